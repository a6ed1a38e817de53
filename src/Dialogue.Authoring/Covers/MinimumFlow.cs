namespace Dialogue.Authoring.Covers;

/// <summary>
/// The fewest walks from the first node to an end that take every required edge of a graph without loops: a minimum flow with
/// lower bounds. It begins with a flow that is surely enough and takes walks away as long as others can carry what is required.
/// </summary>
internal sealed class MinimumFlow
{
    private readonly CoverGraph _graph;
    private readonly bool[] _isRequired;
    private readonly int[] _flow;
    private readonly int[] _stops;
    private readonly int[] _intoStarts;
    private readonly int[] _into;
    private readonly int[] _sources;
    private readonly int[] _firstInto;

    private MinimumFlow(CoverGraph graph, bool[] isRequired)
    {
        _graph = graph;
        _isRequired = isRequired;
        _flow = new int[graph.Targets.Length];
        _stops = new int[graph.NodeCount];
        _sources = Sources(graph);
        (_intoStarts, _into) = Backwards(graph);
        _firstInto = FirstWays(graph);
    }

    /// <summary>Finds them.</summary>
    /// <param name="graph">A graph without loops.</param>
    /// <param name="isRequired">Which edges must be taken; each can be reached.</param>
    /// <returns>The walks, as edges.</returns>
    public static List<List<int>> Walks(CoverGraph graph, bool[] isRequired)
    {
        MinimumFlow flow = new(graph, isRequired);
        flow.Begin();
        while (flow.TakeOneAway())
        {
        }

        return flow.Decompose();
    }

    private static int[] Sources(CoverGraph graph)
    {
        int[] sources = new int[graph.Targets.Length];
        for (int node = 0; node < graph.NodeCount; node++)
        {
            sources.AsSpan(graph.Starts[node], graph.Starts[node + 1] - graph.Starts[node]).Fill(node);
        }

        return sources;
    }

    private static (int[] Starts, int[] Edges) Backwards(CoverGraph graph)
    {
        int[] starts = new int[graph.NodeCount + 1];
        foreach (int to in graph.Targets.Where(to => to >= 0))
        {
            starts[to + 1]++;
        }

        for (int node = 0; node < graph.NodeCount; node++)
        {
            starts[node + 1] += starts[node];
        }

        int[] next = [.. starts];
        int[] edges = new int[starts[^1]];
        for (int edge = 0; edge < graph.Targets.Length; edge++)
        {
            if (graph.Targets[edge] >= 0)
            {
                edges[next[graph.Targets[edge]]++] = edge;
            }
        }

        return (starts, edges);
    }

    private static int[] FirstWays(CoverGraph graph)
    {
        int[] first = new int[graph.NodeCount];
        Array.Fill(first, -1);
        Queue<int> queue = new([0]);
        while (queue.TryDequeue(out int node))
        {
            for (int edge = graph.Starts[node]; edge < graph.Starts[node + 1]; edge++)
            {
                if (graph.Targets[edge] is > 0 and int to && first[to] < 0)
                {
                    first[to] = edge;
                    queue.Enqueue(to);
                }
            }
        }

        return first;
    }

    private void Begin()
    {
        for (int edge = 0; edge < _flow.Length; edge++)
        {
            if (_isRequired[edge] && _flow[edge] == 0)
            {
                for (int back = edge; back >= 0; back = _firstInto[_sources[back]])
                {
                    _flow[back]++;
                }

                GoOn(_graph.Targets[edge]);
            }
        }
    }

    private void GoOn(int from)
    {
        int node = from;
        while (!_graph.IsEnd[node])
        {
            int way = -1;
            for (int edge = _graph.Starts[node]; edge < _graph.Starts[node + 1]; edge++)
            {
                bool isNeeded = _isRequired[edge] && _flow[edge] == 0;
                way = _graph.Targets[edge] >= 0 && (way < 0 || isNeeded) ? edge : way;
            }

            _flow[way]++;
            node = _graph.Targets[way];
        }

        _stops[node]++;
    }

    // Looks for a way from any stop back to the first node: against an edge where there is more flow than required, or along
    // an edge, which then carries more.
    private bool TakeOneAway()
    {
        int[] by = new int[_graph.NodeCount];
        Array.Fill(by, int.MinValue);
        Queue<int> queue = new();
        for (int node = 0; node < by.Length; node++)
        {
            if (_stops[node] > 0)
            {
                by[node] = int.MaxValue;
                queue.Enqueue(node);
            }
        }

        while (queue.TryDequeue(out int node))
        {
            if (node == 0)
            {
                Apply(by);
                return true;
            }

            for (int each = _intoStarts[node]; each < _intoStarts[node + 1]; each++)
            {
                int edge = _into[each];
                Visit(by, queue, _sources[edge], _flow[edge] > (_isRequired[edge] ? 1 : 0), ~edge);
            }

            for (int edge = _graph.Starts[node]; edge < _graph.Starts[node + 1]; edge++)
            {
                Visit(by, queue, _graph.Targets[edge], _flow[edge] >= 0, edge);
            }
        }

        return false;
    }

    private static void Visit(int[] by, Queue<int> queue, int node, bool isOpen, int step)
    {
        if (isOpen && node >= 0 && by[node] == int.MinValue)
        {
            by[node] = step;
            queue.Enqueue(node);
        }
    }

    private void Apply(int[] by)
    {
        int node = 0;
        while (by[node] != int.MaxValue)
        {
            int step = by[node];
            if (step < 0)
            {
                _flow[~step]--;
                node = _graph.Targets[~step];
            }
            else
            {
                _flow[step]++;
                node = _sources[step];
            }
        }

        _stops[node]--;
    }

    private List<List<int>> Decompose()
    {
        List<List<int>> walks = [];
        while (true)
        {
            List<int> walk = [];
            int node = 0;
            while (NextWithFlow(node) is >= 0 and int edge)
            {
                _flow[edge]--;
                walk.Add(edge);
                node = _graph.Targets[edge];
            }

            if (walk.Count == 0)
            {
                return walks;
            }

            walks.Add(walk);
        }
    }

    private int NextWithFlow(int node)
    {
        for (int edge = _graph.Starts[node]; edge < _graph.Starts[node + 1]; edge++)
        {
            if (_flow[edge] > 0)
            {
                return edge;
            }
        }

        return -1;
    }
}

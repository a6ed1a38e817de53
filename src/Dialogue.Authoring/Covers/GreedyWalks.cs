namespace Dialogue.Authoring.Covers;

/// <summary>Covers one walk at a time: always on to the nearest thing that is not covered yet, and where there is none, to the nearest end.</summary>
internal sealed class GreedyWalks
{
    private readonly CoverGraph _graph;
    private readonly bool[] _isCovered;
    private int _left;

    private GreedyWalks(CoverGraph graph)
    {
        _graph = graph;
        _isCovered = new bool[graph.ItemCount];
        _left = graph.ItemCount;
    }

    /// <summary>Gives walks, as edges, that cover everything.</summary>
    public static List<List<int>> Of(CoverGraph graph)
    {
        GreedyWalks greedy = new(graph);
        List<List<int>> walks = [];
        while (greedy._left > 0)
        {
            walks.Add(greedy.Walk());
        }

        return walks;
    }

    private List<int> Walk()
    {
        List<int> walk = [];
        int node = 0;
        while (Nearest(node, IsNew) is { } way)
        {
            node = Take(way, walk);
        }

        if (!_graph.IsEnd[node])
        {
            Take(Nearest(node, edge => _graph.IsEnd[_graph.Targets[edge]])!, walk);
        }

        return walk;
    }

    private bool IsNew(int edge) => _graph.Items[edge] >= 0 && !_isCovered[_graph.Items[edge]];

    private int Take(List<int> way, List<int> walk)
    {
        walk.AddRange(way);
        foreach (int edge in way.Where(IsNew))
        {
            _isCovered[_graph.Items[edge]] = true;
            _left--;
        }

        return _graph.Targets[way[^1]];
    }

    private List<int>? Nearest(int from, Func<int, bool> isIt)
    {
        Dictionary<int, int> by = new() { [from] = -1 };
        Dictionary<int, int> sources = [];
        Queue<int> queue = new([from]);
        while (queue.TryDequeue(out int node))
        {
            for (int edge = _graph.Starts[node]; edge < _graph.Starts[node + 1]; edge++)
            {
                if (_graph.Targets[edge] < 0)
                {
                    continue;
                }

                sources[edge] = node;
                if (isIt(edge))
                {
                    return Back(edge, by, sources);
                }

                if (by.TryAdd(_graph.Targets[edge], edge))
                {
                    queue.Enqueue(_graph.Targets[edge]);
                }
            }
        }

        return null;
    }

    private static List<int> Back(int last, Dictionary<int, int> by, Dictionary<int, int> sources)
    {
        List<int> way = [];
        for (int edge = last; edge >= 0; edge = by[sources[edge]])
        {
            way.Add(edge);
        }

        way.Reverse();
        return way;
    }
}

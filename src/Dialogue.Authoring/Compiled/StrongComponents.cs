namespace Dialogue.Authoring.Compiled;

/// <summary>
/// The strongly connected components of a graph (Tarjan 1972), numbered so that a component comes after all that it leads to.
/// </summary>
internal sealed class StrongComponents
{
    private StrongComponents(int[] of, int[] starts, int[] members, bool isOrder)
    {
        IsOrder = isOrder;
        Of = of;
        Starts = starts;
        Members = members;
    }

    /// <summary>Gets whether there is certainly no loop, not even from a node to itself.</summary>
    public bool IsOrder { get; }

    /// <summary>Gets the component of each node; -1 for a node that was not reached.</summary>
    public int[] Of { get; }

    /// <summary>Gets where each component's members start in <see cref="Members"/>, with one more entry at the end.</summary>
    public int[] Starts { get; }

    /// <summary>Gets the nodes, component by component.</summary>
    public int[] Members { get; }

    public int Count => Starts.Length - 1;

    public ReadOnlySpan<int> this[int component] => Members.AsSpan(Starts[component], Starts[component + 1] - Starts[component]);

    /// <summary>Finds the components of what some nodes lead to, without recursion: a path may be as long as the graph.</summary>
    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="edges">Where the ways of each node start in <paramref name="targets"/>, with one more entry at the end.</param>
    /// <param name="targets">Where the ways lead; a negative entry is no way.</param>
    /// <param name="roots">Where to start.</param>
    public static StrongComponents Find(int nodes, int[] edges, int[] targets, IEnumerable<int> roots)
    {
        Search search = new(nodes, edges, targets);
        foreach (int root in roots)
        {
            search.From(root);
        }

        return search.Finish();
    }

    /// <summary>Finds the components of what one node leads to. Where there is no loop, which is usual, an order of the nodes is all it takes.</summary>
    public static StrongComponents FindFrom(int root, int nodes, int[] edges, int[] targets) =>
        Order(root, nodes, edges, targets) ?? Find(nodes, edges, targets, [root]);

    // Kahn 1962: a node comes after all that lead to it; null where a loop is in the way.
    private static StrongComponents? Order(int root, int nodes, int[] edges, int[] targets)
    {
        int[] leadingHere = new int[nodes];
        int[] queue = new int[nodes];
        int reached = Reach(root, edges, targets, leadingHere, queue);
        if (leadingHere[root] > 0)
        {
            return null;
        }

        int[] members = new int[reached];
        int[] of = new int[nodes];
        Array.Fill(of, -1);
        queue[0] = root;
        int found = 1;
        for (int next = 0; next < found; next++)
        {
            int node = queue[next];
            of[node] = reached - 1 - next;
            members[reached - 1 - next] = node;
            for (int edge = edges[node]; edge < edges[node + 1]; edge++)
            {
                int to = targets[edge];
                if (to >= 0 && --leadingHere[to] == 0)
                {
                    queue[found++] = to;
                }
            }
        }

        if (found < reached)
        {
            return null;
        }

        int[] starts = new int[reached + 1];
        for (int component = 0; component <= reached; component++)
        {
            starts[component] = component;
        }

        return new StrongComponents(of, starts, members, isOrder: true);
    }

    private static int Reach(int root, int[] edges, int[] targets, int[] leadingHere, int[] queue)
    {
        queue[0] = root;
        int found = 1;
        for (int next = 0; next < found; next++)
        {
            int node = queue[next];
            for (int edge = edges[node]; edge < edges[node + 1]; edge++)
            {
                int to = targets[edge];
                if (to >= 0 && leadingHere[to]++ == 0 && to != root)
                {
                    queue[found++] = to;
                }
            }
        }

        return found;
    }

    private sealed class Search(int nodes, int[] edges, int[] targets)
    {
        private readonly int[] _of = Filled(nodes);
        private readonly int[] _low = new int[nodes];
        private readonly int[] _order = new int[nodes];
        private readonly int[] _next = new int[nodes];
        private readonly int[] _path = new int[nodes];
        private readonly int[] _open = new int[nodes];
        private readonly int[] _members = new int[nodes];
        private readonly List<int> _starts = [0];
        private int _visited;
        private int _openCount;
        private int _closed;

        public void From(int root)
        {
            if (_order[root] != 0)
            {
                return;
            }

            int depth = 0;
            Enter(root, ref depth);
            while (depth > 0)
            {
                int node = _path[depth - 1];
                if (_next[node] < edges[node + 1])
                {
                    Look(node, targets[_next[node]++], ref depth);
                }
                else
                {
                    depth--;
                    if (depth > 0)
                    {
                        int before = _path[depth - 1];
                        _low[before] = Math.Min(_low[before], _low[node]);
                    }

                    Close(node);
                }
            }
        }

        public StrongComponents Finish() => new(_of, [.. _starts], _members[.._closed], isOrder: false);

        private static int[] Filled(int nodes)
        {
            int[] none = new int[nodes];
            Array.Fill(none, -1);
            return none;
        }

        private void Enter(int node, ref int depth)
        {
            _order[node] = _low[node] = ++_visited;
            _next[node] = edges[node];
            _path[depth++] = node;
            _open[_openCount++] = node;
        }

        private void Look(int node, int to, ref int depth)
        {
            if (to < 0)
            {
                return;
            }

            if (_order[to] == 0)
            {
                Enter(to, ref depth);
            }
            else if (_of[to] < 0)
            {
                _low[node] = Math.Min(_low[node], _order[to]);
            }
        }

        private void Close(int node)
        {
            if (_low[node] != _order[node])
            {
                return;
            }

            int component = _starts.Count - 1;
            int member;
            do
            {
                member = _open[--_openCount];
                _of[member] = component;
                _members[_closed++] = member;
            }
            while (member != node);
            _starts.Add(_closed);
        }
    }
}

using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Covers;

/// <summary>The ways that a play can go and still come to an end, silence included, with the choice that each of them takes.</summary>
internal sealed class CoverGraph
{
    private CoverGraph(int[] starts, int[] targets, int[] items, bool[] isEnd, int itemCount)
    {
        Starts = starts;
        Targets = targets;
        Items = items;
        IsEnd = isEnd;
        ItemCount = itemCount;
        Parts = StrongComponents.FindFrom(0, isEnd.Length, starts, targets);
    }

    public int[] Starts { get; }

    /// <summary>Gets where each edge leads, or -1 where no end can be reached from there.</summary>
    public int[] Targets { get; }

    /// <summary>Gets what each edge covers, or -1.</summary>
    public int[] Items { get; }

    /// <summary>Gets where a play is over.</summary>
    public bool[] IsEnd { get; }

    /// <summary>Gets how many different things there are to cover; each stands at one edge at least.</summary>
    public int ItemCount { get; }

    public StrongComponents Parts { get; }

    public int NodeCount => IsEnd.Length;

    public bool HasLoops
    {
        get
        {
            if (Parts.Count < Parts.Members.Length)
            {
                return true;
            }

            for (int node = 0; node < NodeCount; node++)
            {
                if (Targets.AsSpan(Starts[node], Starts[node + 1] - Starts[node]).Contains(node))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Gives the graph of all states; what is covered are choices.</summary>
    public static CoverGraph Of(StateSpace space)
    {
        bool[] isEnd = [.. space.Kinds.Select(kind => kind is StateKind.Ending or StateKind.Stuck)];
        int[] items = new int[space.Targets.Length];
        for (int state = 0; state < space.Count; state++)
        {
            for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
            {
                items[edge] = space.Kinds[state] == StateKind.Decision && space.Options[edge] != StateSpace.Silence
                    ? space.Story.ChoiceStarts[space.BeatOf(state)] + space.Options[edge]
                    : -1;
            }
        }

        return Make(space.EdgeStarts, space.Targets, items, isEnd);
    }

    /// <summary>
    /// Gives a smaller graph that every play of this one is a walk in: one node for each group of states, loops drawn together.
    /// So as many walks as it needs at least, plays need at least.
    /// </summary>
    public CoverGraph Grouped(Func<int, int> groupOf, int groups)
    {
        (int[] starts, int[] targets, int[] items) = Join(this, groupOf, groups);
        bool[] isEnd = new bool[groups];
        for (int node = 0; node < NodeCount; node++)
        {
            if (IsEnd[node] && Parts.Of[node] >= 0)
            {
                isEnd[groupOf(node)] = true;
            }
        }

        return new CoverGraph(starts, targets, items, isEnd, ItemCount);
    }

    /// <summary>
    /// Gives this graph with each node in two, one to come to and one to leave by, so that a node itself can be required:
    /// where something that a way back to the same node covers stands.
    /// </summary>
    /// <param name="isRequired">Which edges of the new graph must be taken.</param>
    public CoverGraph Split(out bool[] isRequired)
    {
        List<int> targets = [];
        List<bool> required = [];
        int[] starts = new int[(NodeCount * 2) + 1];
        for (int node = 0; node < NodeCount; node++)
        {
            int inside = targets.Count;
            targets.Add((node * 2) + 1);
            required.Add(false);
            starts[(node * 2) + 1] = targets.Count;
            for (int edge = Starts[node]; edge < Starts[node + 1]; edge++)
            {
                if (Targets[edge] == node)
                {
                    required[inside] |= Items[edge] >= 0;
                }
                else if (Targets[edge] >= 0)
                {
                    targets.Add(Targets[edge] * 2);
                    required.Add(Items[edge] >= 0);
                }
            }

            starts[(node * 2) + 2] = targets.Count;
        }

        isRequired = [.. required];
        return new CoverGraph(starts, [.. targets], new int[targets.Count], [.. IsEnd.SelectMany(isEnd => (bool[])[false, isEnd])], 0);
    }

    private static CoverGraph Make(int[] starts, int[] targets, int[] items, bool[] isEnd)
    {
        bool[] ends = CanEnd(starts, targets, isEnd);
        int[] kept = [.. targets.Select(to => to >= 0 && ends[to] ? to : -1)];
        CoverGraph graph = new(starts, kept, items, isEnd, 0);
        Dictionary<int, int> numbers = [];
        for (int node = 0; node < isEnd.Length; node++)
        {
            for (int edge = starts[node]; edge < starts[node + 1]; edge++)
            {
                bool counts = items[edge] >= 0 && kept[edge] >= 0 && graph.Parts.Of[node] >= 0;
                if (counts && !numbers.ContainsKey(items[edge]))
                {
                    numbers.Add(items[edge], numbers.Count);
                }

                items[edge] = counts ? numbers[items[edge]] : -1;
            }
        }

        return new CoverGraph(starts, kept, items, isEnd, numbers.Count);
    }

    private static bool[] CanEnd(int[] starts, int[] targets, bool[] isEnd)
    {
        StrongComponents parts = StrongComponents.Find(isEnd.Length, starts, targets, Enumerable.Range(0, isEnd.Length));
        bool[] ends = [.. isEnd];
        for (int part = 0; part < parts.Count; part++)
        {
            bool any = false;
            foreach (int node in parts[part])
            {
                any |= ends[node];
                foreach (int to in targets.AsSpan(starts[node], starts[node + 1] - starts[node]))
                {
                    any |= to >= 0 && ends[to];
                }
            }

            foreach (int node in parts[part])
            {
                ends[node] = any;
            }
        }

        return ends;
    }

    private static (int[] Starts, int[] Targets, int[] Items) Join(CoverGraph graph, Func<int, int> groupOf, int groups)
    {
        HashSet<(int From, int To, int Item)> edges = [];
        for (int node = 0; node < graph.NodeCount; node++)
        {
            for (int edge = graph.Starts[node]; graph.Parts.Of[node] >= 0 && edge < graph.Starts[node + 1]; edge++)
            {
                if (graph.Targets[edge] >= 0)
                {
                    edges.Add((groupOf(node), groupOf(graph.Targets[edge]), graph.Items[edge]));
                }
            }
        }

        int[] starts = new int[groups + 1];
        foreach ((int from, _, _) in edges)
        {
            starts[from + 1]++;
        }

        for (int group = 0; group < groups; group++)
        {
            starts[group + 1] += starts[group];
        }

        (int From, int To, int Item)[] sorted = [.. edges.Order()];
        return (starts, [.. sorted.Select(edge => edge.To)], [.. sorted.Select(edge => edge.Item)]);
    }
}

using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Covers;

/// <summary>Plays that together take every choice that can be offered, as few as were found, and how many it takes at least.</summary>
/// <param name="Walks">The plays, as edges of the state space.</param>
/// <param name="LowerBound">As many as it takes at least.</param>
internal sealed record Cover(IReadOnlyList<IReadOnlyList<int>> Walks, int LowerBound)
{
    private const long MostWork = 400_000_000;

    /// <summary>Finds a cover. It is the smallest where no condition makes one choice stand in several states, and near it elsewhere.</summary>
    public static Cover Of(StateSpace space)
    {
        CoverGraph graph = CoverGraph.Of(space);
        if (graph.ItemCount == 0)
        {
            return new Cover([], 0);
        }

        int least = LeastWalks(graph, space);
        List<List<int>> best = Pruned(graph, GreedyWalks.Of(graph));
        if (best.Count > least && !graph.HasLoops && IsSmall(graph))
        {
            List<List<int>> flow = Pruned(graph, MinimumFlow.Walks(graph, FirstEdges(graph)));
            best = flow.Count < best.Count ? flow : best;
        }

        return new Cover(best, least);
    }

    private static bool IsSmall(CoverGraph graph) => (long)graph.ItemCount * graph.Targets.Length < MostWork;

    // Beats instead of states, and each loop of beats as one: what binds a play is left out, so it can only need fewer walks.
    private static int LeastWalks(CoverGraph graph, StateSpace space)
    {
        if (!IsSmall(graph))
        {
            return 1;
        }

        // Plays start at node 0; so does the numbering of beats here, and of their loops, which are found against the course of play.
        int start = space.Story.Start;
        CoverGraph beats = graph.Grouped(state => space.BeatOf(state) is int beat && beat == start ? 0 : beat == 0 ? start : beat, space.Story.BeatCount);
        CoverGraph loops = beats.Grouped(beat => beats.Parts.Count - 1 - beats.Parts.Of[beat], beats.Parts.Count);
        CoverGraph split = loops.Split(out bool[] isRequired);
        return MinimumFlow.Walks(split, isRequired).Count;
    }

    private static bool[] FirstEdges(CoverGraph graph)
    {
        bool[] isFirst = new bool[graph.Items.Length];
        bool[] isMet = new bool[graph.ItemCount];
        for (int edge = 0; edge < graph.Items.Length; edge++)
        {
            if (graph.Items[edge] >= 0 && !isMet[graph.Items[edge]])
            {
                isFirst[edge] = isMet[graph.Items[edge]] = true;
            }
        }

        return isFirst;
    }

    // A walk is not needed where the others cover all that it does; the shortest are tried first.
    private static List<List<int>> Pruned(CoverGraph graph, List<List<int>> walks)
    {
        int[] times = new int[graph.ItemCount];
        walks.ForEach(walk => Items(graph, walk).ForEach(item => times[item]++));
        List<List<int>> kept = [];
        foreach (List<int> walk in walks.OrderBy(walk => Items(graph, walk).Count))
        {
            List<int> items = Items(graph, walk);
            if (items.TrueForAll(item => times[item] > 1))
            {
                items.ForEach(item => times[item]--);
            }
            else
            {
                kept.Add(walk);
            }
        }

        return kept;
    }

    private static List<int> Items(CoverGraph graph, List<int> walk) => [.. walk.Select(edge => graph.Items[edge]).Where(item => item >= 0).Distinct()];
}

using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Figures;

/// <summary>From which states each state is come to, in the order in which play meets those.</summary>
/// <param name="Starts">Where the ways to each state start in the other two, with one more entry at the end.</param>
/// <param name="Sources">The states that they come from.</param>
/// <param name="Edges">The edges that they are.</param>
internal sealed record WaysBack(int[] Starts, int[] Sources, int[] Edges)
{
    /// <summary>Turns the ways that a manner of play takes.</summary>
    public static WaysBack Of(PlayChain chain)
    {
        StateSpace space = chain.Space;
        int[] starts = new int[space.Count + 1];
        foreach (int state in chain.Parts.Members)
        {
            for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
            {
                if (chain.Targets[edge] >= 0)
                {
                    starts[chain.Targets[edge] + 1]++;
                }
            }
        }

        for (int state = 0; state < space.Count; state++)
        {
            starts[state + 1] += starts[state];
        }

        int[] next = starts[..^1];
        int[] sources = new int[starts[^1]];
        int[] edges = new int[starts[^1]];
        for (int part = chain.Parts.Count - 1; part >= 0; part--)
        {
            foreach (int state in chain.Parts[part])
            {
                for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
                {
                    if (chain.Targets[edge] >= 0)
                    {
                        int place = next[chain.Targets[edge]]++;
                        (sources[place], edges[place]) = (state, edge);
                    }
                }
            }
        }

        return new WaysBack(starts, sources, edges);
    }
}

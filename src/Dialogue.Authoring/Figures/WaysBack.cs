using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Figures;

/// <summary>From which states each state is come to, in the order in which play meets those. Ways within a loop are left out.</summary>
/// <param name="Starts">Where the ways to each state start in the next two, with one more entry at the end.</param>
/// <param name="Sources">The states that they come from.</param>
/// <param name="Edges">The edges that they are.</param>
/// <param name="Onward">How many of the ways come from each state.</param>
internal sealed record WaysBack(int[] Starts, int[] Sources, int[] Edges, int[] Onward)
{
    /// <summary>Turns the ways that a manner of play takes.</summary>
    public static WaysBack Of(PlayChain chain)
    {
        StateSpace space = chain.Space;
        int[] onward = new int[space.Count];
        int[] starts = new int[space.Count + 1];
        foreach (int state in chain.Parts.Members)
        {
            for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
            {
                if (LeadsOn(chain, state, edge))
                {
                    onward[state]++;
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
                    if (LeadsOn(chain, state, edge))
                    {
                        int place = next[chain.Targets[edge]]++;
                        (sources[place], edges[place]) = (state, edge);
                    }
                }
            }
        }

        return new WaysBack(starts, sources, edges, onward);
    }

    private static bool LeadsOn(PlayChain chain, int state, int edge) =>
        chain.Targets[edge] >= 0 && chain.Parts.Of[chain.Targets[edge]] != chain.Parts.Of[state];
}

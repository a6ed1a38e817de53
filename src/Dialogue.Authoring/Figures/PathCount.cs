using System.Numerics;
using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Figures;

/// <summary>Counts complete plays.</summary>
internal static class PathCount
{
    /// <summary>Gives how many there are, or null where there are infinitely many.</summary>
    public static BigInteger? Of(PlayChain chain)
    {
        StateSpace space = chain.Space;
        BigInteger[] ways = new BigInteger[space.Count];
        for (int part = 0; part < chain.Parts.Count; part++)
        {
            if (chain.IsLoop[part])
            {
                if (chain.CanStop[part])
                {
                    return null;
                }

                continue;
            }

            int state = chain.Parts[part][0];
            BigInteger sum = space.Kinds[state] is StateKind.Ending or StateKind.Stuck ? 1 : 0;
            for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
            {
                sum += chain.Targets[edge] < 0 ? 0 : ways[chain.Targets[edge]];
            }

            ways[state] = sum;
        }

        return ways[0];
    }
}

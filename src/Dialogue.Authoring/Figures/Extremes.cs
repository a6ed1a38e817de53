using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Figures;

/// <summary>The most (or least) that can still be added up from each state to the end of a play.</summary>
/// <remarks>Dynamic programming from the ends backwards; within a loop, rounds until nothing improves (Bellman and Ford): where something still does after as many rounds as the loop has states, there is no limit.</remarks>
internal static class Extremes
{
    /// <summary>Stands for: no play from here ever stops.</summary>
    public const int Never = int.MinValue;

    /// <summary>Stands for: there is no limit.</summary>
    public const int Unbounded = int.MaxValue;

    /// <summary>Gives the greatest sum from each state on; states that are not met say <see cref="Never"/>.</summary>
    public static int[] Greatest(PlayChain chain, Reward reward) => From(chain, reward, 1);

    /// <summary>Gives the least sum from each state on, times -1: so <see cref="Never"/> and <see cref="Unbounded"/> mean the same.</summary>
    public static int[] LeastNegated(PlayChain chain, Reward reward) => From(chain, reward, -1);

    /// <summary>Reads what these methods give as a number, or null where there is none.</summary>
    public static int? Read(int value, int sign) => value is Never or Unbounded ? null : sign * value;

    private static int[] From(PlayChain chain, Reward reward, int sign)
    {
        StateSpace space = chain.Space;
        int[] best = new int[space.Count];
        Array.Fill(best, Never);
        for (int part = 0; part < chain.Parts.Count; part++)
        {
            ReadOnlySpan<int> states = chain.Parts[part];
            if (!chain.IsLoop[part])
            {
                best[states[0]] = Look(chain, reward, sign, best, states[0]);
                continue;
            }

            bool improves = chain.CanStop[part];
            for (int round = 0; improves && round <= states.Length; round++)
            {
                improves = Improve(chain, reward, sign, best, states);
            }

            for (int each = 0; improves && each < states.Length; each++)
            {
                best[states[each]] = Unbounded;
            }
        }

        return best;
    }

    private static bool Improve(PlayChain chain, Reward reward, int sign, int[] best, ReadOnlySpan<int> states)
    {
        bool improves = false;
        foreach (int state in states)
        {
            int value = Look(chain, reward, sign, best, state);
            if (value > best[state])
            {
                best[state] = value;
                improves = true;
            }
        }

        return improves;
    }

    private static int Look(PlayChain chain, Reward reward, int sign, int[] best, int state)
    {
        StateSpace space = chain.Space;
        int here = sign * reward.AtState(state);
        if (space.Kinds[state] is StateKind.Ending or StateKind.Stuck)
        {
            return here;
        }

        int value = Never;
        for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
        {
            int to = chain.Targets[edge];
            if (to < 0 || best[to] == Never)
            {
                continue;
            }

            if (best[to] == Unbounded)
            {
                return Unbounded;
            }

            value = Math.Max(value, here + (sign * reward.OnEdge(edge)) + best[to]);
        }

        return value;
    }
}

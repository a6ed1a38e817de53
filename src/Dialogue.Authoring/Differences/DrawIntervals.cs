using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Differences;

/// <summary>Which ways on of two versions the same luck can lead to: both draw from the same number, since it depends on the seed and the place alone.</summary>
internal static class DrawIntervals
{
    private const int Bits = 32;

    /// <summary>Gives the pairs of edges, out of a state of each version, that one number can lead to.</summary>
    public static IEnumerable<(int Old, int New)> Pairs(StateSpace old, int oldState, StateSpace now, int newState)
    {
        List<(int Edge, ulong From, ulong To)> left = Of(old, oldState);
        List<(int Edge, ulong From, ulong To)> right = Of(now, newState);
        foreach ((int oldEdge, ulong oldFrom, ulong oldTo) in left)
        {
            foreach ((int newEdge, ulong newFrom, ulong newTo) in right)
            {
                if (Math.Max(oldFrom, newFrom) < Math.Min(oldTo, newTo))
                {
                    yield return (oldEdge, newEdge);
                }
            }
        }
    }

    private static List<(int Edge, ulong From, ulong To)> Of(StateSpace space, int state)
    {
        (int first, int end) = (space.EdgeStarts[state], space.EdgeStarts[state + 1]);
        if (end - first == 1)
        {
            return [(first, 0, 1UL << Bits)];
        }

        ReadOnlySpan<WayRow> ways = space.Story.WaysOf(space.BeatOf(state));
        ulong sum = 0;
        for (int edge = first; edge < end; edge++)
        {
            sum += (ulong)ways[space.Options[edge]].Weight;
        }

        List<(int, ulong, ulong)> intervals = [];
        ulong passed = 0;
        for (int edge = first; edge < end; edge++)
        {
            ulong next = passed + (ulong)ways[space.Options[edge]].Weight;
            intervals.Add((edge, Scaled(passed, sum), Scaled(next, sum)));
            passed = next;
        }

        return intervals;
    }

    // The least number of 32 bits that is drawn as this weight or a later one.
    private static ulong Scaled(ulong weight, ulong sum) => ((weight << Bits) + sum - 1) / sum;
}

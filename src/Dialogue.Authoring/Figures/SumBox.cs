using System.Numerics;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Figures;

/// <summary>A box that holds every triple of sums on the way through a story, each as one bit.</summary>
internal sealed class SumBox
{
    private readonly int[] _least;
    private readonly int[] _sizes;

    private SumBox(int[] least, int[] greatest)
    {
        _least = least;
        _sizes = [.. least.Zip(greatest, (low, high) => high - low + 1)];
    }

    public long Bits => (long)_sizes[0] * _sizes[1] * _sizes[2];

    /// <summary>Measures how far sums can go on the way; there must be no loop.</summary>
    public static SumBox Of(PlayChain chain, Stakes stakes)
    {
        int[] least = new int[3];
        int[] greatest = new int[3];
        for (int skill = 0; skill < 3; skill++)
        {
            least[skill] = -Reach(chain, stakes, (Skill)skill, -1);
            greatest[skill] = Reach(chain, stakes, (Skill)skill, 1);
        }

        return new SumBox(least, greatest);
    }

    public ulong[] Empty() => new ulong[(int)((Bits + 63) / 64)];

    public ulong[] WithZero()
    {
        ulong[] box = Empty();
        long place = (((-(long)_least[0] * _sizes[1]) - _least[1]) * _sizes[2]) - _least[2];
        box[place >> 6] |= 1UL << (int)(place & 63);
        return box;
    }

    /// <summary>Gives by how many places an answer moves every triple.</summary>
    public long Shift(int empathy, int clarity, int boundaries) => ((((long)empathy * _sizes[1]) + clarity) * _sizes[2]) + boundaries;

    /// <summary>Adds the bits of one box to another, moved by a number of places.</summary>
    public static void Merge(ulong[] from, ulong[] to, long shift)
    {
        int words = (int)(shift >> 6);
        int bits = (int)(shift & 63);
        int first = Math.Max(0, -words - (bits > 0 ? 1 : 0));
        for (int word = first; word < from.Length; word++)
        {
            ulong value = from[word];
            if (value == 0)
            {
                continue;
            }

            int at = word + words;
            if ((uint)at < (uint)to.Length)
            {
                to[at] |= value << bits;
            }

            if (bits > 0 && (uint)(at + 1) < (uint)to.Length)
            {
                to[at + 1] |= value >> (64 - bits);
            }
        }
    }

    public IEnumerable<SkillValues> Read(ulong[] box)
    {
        for (int word = 0; word < box.Length; word++)
        {
            for (ulong left = box[word]; left != 0; left &= left - 1)
            {
                long place = ((long)word << 6) + BitOperations.TrailingZeroCount(left);
                (long rest, long boundaries) = Math.DivRem(place, _sizes[2]);
                (long empathy, long clarity) = Math.DivRem(rest, _sizes[1]);
                yield return new SkillValues((int)empathy + _least[0], (int)clarity + _least[1], (int)boundaries + _least[2]);
            }
        }
    }

    // The furthest that a sum can go in one direction on the way to any state.
    private static int Reach(PlayChain chain, Stakes stakes, Skill skill, int sign)
    {
        StateSpace space = chain.Space;
        int[] reach = new int[chain.Parts.Count];
        int furthest = 0;
        for (int part = chain.Parts.Count - 1; part >= 0; part--)
        {
            furthest = Math.Max(furthest, reach[part]);
            foreach (int state in chain.Parts[part])
            {
                for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
                {
                    if (chain.Targets[edge] >= 0)
                    {
                        ref int there = ref reach[chain.Parts.Of[chain.Targets[edge]]];
                        there = Math.Max(there, reach[part] + (sign * stakes.ValueOf(state, edge, skill)));
                    }
                }
            }
        }

        return furthest;
    }
}

using Dialogue.Core.Values;

namespace Dialogue.Workshop.Voting;

/// <summary>Finds the answer that counts decide for.</summary>
public static class Winner
{
    /// <summary>Gives the answer with the most votes, the first of those that are tied, and whether there was a tie; -1 where nobody voted.</summary>
    public static (int Option, bool IsTied) Of(ValueArray<int> counts)
    {
        int best = -1;
        bool tied = false;
        for (int option = 0; option < counts.Count; option++)
        {
            int count = counts[option];
            if (count > 0 && (best < 0 || count > counts[best]))
            {
                (best, tied) = (option, false);
            }
            else if (best >= 0 && count == counts[best])
            {
                tied = true;
            }
        }

        return (best, tied);
    }

    /// <summary>Gives the answer that came second, or -1 where fewer than two have votes; of a tie for the first place, the later one.</summary>
    public static int Second(ValueArray<int> counts)
    {
        int first = Of(counts).Option;
        int second = -1;
        for (int option = 0; option < counts.Count; option++)
        {
            if (option != first && counts[option] > 0 && (second < 0 || counts[option] > counts[second]))
            {
                second = option;
            }
        }

        return second;
    }

    /// <summary>Gives how divided a room was, from 0 (of one mind) to 1 (every answer the same): the entropy of the counts over that of equal counts.</summary>
    public static double Division(ValueArray<int> counts)
    {
        double total = 0;
        foreach (int count in counts.AsSpan())
        {
            total += count;
        }

        if (total == 0 || counts.Count < 2)
        {
            return 0;
        }

        double entropy = 0;
        foreach (int count in counts.AsSpan())
        {
            entropy -= count == 0 ? 0 : count / total * Math.Log(count / total);
        }

        return entropy / Math.Log(counts.Count);
    }
}

using System.Numerics;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Finds how few plays take every choice, by trying; gives up where there is too much to try.</summary>
internal sealed class SmallestCover
{
    private const int MostChoices = 64;
    private const int MostTries = 300_000;

    private readonly List<ulong> _plays;
    private int _tries;

    private SmallestCover(List<ulong> plays) => _plays = plays;

    /// <summary>Gives the least number of plays, or null.</summary>
    public static int? Of(IReadOnlyCollection<ChoicePath> choices, IEnumerable<Play> plays)
    {
        if (choices.Count > MostChoices)
        {
            return null;
        }

        List<ChoicePath> places = [.. choices];
        List<ulong> sets = [.. plays.Select(play => play.Answers.Aggregate(0UL, (set, answer) => set | (1UL << places.IndexOf(answer.Path)))).Distinct()];
        List<ulong> largest = [.. sets.Where(set => !sets.Any(other => other != set && (other & set) == set))];
        ulong wanted = largest.Aggregate(0UL, (all, set) => all | set);
        SmallestCover search = new(largest);
        for (int most = 0; ; most++)
        {
            if (search.CanTake(wanted, most) is not { } can)
            {
                return null;
            }

            if (can)
            {
                return BitOperations.PopCount(wanted) == choices.Count ? most : null;
            }
        }
    }

    // Some play has to take the choice that the fewest take: each of these is tried.
    private bool? CanTake(ulong left, int plays)
    {
        if (left == 0 || plays == 0)
        {
            return left == 0;
        }

        if (++_tries > MostTries)
        {
            return null;
        }

        if ((long)plays * _plays.Max(set => BitOperations.PopCount(set & left)) < BitOperations.PopCount(left))
        {
            return false;
        }

        ulong rarest = Bits(left).MinBy(bit => _plays.Count(set => (set & bit) != 0));
        foreach (ulong set in _plays.Where(set => (set & rarest) != 0))
        {
            bool? can = CanTake(left & ~set, plays - 1);
            if (can != false)
            {
                return can;
            }
        }

        return false;
    }

    private static IEnumerable<ulong> Bits(ulong set)
    {
        for (; set != 0; set &= set - 1)
        {
            yield return set & (~set + 1);
        }
    }
}

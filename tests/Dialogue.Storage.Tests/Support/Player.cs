using Dialogue.Core.Playthroughs;

namespace Dialogue.Storage.Tests.Support;

/// <summary>Somebody who answers by numbers, says nothing at times, and takes back.</summary>
internal static class Player
{
    /// <summary>Does one thing, which a number chooses; null where nothing can be done.</summary>
    public static Playthrough? Next(Playthrough at, int number)
    {
        List<Playthrough> ways = [.. at.Offered.Where(offered => offered.IsOpen).Select(offered => Taken(at.Take(offered.Index)))];
        if (at.CanStaySilent)
        {
            ways.Add(Taken(at.StaySilent()));
        }

        bool back = at.DecisionCount > 0 && (ways.Count == 0 || number % 4 == 3);
        return back ? at.Rewind(1 + (number / 4 % Math.Min(3, at.DecisionCount))) : ways.Count == 0 ? null : ways[number / 4 % ways.Count];
    }

    /// <summary>Gives how a playthrough stands after each thing that is done.</summary>
    public static IEnumerable<Playthrough> Play(Playthrough begin, IEnumerable<int> numbers)
    {
        Playthrough? at = begin;
        foreach (int number in numbers)
        {
            at = Next(at, number);
            if (at is null)
            {
                yield break;
            }

            yield return at;
        }
    }

    private static Playthrough Taken(TakeOutcome outcome) => ((TakeOutcome.Taken)outcome).Playthrough;
}

using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Presentation.Talking;

/// <summary>Guesses how many turns a conversation takes, to be told as "about".</summary>
public static class Length
{
    private const int Plays = 15;
    private const int MostTurns = 40;

    /// <summary>Gives the median number of decisions of a few random plays; the same for the same conversation, cast and seed.</summary>
    public static int About(Conversation conversation, Cast cast, ulong seed)
    {
        int[] lengths = [.. Enumerable.Range(0, Plays).Select(play => Play(conversation.Begin(cast, seed), (ulong)play))];
        Array.Sort(lengths);
        return lengths[Plays / 2];
    }

    private static int Play(Playthrough playthrough, ulong luck)
    {
        while (playthrough.Status == PlaythroughStatus.AtChoice && playthrough.DecisionCount < MostTurns)
        {
            OfferedChoice[] open = [.. playthrough.Offered.Where(choice => choice.IsOpen)];
            TakeOutcome outcome = open.Length == 0
                ? playthrough.StaySilent()
                : playthrough.Take(open[SeededDraw.Below(open.Length, luck, playthrough.DecisionCount, 0)].Index);
            playthrough = ((TakeOutcome.Taken)outcome).Playthrough;
        }

        return playthrough.DecisionCount;
    }
}

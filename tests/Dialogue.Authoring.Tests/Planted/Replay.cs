using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Planted;

/// <summary>Plays the answers that a diagnostic shows, in the player's own engine.</summary>
internal static class Replay
{
    private const int MostSeeds = 200;

    /// <summary>Says whether answers can be given one after the other and lead where they should, with some luck in what is drawn.</summary>
    /// <param name="reading">The conversation.</param>
    /// <param name="answers">The answers with commas between, as <c>--answers</c> takes them.</param>
    /// <param name="arrives">Whether that is where they should lead.</param>
    public static bool Goes(ScenarioReading reading, string answers, Func<Playthrough, bool> arrives) =>
        Enumerable.Range(1, MostSeeds).Any(seed => Goes(Library.BeginRead(reading, (ulong)seed), answers.Split(',', StringSplitOptions.RemoveEmptyEntries), arrives));

    private static bool Goes(Playthrough start, string[] answers, Func<Playthrough, bool> arrives)
    {
        Playthrough play = start;
        foreach (string answer in answers)
        {
            if (Take(play, answer) is not TakeOutcome.Taken taken)
            {
                return false;
            }

            play = taken.Playthrough;
        }

        return arrives(play);
    }

    private static TakeOutcome? Take(Playthrough play, string answer)
    {
        string[] path = answer.Split('/');
        return answer == "silence" ? play.StaySilent()
            : play.Beat.Id.Value == path[0] ? play.Take(new ChoiceId(path[1]))
            : null;
    }
}

using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Planted;

/// <summary>Plays the answers that a diagnostic shows, in the player's own engine.</summary>
internal static class Replay
{
    private const int MostSeeds = 200;

    /// <summary>Says whether answers can be given one after the other, with some luck in what is drawn.</summary>
    /// <param name="reading">The conversation.</param>
    /// <param name="answers">The answers with commas between, as <c>--answers</c> takes them.</param>
    public static bool Goes(ScenarioReading reading, string answers) =>
        Enumerable.Range(1, MostSeeds).Any(seed => Goes(Library.BeginRead(reading, (ulong)seed), answers.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    private static bool Goes(Playthrough start, string[] answers)
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

        return true;
    }

    private static TakeOutcome? Take(Playthrough play, string answer)
    {
        string[] path = answer.Split('/');
        return answer == "silence" ? play.StaySilent()
            : play.Beat.Id.Value == path[0] ? play.Take(new ChoiceId(path[1]))
            : null;
    }
}

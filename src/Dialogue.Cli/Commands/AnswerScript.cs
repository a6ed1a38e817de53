using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Cli.Commands;

/// <summary>Plays a list of answers: numbers among what is offered (from 1, in the author's order), ids such as <c>ping/window</c> or <c>window</c>, or <c>silence</c>.</summary>
internal static class AnswerScript
{
    /// <summary>Plays as far as the answers go.</summary>
    public static ScriptResult Play(Playthrough start, IReadOnlyList<string> answers)
    {
        Playthrough play = start;
        for (int i = 0; i < answers.Count; i++)
        {
            if (play.Status != PlaythroughStatus.AtChoice)
            {
                return new ScriptResult(play, $"The conversation is over after {i} answers; \"{Composition.SafeText.Line(answers[i])}\" is one too many.");
            }

            TakeOutcome? outcome = Take(play, answers[i]);
            if (outcome is not TakeOutcome.Taken taken)
            {
                return new ScriptResult(play, Complaint(play, answers[i], i + 1));
            }

            play = taken.Playthrough;
        }

        return new ScriptResult(play, null);
    }

    /// <summary>Gives what can be answered now, a line each.</summary>
    public static IEnumerable<string> Offers(Playthrough play)
    {
        int number = 0;
        foreach (OfferedChoice offered in Open(play))
        {
            yield return $"  {++number}  {play.Beat.Id}/{offered.Id}  {offered.Choice.Text.Render(play.Cast).Split('\n')[0]}";
        }

        if (play.CanStaySilent)
        {
            yield return "  silence  Say nothing.";
        }
    }

    private static TakeOutcome? Take(Playthrough play, string answer)
    {
        if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            OfferedChoice[] open = Open(play);
            return number >= 1 && number <= open.Length ? play.Take(open[number - 1].Index) : null;
        }

        if (answer == "silence" && play.CanStaySilent)
        {
            return play.StaySilent();
        }

        string[] parts = answer.Split('/');
        return parts.Length switch
        {
            1 => play.Take(new ChoiceId(answer)),
            2 when parts[0] == play.Beat.Id.Value => play.Take(new ChoiceId(parts[1])),
            _ => null,
        };
    }

    private static OfferedChoice[] Open(Playthrough play) => [.. play.Offered.Where(offered => offered.IsOpen)];

    private static string Complaint(Playthrough play, string answer, int place)
    {
        int open = Open(play).Length;
        string range = open == 1 ? "1" : $"1 to {open}";
        return $"Answer {place}, \"{Composition.SafeText.Line(answer)}\", is not on offer at beat \"{play.Beat.Id}\"; there it is {range}:";
    }
}

/// <summary>How far a script went.</summary>
/// <param name="Playthrough">Where it stands.</param>
/// <param name="Complaint">What was wrong with an answer, or null.</param>
internal sealed record ScriptResult(Playthrough Playthrough, string? Complaint);

using System.Globalization;
using Dialogue.Cli.Composition;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Cli.Commands;

/// <summary>Plays a list of answers: numbers among what is offered (from 1, in the author's order), ids such as <c>ping/window</c> or <c>window</c>, or <c>silence</c>.</summary>
internal static class AnswerScript
{
    private const string Silence = "silence";

    /// <summary>Splits a list at its commas; a list of nothing but spaces has no answers.</summary>
    public static string[] Split(string list) => string.IsNullOrWhiteSpace(list) ? [] : list.Split(',', StringSplitOptions.TrimEntries);

    /// <summary>Plays as far as the answers go.</summary>
    public static ScriptResult Play(Playthrough start, IReadOnlyList<string> answers)
    {
        Playthrough play = start;
        for (int i = 0; i < answers.Count; i++)
        {
            if (play.Status != PlaythroughStatus.AtChoice)
            {
                string after = i == 1 ? "1 answer" : $"{i} answers";
                return new ScriptResult(play, $"The conversation is over after {after}; \"{SafeText.Line(answers[i])}\" is one too many.");
            }

            TakeOutcome? outcome = Take(play, answers[i]);
            if (outcome is not TakeOutcome.Taken taken)
            {
                return new ScriptResult(play, Complaint(play, answers[i], i + 1, outcome as TakeOutcome.ChoiceRefused));
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

        if (answer == Silence && play.CanStaySilent)
        {
            return play.StaySilent();
        }

        int slash = answer.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 || answer[..slash] == play.Beat.Id.Value ? play.Take(new ChoiceId(answer[(slash + 1)..])) : null;
    }

    private static OfferedChoice[] Open(Playthrough play) => [.. play.Offered.Where(offered => offered.IsOpen)];

    private static string Complaint(Playthrough play, string answer, int place, TakeOutcome.ChoiceRefused? refused)
    {
        string shown = $"Answer {place}, \"{SafeText.Line(answer)}\",";
        if (refused is { Reason: RefusalReason.Locked })
        {
            string because = refused.Explanation is { } text ? $": {text.Render(play.Cast)}" : ".";
            return $"{shown} is closed at beat \"{play.Beat.Id}\"{because}";
        }

        string range = Open(play).Length switch
        {
            0 => Silence,
            1 => "1",
            int count => $"1 to {count}",
        };
        return $"{shown} is not on offer at beat \"{play.Beat.Id}\"; there it is {range}:";
    }
}

/// <summary>How far a script went.</summary>
/// <param name="Playthrough">Where it stands.</param>
/// <param name="Complaint">What was wrong with an answer, or null.</param>
internal sealed record ScriptResult(Playthrough Playthrough, string? Complaint);

using System.Globalization;
using System.Text.RegularExpressions;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Tests.Witnesses;

/// <summary>Judges by the player's engine alone whether a play shows what a diagnostic says.</summary>
internal static partial class Shown
{
    private const int Continuations = 12;
    private const int MostAnswers = 60;

    /// <summary>Says what a play fails to show; null where it shows everything.</summary>
    public static string? Missing(Diagnostic diagnostic, ScenarioReading reading, Playthrough play)
    {
        int beat = reading.Positions.BeatAt(diagnostic.Span.Line, diagnostic.Span.Column);
        BeatId? id = beat < 0 ? null : reading.Scenario!.Beats[beat].Id;
        bool isShown = diagnostic.Code switch
        {
            "DLG305" => play.Status == PlaythroughStatus.Stuck && play.Beat.Id == id,
            "DLG306" => Entered(play, id) && After(play).All(end => end.Status != PlaythroughStatus.Ended),
            "DLG307" => Entered(play, id),
            "DLG406" => IsClamped(play, reading, diagnostic.Span),
            "DLG502" when id is not null => play.Status == PlaythroughStatus.Ended && play.Beat.Id == id && Score.Of(play).Decisions == Number(diagnostic.Message),
            "DLG502" => play.Status == PlaythroughStatus.Ended && Score.Of(play)[SkillOf(diagnostic.Message)].Opportunities == Number(diagnostic.Message),
            "DLG603" => play.Beat.Id == id && play.Offered.Count(choice => choice.IsOpen) > 1,
            "DLG608" => IsTaken(play, reading, diagnostic.Span) && After(play).All(end => end.Ending is null or { Outcome: EndingOutcome.Missed }),
            "DLG609" => Entered(play, id) && After(play).All(end => IsDecided(end, play, diagnostic.Message)),
            "DLG612" => IsTaken(play, reading, diagnostic.Span),
            _ => false,
        };
        return isShown ? null : $"{diagnostic.Code} {diagnostic.Message} The play stands at {play.Beat.Id}, {play.Status}.";
    }

    private static bool Entered(Playthrough play, BeatId? beat) => play.LastEvents.OfType<PlaythroughEvent.BeatEntered>().Any(entered => entered.Beat.Id == beat);

    private static bool IsTaken(Playthrough play, ScenarioReading reading, SourceSpan span) =>
        play.LastDecision is { Choice: { } choice } last && Places(reading, last.Beat, choice, "id") == span;

    private static bool IsDecided(Playthrough end, Playthrough since, string message) =>
        end.Ending is null || (message.Contains($"'{end.Ending.Outcome.ToString().ToLowerInvariant()}'", StringComparison.Ordinal) && Score.Of(end).Decisions - Score.Of(since).Decisions >= Number(message));

    // A choice changes a variable once, so what it is now is what the change meets.
    private static bool IsClamped(Playthrough play, ScenarioReading reading, SourceSpan span)
    {
        foreach (Choice choice in play.Offered.Where(offered => offered.IsOpen).Select(offered => offered.Choice))
        {
            if (choice.Effects.OfType<Effect.Add>().FirstOrDefault(add => Places(reading, play.Beat, choice, "set", add.Variable.Value) == span) is { } effect)
            {
                Variable.Number number = play.Conversation.Scenario.Variables.OfType<Variable.Number>().Single(variable => variable.Id == effect.Variable);
                int after = play.ValueOf(effect.Variable) + effect.Amount;
                return after < number.Least || after > number.Greatest;
            }
        }

        return false;
    }

    private static SourceSpan Places(ScenarioReading reading, Beat beat, Choice choice, params string[] path)
    {
        int place = reading.Scenario!.Beats.Select(each => each.Id).ToList().IndexOf(beat.Id);
        int index = beat.Choices.Select(each => each.Id).ToList().IndexOf(choice.Id);
        return reading.Positions.InBeat(place, ["choices", index.ToString(CultureInfo.InvariantCulture), .. path]);
    }

    // Some ways on from a play, each to its end.
    private static IEnumerable<Playthrough> After(Playthrough play) => Enumerable.Range(0, Continuations).Select(number =>
    {
        Playthrough at = play;
        for (int step = 0; at.Status == PlaythroughStatus.AtChoice && step < MostAnswers; step++)
        {
            OfferedChoice[] open = [.. at.Offered.Where(offered => offered.IsOpen)];
            TakeOutcome taken = open.Length == 0 ? at.StaySilent() : at.Take(open[((number * 7) + (step * (number + 3))) % open.Length].Index);
            at = ((TakeOutcome.Taken)taken).Playthrough;
        }

        return at;
    });

    private static Skill SkillOf(string message) =>
        message.Contains("empathy", StringComparison.Ordinal) ? Skill.Empathy : message.Contains("clarity", StringComparison.Ordinal) ? Skill.Clarity : Skill.Boundaries;

    private static int Number(string message) => ANumber().Match(message).Value switch
    {
        "no" => 0,
        "one" => 1,
        string digits => int.Parse(digits, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"(?<=\b(after|have|only|at least) )(no|one|\d+)\b")]
    private static partial Regex ANumber();
}

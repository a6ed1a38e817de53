using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;

namespace Dialogue.Presentation.Words;

/// <summary>The words of a preview.</summary>
public static class PreviewWords
{
    public const string NotYet = "This file cannot be played yet. Mend the errors and save it: the conversation appears here by itself.";
    public const string Diagnostics = "Diagnostics";
    public const string NothingWrong = "Nothing to say about this file.";
    public const string Values = "Values";
    public const string OutlineTitle = "Outline";
    public const string StillChecking = "still checking";
    public const string NoMoreProblems = "There is no problem to go to.";
    public const string WholeFile = "This is about the whole file, not about one beat.";
    public const string StartAgain = "Start again from the first line";
    public const string AtTheStart = "You are at the first line.";
    public const string NothingYet = "it cannot be played yet";
    public const string NothingToPlay = "There is nothing to play yet; the editor goes to the marked place.";

    /// <summary>Says when a file was saved and how it is: <c>saved 09:52, 2 errors, 1 warning</c>.</summary>
    public static string Status(PreviewReading reading) => $"saved {When(reading, "HH:mm")}, {Counts(reading)}";

    /// <summary>Gives what the program says at each save in line mode: <c>saved 09:52:10, 2 errors, 1 warning; still at turn-5</c>.</summary>
    public static string Saved(PreviewReading reading, string where) => $"saved {When(reading, "HH:mm:ss")}, {Counts(reading)}; {where}";

    /// <summary>Says that a version cannot be played, and which one is.</summary>
    public static string GoingOnWith(PreviewReading played) => $"It cannot be played as saved; this is the version of {When(played, "HH:mm:ss")}.";

    /// <summary>Says, within a sentence, which version is played where the saved one cannot be.</summary>
    public static string KeptAt(PreviewReading played, Playthrough play) => $"it cannot be played, so you go on with the version of {When(played, "HH:mm:ss")} at {At(play)}";

    /// <summary>Says where the story stands after a save.</summary>
    public static string Where(PreviewReplay replay) => replay.IsComplete ? $"still at {At(replay.Result.Playthrough)}" : Stopped(replay);

    /// <summary>Says where and why an earlier play could not be played again, without a capital and a full stop.</summary>
    public static string Stopped(PreviewReplay replay)
    {
        Playthrough play = replay.Result.Playthrough;
        string at = $"you are at {At(play)}";
        if (replay.HasLostItsStart)
        {
            return $"the beat {replay.Saved.From}, where you began, is gone; {at}, the start";
        }

        int number = replay.Result.StepsDone + 1;
        (BeatId beat, string said) = replay.Result.StoppedAt switch
        {
            SavedStep.Took took => (took.Choice.Beat, took.Choice.Choice.Value),
            SavedStep.StayedSilent silent => (silent.Beat, "silence"),
            _ => (play.Beat.Id, "a step back"),
        };
        string answer = $"answer {number}, {said},";
        return Find(play.Conversation.Scenario, beat) switch
        {
            null => $"answer {number}, {said}, was given at {beat}, which is gone; {at}",
            { } there when there != play.Beat && play.Status == PlaythroughStatus.Ended => $"the story now ends before answer {number}; {at}",
            { } there when there != play.Beat => $"{answer} was given at {beat}, and the story now comes to {At(play)} first; {at}",
            { } there when Has(there, replay.Result.StoppedAt) => $"{answer} is not on offer at {beat} now; {at}",
            _ => $"{answer} is gone from {beat}; {at}",
        };
    }

    /// <summary>Says that the story is played from another beat.</summary>
    public static string From(Playthrough play) => play.Beat.Id == play.From
        ? $"Playing from {play.From}, with the variables as they are at the start."
        : $"Playing from {play.From}, with the variables as they are at the start; it leads to {At(play)}.";

    /// <summary>Says that the story is back where it was before going to another beat.</summary>
    public static string BackTo(Playthrough play) => $"Back at {At(play)}, where you were before.";

    /// <summary>Says that the story is at the beat already.</summary>
    public static string AlreadyAt(BeatId beat) => $"You are at {beat} already.";

    /// <summary>Says that a beat is not in the version that is played.</summary>
    public static string NotInThisVersion(BeatId beat) => $"{beat} is not in the version that is played; mend the errors first.";

    /// <summary>Names a problem in one line.</summary>
    public static string Problem(PreviewProblem problem) => string.Create(
        CultureInfo.InvariantCulture, $"{Sign(problem)} {problem.Severity} {problem.Code} {problem.Line}:{problem.Column}  {problem.Message}");

    /// <summary>Gives the suggestion as a sentence, or null.</summary>
    public static string? Meant(PreviewProblem problem) => problem.Suggestion is { } word ? $"Did you mean \"{word}\"?" : null;

    /// <summary>Says what Enter does with the marked item.</summary>
    internal static string Enter(AppModel model) => model.Here switch
    {
        Place.Previewing { Playthrough: not null } place when place.Selected >= PreviewItems.Of(model, place).Sayings => "go there",
        Place.Previewing { Playthrough.Status: PlaythroughStatus.AtChoice } => "send",
        _ => "go on",
    };

    internal static string At(Playthrough play) => play.Beat.Id.Value;

    /// <summary>Finds a beat by its id or a former one.</summary>
    internal static Beat? Find(Scenario scenario, BeatId id) =>
        scenario.Beats.FirstOrDefault(beat => beat.Id == id) ?? scenario.Beats.FirstOrDefault(beat => beat.Aliases.Contains(id));

    // Beside its colour, so that an error is told from a warning at a glance by every eye.
    private static char Sign(PreviewProblem problem) => problem.Severity switch
    {
        "error" => 'x',
        "warning" => '!',
        _ => 'i',
    };

    private static bool Has(Beat beat, SavedStep? step) =>
        step is SavedStep.Took { Choice.Choice: var id } && beat.Choices.Any(choice => choice.Id == id || choice.Aliases.Contains(id));

    private static string Counts(PreviewReading reading)
    {
        string[] counts =
        [
            .. reading.Errors > 0 ? [CommonWords.Count(reading.Errors, "error", "errors")] : Array.Empty<string>(),
            .. reading.Warnings > 0 ? [CommonWords.Count(reading.Warnings, "warning", "warnings")] : Array.Empty<string>(),
            .. reading.Notes > 0 ? [CommonWords.Count(reading.Notes, "note", "notes")] : Array.Empty<string>(),
        ];
        return counts.Length == 0 ? "nothing to say" : string.Join(", ", counts);
    }

    private static string When(PreviewReading reading, string format) =>
        reading.Saved.ToString(DateOnly.FromDateTime(reading.Saved) == reading.Today ? format : $"d MMMM yyyy {format}", CultureInfo.InvariantCulture);
}

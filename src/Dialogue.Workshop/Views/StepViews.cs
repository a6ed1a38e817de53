using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Workshop.Rooms;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Views;

/// <summary>Puts questions and lines into words, with the names of the cast filled in.</summary>
internal static class StepViews
{
    public static StepView Of(Room room, StepRecord step) =>
        Of(step.At, step.Number, step.Round) with { Deadline = step.Counts is null ? step.Deadline : null, IsOnHold = step.At.Beat.Hold };

    /// <summary>Gives somebody's own question; null where their story is over.</summary>
    public static StepView? OfOwn(Room room, Playthrough at) => at.Status != PlaythroughStatus.AtChoice
        ? null
        : Of(at, at.DecisionCount + 1, 1) with { IsOnHold = at.Beat.Hold && !room.IsReleased(at.Beat.Id) };

    public static IReadOnlyList<LineView> Lines(Playthrough at) => [.. Transcript.EntriesOf(at.LastEvents, at.Cast).Select(LineView.Of)];

    /// <summary>Gives what was said from the start, at most the last <paramref name="most"/> entries.</summary>
    public static IReadOnlyList<LineView> Told(Playthrough at, int most)
    {
        ValueArray<TranscriptEntry> all = Transcript.Of(at);
        return [.. all.Skip(Math.Max(0, all.Count - most)).Select(LineView.Of)];
    }

    public static IReadOnlyList<OptionView> Options(Playthrough at)
    {
        Question question = new(at);
        OptionView[] options = new OptionView[question.Count];
        for (int i = 0; i < options.Length; i++)
        {
            options[i] = question.IsSilence(i) ? new OptionView(Question.Silence, string.Empty) : Option(at.Offered[i], at.Cast);
        }

        return options;
    }

    private static OptionView Option(OfferedChoice offered, Cast cast) =>
        new(offered.Id.Value, offered.Choice.Text.Render(cast), offered.IsOpen ? null : offered.LockedBecause?.Render(cast) ?? string.Empty);

    private static StepView Of(Playthrough at, int step, int round) =>
        new(step, at.DecisionCount + 1, round, at.Channel, Lines(at), Options(at));
}

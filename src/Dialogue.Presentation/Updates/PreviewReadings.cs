using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Previews;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Updates;

/// <summary>Takes in another reading of a previewed file, whichever page is in view: what was said so far is played again on it.</summary>
internal static class PreviewReadings
{
    public static AppModel Read(AppModel model, PreviewReading reading)
    {
        if (Find(model) is not { } place)
        {
            Place.Previewing opened = Opened(reading);
            return model with { Trail = [opened], Notice = model.IsPlain ? PreviewWords.Saved(reading, OpenedAt(opened)) : null };
        }

        PreviewReplay? replay = ReplayOf(place, reading);
        Place.Previewing next = replay is null
            ? (place.Playthrough is null ? Opened(reading) with { ShowsValues = place.ShowsValues } : place with { Reading = reading, Played = IsSame(place, reading) ? reading : place.Played, Trouble = null })
            : Onto(place, reading, replay);
        next = next with { Selected = MarkIn(model, place, next, replay), Problem = Math.Min(place.Problem, reading.Problems.Count - 1) };
        return Replaced(model, place, next) with { Notice = Notice(model, place, next, replay) ?? model.Notice };
    }

    public static AppModel Unread(AppModel model, string sentence) => Find(model) is { } place
        ? Replaced(model, place, place with { Trouble = sentence }) with { Notice = sentence }
        : model with { Notice = sentence };

    private static Place.Previewing? Find(AppModel model) => model.Trail.OfType<Place.Previewing>().FirstOrDefault();

    private static AppModel Replaced(AppModel model, Place.Previewing place, Place.Previewing next) =>
        model with { Trail = model.Trail.Select(each => ReferenceEquals(each, place) ? next : each).ToValueArray() };

    private static Place.Previewing Opened(PreviewReading reading) =>
        new(reading, reading.Conversation?.Begin(reading.Cast, reading.Seed));

    // The same content is not played again: what was taken back can still be brought forward, and nothing is said about it.
    private static PreviewReplay? ReplayOf(Place.Previewing place, PreviewReading reading) =>
        reading.Conversation is not { } conversation || place.Playthrough is not { } play || IsSame(place, reading)
            ? null
            : PreviewReplay.Onto(conversation, reading.Cast, play);

    private static bool IsSame(Place.Previewing place, PreviewReading reading) =>
        reading.Conversation is { ContentHash: { Length: > 0 } hash } && place.Playthrough?.Conversation.ContentHash == hash;

    private static Place.Previewing Onto(Place.Previewing place, PreviewReading reading, PreviewReplay replay) => place with
    {
        Reading = reading,
        Played = reading,
        Playthrough = replay.Result.Playthrough,
        Before = place.Before is { } before ? PreviewReplay.Onto(reading.Conversation!, reading.Cast, before).Result.Playthrough : null,
        Redo = replay.IsComplete ? place.Redo : [],
        Trouble = null,
    };

    // The mark stays on what it was on, as far as that is still there.
    private static int MarkIn(AppModel model, Place.Previewing before, Place.Previewing after, PreviewReplay? replay)
    {
        PreviewItems then = PreviewItems.Of(model, before);
        PreviewItems now = PreviewItems.Of(model, after);
        if (then.BeatAt(before.Selected) is { } beat)
        {
            return now.ItemOf(beat.Id) ?? 0;
        }

        return then.ProblemAt(before.Selected) is { } problem
            ? (now.Problems == 0 ? 0 : now.FirstProblem + Math.Min(problem, now.Problems - 1))
            : replay is null or { IsComplete: true } ? Math.Clamp(before.Selected, 0, Math.Max(0, now.Sayings - 1)) : 0;
    }

    // The full screen shows the time and the counts in its first row; line mode says them.
    private static string? Notice(AppModel model, Place.Previewing before, Place.Previewing after, PreviewReplay? replay)
    {
        if (model.IsPlain)
        {
            return after.Reading.IsChecking ? null : PreviewWords.Saved(after.Reading, Where(after, replay, before.Playthrough is not null));
        }

        return replay is { IsComplete: false } ? CommonWords.Sentence(CommonWords.Capital(PreviewWords.Stopped(replay)))
            : before.Trouble is not null ? CommonWords.Sentence($"The file is back; {Where(after, replay, before.Playthrough is not null)}")
            : null;
    }

    private static string OpenedAt(Place.Previewing place) => place.Playthrough is { } play ? $"at {PreviewWords.At(play)}" : PreviewWords.NothingYet;

    private static string Where(Place.Previewing place, PreviewReplay? replay, bool wasPlayable) => (replay, place.Playthrough) switch
    {
        ({ } played, _) => PreviewWords.Where(played),
        (_, { } play) when !wasPlayable => $"at {PreviewWords.At(play)}",
        (_, { } play) => place.Reading.Conversation is null ? PreviewWords.KeptAt(place.Played, play) : $"still at {PreviewWords.At(play)}",
        _ => PreviewWords.NothingYet,
    };
}

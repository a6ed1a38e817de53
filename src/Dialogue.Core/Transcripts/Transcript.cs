using Dialogue.Core.Characters;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Transcripts;

/// <summary>What was said so far, in order, as it was said.</summary>
public static class Transcript
{
    /// <summary>The name by which the player's own lines are shown.</summary>
    public const string PlayerName = "You";

    /// <summary>Gives the whole transcript of a playthrough, from its first line.</summary>
    public static ValueArray<TranscriptEntry> Of(Playthrough playthrough)
    {
        Stack<Playthrough> path = [];
        for (Playthrough? at = playthrough; at is not null; at = at.Previous)
        {
            path.Push(at);
        }

        return path.SelectMany(LastOf).ToValueArray();
    }

    /// <summary>Gives the entries since the last decision, in order; events that nobody sees give none.</summary>
    public static IEnumerable<TranscriptEntry> LastOf(Playthrough playthrough)
    {
        Channel answeredIn = playthrough.Previous?.Channel ?? Channel.Chat;
        return playthrough.LastEvents.SelectMany(what => EntriesOf(what, playthrough.Cast, answeredIn));
    }

    private static IEnumerable<TranscriptEntry> EntriesOf(PlaythroughEvent what, Cast cast, Channel answeredIn)
    {
        switch (what)
        {
            case PlaythroughEvent.BeatEntered entered:
                return EntriesOf(entered, cast);
            case PlaythroughEvent.LineSaid said:
                return EntriesOf(said, cast);
            case PlaythroughEvent.ChoiceTaken { Decision: { } decision }:
                return [new TranscriptEntry(
                    TranscriptEntryKind.Answer, Speaker.You, PlayerName, decision.Choice!.Text.Render(cast), null, answeredIn, decision)];
            case PlaythroughEvent.SilenceKept silence:
                return [new TranscriptEntry(TranscriptEntryKind.Silence, Speaker.You, PlayerName, string.Empty, null, answeredIn, silence.Decision)];
            case PlaythroughEvent.StoryEnded ended:
                return [new TranscriptEntry(
                    TranscriptEntryKind.Ending, null, ended.Ending.Title.Render(cast), ended.Ending.Text.Render(cast), null, answeredIn, null)];
            default:
                return [];
        }
    }

    private static IEnumerable<TranscriptEntry> EntriesOf(PlaythroughEvent.BeatEntered entered, Cast cast)
    {
        if (entered.Beat.Time is not null || entered.ChannelChanged)
        {
            yield return new TranscriptEntry(
                TranscriptEntryKind.Moment, null, string.Empty, entered.Beat.Time ?? string.Empty, null, entered.Channel, null);
        }

        if (entered.Beat.Subject is { } subject)
        {
            yield return new TranscriptEntry(
                TranscriptEntryKind.Subject, null, string.Empty, subject.Render(cast), null, entered.Channel, null);
        }
    }

    // A character's habit of writing may make several messages of one line; nobody else has such habits.
    private static IEnumerable<TranscriptEntry> EntriesOf(PlaythroughEvent.LineSaid said, Cast cast)
    {
        Speaker from = said.Line.From;
        Character? character = from.Role is { } role ? cast.Find(role) : null;
        string words = said.Line.Text.Render(cast);
        TranscriptEntry entry = new(
            from.IsNarrator ? TranscriptEntryKind.Narration : TranscriptEntryKind.Line,
            from,
            from.IsYou ? PlayerName : character?.FirstName ?? string.Empty,
            words,
            said.Line.Manner?.Render(cast),
            said.Channel,
            null);
        return character is null
            ? [entry]
            : WritingStyle.Apply(character, said.Channel, words, cast).Select((message, i) => entry with { Words = message, Manner = i == 0 ? entry.Manner : null });
    }
}

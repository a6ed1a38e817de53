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

        return path.SelectMany(at => EntriesOf(at.LastEvents, at.Cast)).ToValueArray();
    }

    /// <summary>Gives the entries for some events, in order; events that nobody sees give none.</summary>
    public static IEnumerable<TranscriptEntry> EntriesOf(ValueArray<PlaythroughEvent> events, Cast cast)
    {
        Channel channel = Channel.Chat;
        foreach (PlaythroughEvent what in events)
        {
            channel = (what as PlaythroughEvent.BeatEntered)?.Channel ?? channel;
            foreach (TranscriptEntry entry in EntriesOf(what, channel, cast))
            {
                yield return entry;
            }
        }
    }

    private static IEnumerable<TranscriptEntry> EntriesOf(PlaythroughEvent what, Channel channel, Cast cast) => what switch
    {
        PlaythroughEvent.BeatEntered entered => EntriesOf(entered, cast),
        PlaythroughEvent.LineSaid said => EntriesOf(said, cast),
        PlaythroughEvent.ChoiceTaken { Decision: { Choice: { } choice } decision } =>
            [Answer(TranscriptEntryKind.Answer, choice.Text.Render(cast), decision)],
        PlaythroughEvent.SilenceKept { Decision: { } decision } => [Answer(TranscriptEntryKind.Silence, string.Empty, decision)],
        PlaythroughEvent.StoryEnded { Ending: { } ending } =>
            [new TranscriptEntry(TranscriptEntryKind.Ending, null, ending.Title.Render(cast), ending.Text.Render(cast), null, channel, null)],
        _ => [],
    };

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

    private static TranscriptEntry Answer(TranscriptEntryKind kind, string words, Decision decision) =>
        new(kind, Speaker.You, PlayerName, words, null, decision.Channel, decision);

    // A character's habit of writing may make several messages of one line; nobody else has such habits.
    private static IEnumerable<TranscriptEntry> EntriesOf(PlaythroughEvent.LineSaid said, Cast cast)
    {
        Speaker from = said.Line.From;
        string words = said.Line.Text.Render(cast);
        TranscriptEntry entry = new(
            from.IsNarrator ? TranscriptEntryKind.Narration : TranscriptEntryKind.Line,
            from,
            NameOf(from, cast),
            words,
            said.Line.Manner?.Render(cast),
            said.Channel,
            null);
        return from.Role is { } role && cast.Find(role) is { } writer
            ? WritingStyle.Apply(writer, said.Channel, words, cast).Select((message, i) => entry with { Words = message, Manner = i == 0 ? entry.Manner : null })
            : [entry];
    }

    // A role that was not cast is shown as its key, as in texts.
    private static string NameOf(Speaker speaker, Cast cast) => speaker switch
    {
        { IsYou: true } => PlayerName,
        { Role: { } role } => cast.Find(role)?.FirstName ?? role.Value,
        _ => string.Empty,
    };
}

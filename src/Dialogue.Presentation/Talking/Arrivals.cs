using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Settings;

namespace Dialogue.Presentation.Talking;

/// <summary>What of the last step has arrived, and when the next entry does.</summary>
public static class Arrivals
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1.2);
    private static readonly TimeSpan LongestReal = TimeSpan.FromSeconds(4);

    /// <summary>Gives the entries of the last step.</summary>
    public static ValueArray<TranscriptEntry> Entries(Place.Talk talk) =>
        Said.InReadingOrder(Transcript.EntriesOf(talk.Playthrough.LastEvents, talk.Playthrough.Cast)).ToValueArray();

    /// <summary>Says whether entries are still to come.</summary>
    public static bool ArePending(Place.Talk talk) => talk.Arrived < Entries(talk).Count;

    /// <summary>Gives how many entries are there at once when a step begins: everything at instant pace, else up to the first line of somebody else.</summary>
    public static int AtOnce(Place.Talk talk, Pace pace)
    {
        ValueArray<TranscriptEntry> entries = Entries(talk);
        if (pace == Pace.Instant)
        {
            return entries.Count;
        }

        int others = entries.ToImmutable().FindIndexOf(entry => entry.Kind is TranscriptEntryKind.Line or TranscriptEntryKind.Narration);
        bool answered = talk.Playthrough.LastDecision is not null;
        return others < 0 ? entries.Count : answered ? others : others + 1;
    }

    /// <summary>Gives how long the next entry takes to come.</summary>
    public static TimeSpan Delay(Place.Talk talk, Pace pace)
    {
        int length = Entries(talk)[talk.Arrived].Words.Length;
        TimeSpan calm = TimeSpan.FromMilliseconds(400 + (length * 8));
        TimeSpan real = TimeSpan.FromMilliseconds(700 + (length * 40));
        return pace == Pace.Real ? Least(real, LongestReal) : Least(calm, Longest);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static int FindIndexOf<T>(this System.Collections.Immutable.ImmutableArray<T> items, Func<T, bool> matches)
    {
        for (int i = 0; i < items.Length; i++)
        {
            if (matches(items[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

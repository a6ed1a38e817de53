using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;

namespace Dialogue.Presentation.Talking;

/// <summary>Everything that was said on a path, in the order in which it is read.</summary>
public sealed class Said
{
    private readonly ValueArray<TranscriptEntry> _entries;

    /// <summary>Reads a path.</summary>
    /// <param name="playthrough">The path.</param>
    public Said(Playthrough playthrough)
        : this(Transcript.Of(playthrough), playthrough.Conversation.Scenario)
    {
    }

    /// <summary>Reads what was told, as a room tells it.</summary>
    /// <param name="entries">What was said, in order.</param>
    /// <param name="scenario">The scenario that was played, or null where it is not known here.</param>
    public Said(IEnumerable<TranscriptEntry> entries, Scenario? scenario) => (_entries, Scenario) = (InReadingOrder(entries).ToValueArray(), scenario);

    /// <summary>Gets the scenario that was played, or null where it is not known here.</summary>
    public Scenario? Scenario { get; }

    /// <summary>Gets how many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Gets the entry at a place from 0.</summary>
    public TranscriptEntry this[int index] => _entries[index];

    /// <summary>Gives entries with the subject of a letter right before the letter, after what the narrator tells first.</summary>
    public static IEnumerable<TranscriptEntry> InReadingOrder(IEnumerable<TranscriptEntry> entries)
    {
        TranscriptEntry? subject = null;
        foreach (TranscriptEntry entry in entries)
        {
            if (subject is not null && entry.Kind != TranscriptEntryKind.Narration)
            {
                yield return subject;
                subject = null;
            }

            if (entry.Kind == TranscriptEntryKind.Subject)
            {
                subject = entry;
            }
            else
            {
                yield return entry;
            }
        }

        if (subject is not null)
        {
            yield return subject;
        }
    }

    /// <summary>Gives the first names of those who speak from a place on until the next moment or the player's answer, each once, in order.</summary>
    /// <remarks>Not further: what stands on the page already must not change when the story goes on.</remarks>
    public IReadOnlyList<string> SpeakersFrom(int index) =>
    [
        .. _entries.Skip(index)
            .TakeWhile(entry => entry.Kind is not (TranscriptEntryKind.Moment or TranscriptEntryKind.Answer or TranscriptEntryKind.Silence))
            .Where(entry => entry.Speaker?.Role is not null)
            .Select(entry => entry.Name)
            .Distinct(),
    ];
}

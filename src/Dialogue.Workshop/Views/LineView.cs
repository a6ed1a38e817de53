using Dialogue.Core.Scenarios;
using Dialogue.Core.Transcripts;

namespace Dialogue.Workshop.Views;

/// <summary>One entry of what was said, as everybody in the room reads it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Channel">The medium.</param>
/// <param name="Who">The name to show, empty where nobody speaks.</param>
/// <param name="Words">The words.</param>
/// <param name="Manner">How it was said, or null.</param>
public sealed record LineView(TranscriptEntryKind Kind, Channel Channel, string Who, string Words, string? Manner = null)
{
    internal static LineView Of(TranscriptEntry entry) => new(entry.Kind, entry.Channel, entry.Name, entry.Words, entry.Manner);
}

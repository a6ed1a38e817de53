using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Transcripts;

/// <summary>One entry of what was said, with all tokens filled; the player's own answers carry their decision.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Speaker">Who, or null where nobody speaks.</param>
/// <param name="Name">The name to show, empty where nobody speaks.</param>
/// <param name="Words">The words, filled in.</param>
/// <param name="Manner">How it was said, or null.</param>
/// <param name="Channel">The medium.</param>
/// <param name="Decision">The decision, for the player's answers.</param>
public sealed record TranscriptEntry(
    TranscriptEntryKind Kind,
    Speaker? Speaker,
    string Name,
    string Words,
    string? Manner,
    Channel Channel,
    Decision? Decision);

/// <summary>What a transcript entry is.</summary>
public enum TranscriptEntryKind
{
    /// <summary>A new time or another medium.</summary>
    Moment,

    /// <summary>The subject of an e-mail or a post.</summary>
    Subject,

    /// <summary>Somebody's words.</summary>
    Line,

    /// <summary>What the narrator tells.</summary>
    Narration,

    /// <summary>The player's answer.</summary>
    Answer,

    /// <summary>The player's silence.</summary>
    Silence,

    /// <summary>The ending.</summary>
    Ending,
}

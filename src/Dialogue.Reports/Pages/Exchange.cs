using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;

namespace Dialogue.Reports.Pages;

/// <summary>What was said up to one of the player's answers, and what can be said about that.</summary>
/// <param name="Entries">What was said, in order.</param>
/// <param name="Turn">The turn that the answer is, or null after the last answer.</param>
internal sealed record Exchange(ValueArray<TalkEntry> Entries, TurnTold? Turn);

/// <summary>One thing that was said, seen or told.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Who speaks, or the label of a subject; empty where nobody does.</param>
/// <param name="Manner">How, or null.</param>
/// <param name="Words">The words; a line break is <c>\n</c>.</param>
/// <param name="GoesOn">Whether the same person goes on speaking.</param>
internal sealed record TalkEntry(TranscriptEntryKind Kind, string Name, string? Manner, string Words, bool GoesOn)
{
    /// <summary>Gets whether the player speaks, or is silent.</summary>
    public bool IsPlayers { get; init; }
}

using Dialogue.Core.Scenarios;

namespace Dialogue.Workshop.Findings;

/// <summary>An ending that a room came to.</summary>
/// <param name="Beat">Which.</param>
/// <param name="Title">Its title.</param>
/// <param name="Outcome">What became of the wish.</param>
/// <param name="How">How the room came to it.</param>
/// <param name="People">In a room at its own pace, how many came to it; otherwise null.</param>
public sealed record EndingFacts(string Beat, string Title, EndingOutcome Outcome, EndingHow How, Cell? People = null)
{
    /// <summary>Gets when, or null in a room at its own pace.</summary>
    public DateTimeOffset? At { get; init; }
}

/// <summary>How a room came to an ending.</summary>
public enum EndingHow
{
    /// <summary>By its answers.</summary>
    Played,

    /// <summary>By the answers of the minority, after it had come to another.</summary>
    Minority,

    /// <summary>It was shown at once.</summary>
    Skipped,

    /// <summary>People came to it on their own.</summary>
    OwnPace,
}

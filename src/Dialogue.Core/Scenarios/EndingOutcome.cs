namespace Dialogue.Core.Scenarios;

/// <summary>What became of what the player wanted; told in words, no part of any score.</summary>
public enum EndingOutcome
{
    /// <summary>It came about: <c>reached</c>.</summary>
    Reached,

    /// <summary>Some of it came about: <c>partly</c>.</summary>
    Partly,

    /// <summary>It did not: <c>missed</c>.</summary>
    Missed,
}

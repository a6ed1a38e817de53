using Dialogue.Core.Values;
using Dialogue.Workshop.Events;

namespace Dialogue.Workshop.Findings;

/// <summary>A question that a room was asked, with all its rounds.</summary>
/// <param name="Number">Which decision of the story's path it was, from 1.</param>
/// <param name="Beat">Where.</param>
/// <param name="Asked">The last words before it.</param>
/// <param name="Options">The answers, in order.</param>
/// <param name="Rounds">The closed rounds, in order; in a room at its own pace the only one.</param>
public sealed record QuestionFacts(int Number, string Beat, string Asked, ValueArray<OptionFacts> Options, ValueArray<RoundFacts> Rounds)
{
    /// <summary>Gets the answer's place that the story went on with, or null where it did not.</summary>
    public int? WentOnWith { get; init; }

    /// <summary>Gets why it went on with that answer.</summary>
    public ResolvingReason? Reason { get; init; }

    /// <summary>Gets when the story went on, or null.</summary>
    public DateTimeOffset? WentOnAt { get; init; }

    /// <summary>Gets the answer's place that was played as the minority's, or null.</summary>
    public int? MinorityPlayed { get; init; }

    /// <summary>Gets whether the room had been asked this before and went back to it.</summary>
    public bool IsAgain { get; init; }

    /// <summary>Gets how divided the room was in the first round that can be told; null where none can.</summary>
    public double? Division => Rounds.Select(static round => round.Split.Division).FirstOrDefault(static division => division is not null);
}

/// <summary>An answer that could be given.</summary>
/// <param name="Id">The choice's id; <c>_silence</c> for saying nothing.</param>
/// <param name="Words">What is said; empty for saying nothing.</param>
/// <param name="IsOpen">Whether it could be taken, or was only shown.</param>
public sealed record OptionFacts(string Id, string Words, bool IsOpen);

/// <summary>One vote on a question.</summary>
/// <param name="Step">The question's number in the room, from 1; 0 in a room at its own pace.</param>
/// <param name="Round">The round, from 1.</param>
/// <param name="Cause">Why it was closed; null in a room at its own pace.</param>
/// <param name="Split">What came of it; in the hot seat, what the others suggested.</param>
public sealed record RoundFacts(int Step, int Round, ClosingCause? Cause, Split Split);

using Dialogue.Core.Scenarios;

namespace Dialogue.Workshop.Views;

/// <summary>A question as people see it.</summary>
/// <param name="Step">Its number, sent back with an answer: the room's, or at their own pace a person's own.</param>
/// <param name="Number">Which decision of the path it is, from 1.</param>
/// <param name="Round">The round, from 1.</param>
/// <param name="Channel">The medium.</param>
/// <param name="Lines">What was said since the last answer, that answer first.</param>
/// <param name="Options">The answers, in order.</param>
public sealed record StepView(int Step, int Number, int Round, Channel Channel, IReadOnlyList<LineView> Lines, IReadOnlyList<OptionView> Options)
{
    /// <summary>Gets when the vote closes by itself, or null.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>Gets whether the room waits here until the facilitator lets people go on.</summary>
    public bool IsOnHold { get; init; }
}

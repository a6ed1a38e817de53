using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>How a scripted playthrough went.</summary>
/// <param name="Plan">What was played.</param>
/// <param name="Failure">What was not as it must be, at its line; null where all was.</param>
/// <param name="Taken">The choices that were taken, in order.</param>
public sealed record PlayOutcome(PlayPlan Plan, Diagnostic? Failure, ValueArray<ChoicePath> Taken)
{
    /// <summary>Gets whether everything was as it must be.</summary>
    public bool IsPassed => Failure is null;
}

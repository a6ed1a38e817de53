using Dialogue.Core.Playthroughs;

namespace Dialogue.Reports.Steps;

/// <summary>One thing that a player did, with when it was and what stood before and after it.</summary>
/// <param name="Number">Which step it is, from 1.</param>
/// <param name="Decision">The answer, or null where answers were taken back.</param>
/// <param name="Attempt">How often this moment was answered, this answer included; 0 where answers were taken back.</param>
/// <param name="At">When.</param>
/// <param name="Elapsed">How long after the step before; never negative, also where the clock was set back.</param>
/// <param name="Before">The playthrough before it.</param>
/// <param name="After">The playthrough after it.</param>
internal sealed record PlayedStep(
    int Number, Decision? Decision, int Attempt, DateTimeOffset At, TimeSpan Elapsed, Playthrough Before, Playthrough After)
{
    /// <summary>Gets whether this answer is one of those that the score is made of.</summary>
    public bool Counts { get; init; }
}

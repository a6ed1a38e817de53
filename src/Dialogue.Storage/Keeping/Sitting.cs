using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;

namespace Dialogue.Storage.Keeping;

/// <summary>What this program itself has stored last, and when each step of it was done.</summary>
/// <param name="Play">Under which name.</param>
/// <param name="Last">As it was then.</param>
/// <param name="Times">When each step was done.</param>
internal sealed record Sitting(PlayId Play, Playthrough Last, List<DateTimeOffset> Times)
{
    /// <summary>Says whether a playthrough is the one that was stored last and one more step, with the story going on before and after.</summary>
    public bool IsOneStepBefore(PlayId play, Playthrough playthrough) =>
        play == Play
        && playthrough.StepCount == Last.StepCount + 1
        && Last.Status == PlaythroughStatus.AtChoice
        && playthrough.Status == PlaythroughStatus.AtChoice
        && Replay.GoesOnFrom(playthrough, Last);
}

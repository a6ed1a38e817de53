using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;

namespace Dialogue.Storage.Keeping;

/// <summary>What this program itself has stored last, and when each step of it was done.</summary>
/// <param name="Play">Under which name.</param>
/// <param name="Last">As it was then.</param>
/// <param name="Times">When each step was done.</param>
internal sealed record Sitting(PlayId Play, Playthrough Last, List<DateTimeOffset> Times)
{
    /// <summary>Says whether a playthrough is the one that was stored last and one more answer, with the story going on.</summary>
    public bool IsOneAnswerBefore(PlayId play, Playthrough playthrough) =>
        play == Play && ReferenceEquals(playthrough.Previous, Last) && playthrough.Status == PlaythroughStatus.AtChoice;
}

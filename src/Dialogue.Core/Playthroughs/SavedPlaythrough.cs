using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>All that is needed to bring a playthrough back: loading is replaying.</summary>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="ContentHash">Which content of it; another hash means that the file has changed since.</param>
/// <param name="Seed">Where every draw came from.</param>
/// <param name="Cast">Who was drawn; kept, so that a later generator changes nobody.</param>
/// <param name="Steps">What the player did, in order.</param>
public sealed record SavedPlaythrough(string ScenarioId, string ContentHash, ulong Seed, Cast Cast, ValueArray<SavedStep> Steps)
{
    /// <summary>Gets the beat that it was begun at, or null where that was the scenario's start.</summary>
    public BeatId? From { get; init; }
}

using Dialogue.Core.Texts;

namespace Dialogue.Core.Scenarios;

/// <summary>What follows when the player says nothing. Silence is an answer too; it carries no moves and is not scored.</summary>
/// <param name="Seconds">How long the other waits, 1 to 600, before the player's own setting scales it.</param>
/// <param name="To">The beat that silence leads to.</param>
/// <param name="Because">What the silence did; null where nothing is said.</param>
public sealed record Timeout(int Seconds, BeatId To, ScenarioText? Because = null);

using Dialogue.Core.Texts;

namespace Dialogue.Core.Scenarios;

/// <summary>What a player knows before the first line.</summary>
/// <param name="You">Who the player is in this story.</param>
/// <param name="Situation">What has happened.</param>
/// <param name="Want">What the player wants; the ending tells what became of it.</param>
/// <param name="Know">What the player knows and the other may not; null where nothing is said.</param>
/// <param name="Practise">What is being practised, in one sentence; null where nothing is said.</param>
public sealed record Briefing(ScenarioText You, ScenarioText Situation, ScenarioText Want, ScenarioText? Know = null, ScenarioText? Practise = null);

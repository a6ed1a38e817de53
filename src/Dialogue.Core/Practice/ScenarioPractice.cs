namespace Dialogue.Core.Practice;

/// <summary>How often a scenario was played to an ending.</summary>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="Times">How often, from 1.</param>
/// <param name="LastOn">The day of the last time.</param>
public sealed record ScenarioPractice(string ScenarioId, int Times, DateOnly LastOn);

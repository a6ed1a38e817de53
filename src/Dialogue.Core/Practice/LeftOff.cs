namespace Dialogue.Core.Practice;

/// <summary>A conversation that was left before its end.</summary>
/// <param name="Play">Which playthrough.</param>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="Title">The scenario's title then.</param>
/// <param name="Turn">The turn that waits for an answer, from 1.</param>
/// <param name="At">When something was last said.</param>
public sealed record LeftOff(PlayId Play, string ScenarioId, string Title, int Turn, DateTimeOffset At);

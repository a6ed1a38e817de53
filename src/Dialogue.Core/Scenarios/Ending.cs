using Dialogue.Core.Texts;

namespace Dialogue.Core.Scenarios;

/// <summary>Where a story stops.</summary>
/// <param name="Outcome">What became of what the player wanted.</param>
/// <param name="Title">A short name for it.</param>
/// <param name="Text">How it ended, told plainly.</param>
/// <param name="Carry">The one thing to take along.</param>
public sealed record Ending(EndingOutcome Outcome, ScenarioText Title, ScenarioText Text, ScenarioText Carry);

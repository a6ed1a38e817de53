using Dialogue.Core.Texts;

namespace Dialogue.Core.Scenarios;

/// <summary>The author's own values for a choice, skill by skill; a null skill keeps its computed value.</summary>
/// <param name="Empathy">-2 to +2, or null.</param>
/// <param name="Clarity">-2 to +2, or null.</param>
/// <param name="Boundaries">-2 to +2, or null.</param>
/// <param name="Because">Why the moves' own values are wrong here; required.</param>
public sealed record Adjustment(int? Empathy, int? Clarity, int? Boundaries, ScenarioText Because);

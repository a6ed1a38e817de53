using Dialogue.Core.Conditions;
using Dialogue.Core.Texts;

namespace Dialogue.Core.Scenarios;

/// <summary>Something said, written or seen in a beat.</summary>
/// <param name="From">Who says it.</param>
/// <param name="Text">The words.</param>
/// <param name="When">Said only where this holds; null: always.</param>
/// <param name="Manner">How it is said, such as <c>after a pause</c>; null: plainly.</param>
public sealed record Line(Speaker From, ScenarioText Text, Condition? When = null, ScenarioText? Manner = null);

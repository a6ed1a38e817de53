using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Scoring;

/// <summary>What a context word changes about one move.</summary>
/// <param name="Context">The word in a beat's <c>context</c>.</param>
/// <param name="Move">The move that it changes.</param>
/// <param name="Set">The values that replace the move's own, skill by skill; null skills stay.</param>
/// <param name="Add">What is added to the move's own values.</param>
/// <param name="Because">Why, in one sentence.</param>
public sealed record ContextRule(string Context, MoveId Move, SkillOverride? Set, SkillValues Add, string Because);

/// <summary>Values that replace others skill by skill; a null skill replaces nothing.</summary>
/// <param name="Empathy">The value for empathy, or null.</param>
/// <param name="Clarity">The value for clarity, or null.</param>
/// <param name="Boundaries">The value for boundary-keeping, or null.</param>
public sealed record SkillOverride(int? Empathy, int? Clarity, int? Boundaries)
{
    /// <summary>Gives the values with the replacements made.</summary>
    public SkillValues Over(SkillValues values) => new(Empathy ?? values.Empathy, Clarity ?? values.Clarity, Boundaries ?? values.Boundaries);
}

using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Reports;

/// <summary>The three skills, in the order in which they are always shown.</summary>
internal static class Skills
{
    public static ValueArray<Skill> All { get; } = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];
}

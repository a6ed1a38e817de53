using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Checks;

/// <summary>What the skills are called in messages: as in the file.</summary>
internal static class SkillWords
{
    /// <summary>Gets the skills in the order in which they are always shown.</summary>
    public static IReadOnlyList<Skill> Skills { get; } = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    public static string Word(this Skill skill) => skill switch
    {
        Skill.Empathy => "empathy",
        Skill.Clarity => "clarity",
        _ => "boundaries",
    };
}

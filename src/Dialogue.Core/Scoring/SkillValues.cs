using System.Diagnostics;
using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Scoring;

/// <summary>A value for each skill.</summary>
/// <param name="Empathy">The value for empathy.</param>
/// <param name="Clarity">The value for clarity.</param>
/// <param name="Boundaries">The value for boundary-keeping.</param>
public readonly record struct SkillValues(int Empathy, int Clarity, int Boundaries)
{
    /// <summary>The least value that a choice can have on a skill.</summary>
    public const int Least = -2;

    /// <summary>The greatest value that a choice can have on a skill.</summary>
    public const int Greatest = 2;

    /// <summary>Gets the value for one skill.</summary>
    public int this[Skill skill] => skill switch
    {
        Skill.Empathy => Empathy,
        Skill.Clarity => Clarity,
        Skill.Boundaries => Boundaries,
        _ => throw new UnreachableException(),
    };

    /// <summary>Adds skill by skill.</summary>
    public static SkillValues operator +(SkillValues left, SkillValues right) => Add(left, right);

    /// <summary>Adds skill by skill.</summary>
    public static SkillValues Add(SkillValues left, SkillValues right) =>
        new(left.Empathy + right.Empathy, left.Clarity + right.Clarity, left.Boundaries + right.Boundaries);

    /// <summary>Gives the values held within -2 to +2.</summary>
    public SkillValues Clamped() => new(
        Math.Clamp(Empathy, Least, Greatest), Math.Clamp(Clarity, Least, Greatest), Math.Clamp(Boundaries, Least, Greatest));

    /// <summary>Gives the lesser value of two, skill by skill.</summary>
    public static SkillValues Lower(SkillValues left, SkillValues right) =>
        new(Math.Min(left.Empathy, right.Empathy), Math.Min(left.Clarity, right.Clarity), Math.Min(left.Boundaries, right.Boundaries));

    /// <summary>Gives the greater value of two, skill by skill.</summary>
    public static SkillValues Higher(SkillValues left, SkillValues right) =>
        new(Math.Max(left.Empathy, right.Empathy), Math.Max(left.Clarity, right.Clarity), Math.Max(left.Boundaries, right.Boundaries));
}

using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Findings;

/// <summary>What a room showed on the skills in one part of a workshop.</summary>
/// <param name="Part">The part.</param>
/// <param name="Skills">The skills, in the order in which they are always shown.</param>
public sealed record PartFacts(PiecePart Part, ValueArray<SkillFacts> Skills);

/// <summary>What a room showed on one skill, as a distribution over people: everybody is scored by their own first answers, and nobody is told.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="People">About how many people had moments enough, to the nearest five; null where fewer than five had, and nothing else is told then.</param>
/// <param name="Mean">The mean of their estimates, from 0 to 1, to the nearest twentieth.</param>
/// <param name="Low">The lower end of its 80 % interval, likewise.</param>
/// <param name="High">The upper end, likewise.</param>
/// <param name="Spread">How many showed it rarely, sometimes, often, nearly always.</param>
public sealed record SkillFacts(Skill Skill, int? People, double Mean, double Low, double High, ValueArray<Cell> Spread)
{
    /// <summary>Says whether two parts differ clearly: both can be told, and their intervals do not overlap.</summary>
    public static bool Differ(SkillFacts one, SkillFacts other) =>
        one.People is not null && other.People is not null && (one.High < other.Low || other.High < one.Low);
}

using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Practice;

/// <summary>What comes back after a while: one skill in one kind of situation, never one conversation.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Situation">The kind of situation.</param>
public readonly record struct CardKey(Skill Skill, Situation Situation);

/// <summary>Where a skill in a kind of situation stands on the ladder.</summary>
/// <param name="Key">Which.</param>
/// <param name="Rung">The rung of <see cref="Ladder"/>, from 0.</param>
/// <param name="LastOn">The day it was last practised.</param>
/// <param name="DueOn">The day it comes back.</param>
/// <param name="LastScenario">The scenario it was last practised with.</param>
/// <param name="LastSeed">The seed of that playthrough.</param>
public sealed record ReviewCard(CardKey Key, int Rung, DateOnly LastOn, DateOnly DueOn, string LastScenario, ulong LastSeed)
{
    /// <summary>Says whether it has come back by a day.</summary>
    public bool IsDue(DateOnly today) => DueOn <= today;
}

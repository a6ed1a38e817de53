using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Characters;

/// <summary>Which levels of a trait may be drawn for a role.</summary>
public static class TraitRange
{
    private const int HardLevel = 3;

    private static readonly ValueArray<TraitLevel> All = [TraitLevel.Low, TraitLevel.Medium, TraitLevel.High];

    /// <summary>Gives the levels, at least one: the author's fixed one, else those that the persona allows, on level 3 without the easy ones.</summary>
    /// <param name="role">Whose.</param>
    /// <param name="trait">Of what.</param>
    /// <param name="persona">The persona of the role, or null where it has none.</param>
    /// <param name="level">The scenario's level, 1 to 3.</param>
    public static ValueArray<TraitLevel> Of(Role role, Trait trait, Persona? persona, int level)
    {
        if (role.Temperament[trait] is { } fixedLevel)
        {
            return [fixedLevel];
        }

        ValueArray<TraitLevel> allowed = AllowedBy(persona, trait);
        return level >= HardLevel && trait != Trait.Directness ? Harder(allowed) : allowed;
    }

    private static ValueArray<TraitLevel> AllowedBy(Persona? persona, Trait trait)
    {
        ValueArray<TraitLevel> levels = trait switch
        {
            Trait.Patience => persona?.Patience ?? default,
            Trait.Warmth => persona?.Warmth ?? default,
            _ => persona?.Directness ?? default,
        };
        return levels.IsEmpty ? All : levels;
    }

    /// <summary>Leaves out the high levels, unless nothing else is allowed.</summary>
    private static ValueArray<TraitLevel> Harder(ValueArray<TraitLevel> levels)
    {
        ValueArray<TraitLevel> harder = levels.Where(level => level != TraitLevel.High).ToValueArray();
        return harder.IsEmpty ? levels : harder;
    }
}

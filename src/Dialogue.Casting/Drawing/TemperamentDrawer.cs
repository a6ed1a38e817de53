using Dialogue.Core.Characters;
using Dialogue.Core.Values;

namespace Dialogue.Casting.Drawing;

/// <summary>Draws patience, warmth and directness, each for itself: the author's fixed level, else one that the persona allows.</summary>
internal static class TemperamentDrawer
{
    private const int HardLevel = 3;

    private static readonly ValueArray<TraitLevel> All = [TraitLevel.Low, TraitLevel.Medium, TraitLevel.High];

    public static Temperament Draw(RoleDraws draws, Persona? persona, int level)
    {
        return new Temperament(
            Draw(draws, Trait.Patience, persona?.Patience ?? default, level),
            Draw(draws, Trait.Warmth, persona?.Warmth ?? default, level),
            Draw(draws, Trait.Directness, persona?.Directness ?? default, level));
    }

    private static TraitLevel Draw(RoleDraws draws, Trait trait, ValueArray<TraitLevel> allowed, int level)
    {
        if (draws.Role.Temperament[trait] is { } fixedLevel)
        {
            return fixedLevel;
        }

        ValueArray<TraitLevel> levels = allowed.IsEmpty ? All : allowed;
        if (level >= HardLevel && trait != Trait.Directness)
        {
            levels = Harder(levels);
        }

        return draws[trait.Word()].OneOf(levels.AsSpan());
    }

    /// <summary>Leaves out the high levels, unless the persona allows nothing else.</summary>
    private static ValueArray<TraitLevel> Harder(ValueArray<TraitLevel> levels)
    {
        ValueArray<TraitLevel> harder = levels.Where(level => level != TraitLevel.High).ToValueArray();
        return harder.IsEmpty ? levels : harder;
    }
}

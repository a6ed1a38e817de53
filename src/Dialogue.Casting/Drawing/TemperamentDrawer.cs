using Dialogue.Core.Characters;

namespace Dialogue.Casting.Drawing;

/// <summary>Draws patience, warmth and directness, each for itself, among the levels that the cast allows.</summary>
internal static class TemperamentDrawer
{
    public static Temperament Draw(RoleDraws draws, Persona? persona, int level)
    {
        return new Temperament(
            Draw(draws, Trait.Patience, persona, level),
            Draw(draws, Trait.Warmth, persona, level),
            Draw(draws, Trait.Directness, persona, level));
    }

    // A fixed level takes no draw, so that fixing one leaves the others as they were.
    private static TraitLevel Draw(RoleDraws draws, Trait trait, Persona? persona, int level) =>
        draws.Role.Temperament[trait] ?? draws[trait.Word()].OneOf(TraitRange.Of(draws.Role, trait, persona, level).AsSpan());
}

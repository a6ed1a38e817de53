using Dialogue.Authoring.Compiled;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Differences;

/// <summary>The traits of a cast that either version has met so far: two bits each in one number, 0 while nobody has met it.</summary>
/// <param name="before">The old version, whose roles are cast.</param>
internal sealed class KnownTraits(Scenario before)
{
    private const int TraitsPerRole = 3;
    private const int Bits = 2;
    private const ulong Mask = (1 << Bits) - 1;

    private readonly Dictionary<RoleKey, int> _roles = before.Roles.Select((role, place) => (role.Key, place)).ToDictionary(each => each.Key, each => each.place);

    /// <summary>Gives the level that is known, or null.</summary>
    public TraitLevel? Level(ulong known, Fact.OfTrait trait) =>
        ((known >> ShiftOf(trait)) & Mask) is ulong code and > 0 ? (TraitLevel)(code - 1) : null;

    /// <summary>Gives what is known when this is known, too.</summary>
    public ulong With(ulong known, Fact.OfTrait trait, TraitLevel level) => known | (((ulong)level + 1) << ShiftOf(trait));

    private int ShiftOf(Fact.OfTrait trait) => ((_roles[trait.Role] * TraitsPerRole) + (int)trait.Trait) * Bits;
}

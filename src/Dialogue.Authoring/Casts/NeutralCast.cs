using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Casts;

/// <summary>A cast in which nothing is drawn, for reading and testing a scenario: everybody has the name of their part, is spoken of as they, and is middling in all that may vary.</summary>
public static class NeutralCast
{
    /// <summary>Gives the cast; what the author fixed stays fixed.</summary>
    /// <param name="scenario">Whose.</param>
    /// <param name="persona">Gives the persona of an id, or null; it limits the levels of traits.</param>
    public static Cast Of(Scenario scenario, Func<string, Persona?> persona)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(persona);
        return new Cast(scenario.Roles.Select(role => Fill(role, role.Persona is { } id ? persona(id) : null, scenario.Level)).ToValueArray());
    }

    /// <summary>Gives the name that stands for a part: "new_boss" becomes "New boss".</summary>
    public static string NameOf(RoleKey role) => char.ToUpperInvariant(role.Value[0]) + role.Value[1..].Replace('_', ' ');

    private static Character Fill(Role role, Persona? persona, int level)
    {
        string name = role.Name ?? NameOf(role.Key);
        Temperament temperament = new(
            Middling(TraitRange.Of(role, Trait.Patience, persona, level)),
            Middling(TraitRange.Of(role, Trait.Warmth, persona, level)),
            Middling(TraitRange.Of(role, Trait.Directness, persona, level)));
        return new Character(role.Key, role.Title, role.Name is null ? name : name.Split(' ')[0], name, role.Pronouns ?? Pronouns.They, AgeBand.Forties, temperament, WritingQuirk.Plain, string.Empty);
    }

    private static TraitLevel Middling(ValueArray<TraitLevel> allowed) => allowed.Contains(TraitLevel.Medium) ? TraitLevel.Medium : allowed[0];
}

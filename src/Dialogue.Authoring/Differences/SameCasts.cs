using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Differences;

/// <summary>The new version as it is played with the casts of the old one: a save brings its cast along, whatever would be drawn today.</summary>
internal static class SameCasts
{
    private static readonly FixedTemperament Middling = new(TraitLevel.Medium, TraitLevel.Medium, TraitLevel.Medium);

    /// <summary>Gives the new version with personas that allow what the old version allowed. Somebody whom the old one did not cast is middling.</summary>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <param name="persona">Gives the persona of an id, or null.</param>
    public static (Scenario Scenario, Func<string, Persona?> Persona) In(Scenario before, Scenario after, Func<string, Persona?> persona)
    {
        Dictionary<string, Persona> ranges = before.Roles.ToDictionary(role => role.Key.Value, role => RangeOf(role, role.Persona is { } id ? persona(id) : null, before.Level));
        Scenario scenario = after with
        {
            Level = 1,
            Roles = after.Roles.Select(role => role with
            {
                Persona = role.Key.Value,
                Temperament = ranges.ContainsKey(role.Key.Value) ? FixedTemperament.None : Middling,
            }).ToValueArray(),
        };
        return (scenario, id => ranges.GetValueOrDefault(id));
    }

    private static Persona RangeOf(Role role, Persona? persona, int level) => new(role.Key.Value, string.Empty)
    {
        Patience = TraitRange.Of(role, Trait.Patience, persona, level),
        Warmth = TraitRange.Of(role, Trait.Warmth, persona, level),
        Directness = TraitRange.Of(role, Trait.Directness, persona, level),
    };
}

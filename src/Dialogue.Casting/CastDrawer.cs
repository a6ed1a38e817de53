using Dialogue.Casting.Drawing;
using Dialogue.Casting.Names;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Casting;

/// <summary>Draws who plays the roles of a scenario: one seed, one cast, on every machine and in every culture.</summary>
/// <remarks>
/// Each attribute of each role is drawn from its own stream, so that none tells anything about another. There are two
/// exceptions on purpose: a given name comes from the lists for the drawn pronouns, and two characters share neither a
/// first name nor a detail.
/// </remarks>
public static class CastDrawer
{
    private const int SheInHundred = 46;
    private const int HeInHundred = 46;

    private static readonly ValueArray<AgeBand> Ages = [.. Enum.GetValues<AgeBand>()];
    private static readonly ValueArray<WritingQuirk> Quirks = [.. Enum.GetValues<WritingQuirk>()];

    /// <summary>Draws a character for each role, in the order of the scenario.</summary>
    /// <param name="scenario">The scenario; what its author fixed stays as it is.</param>
    /// <param name="seed">The seed, any number.</param>
    /// <param name="personas">Finds a persona by its id; a role whose persona is not found is drawn without one.</param>
    public static Cast Draw(Scenario scenario, ulong seed, Func<string, Persona?> personas)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(personas);

        var names = new NameDrawer(scenario.Roles, WritingScripts.Of(scenario.Language));
        var details = new HashSet<string>(StringComparer.Ordinal);
        return new Cast(scenario.Roles.Select(role => Character(role)).ToValueArray());

        Character Character(Role role)
        {
            var draws = new RoleDraws(seed, role);
            Persona? persona = role.Persona is null ? null : personas(role.Persona);
            Pronouns pronouns = role.Pronouns ?? DrawPronouns(draws["pronouns"]);
            DrawnName name = names.Draw(draws, pronouns);
            return new Character(
                role.Key,
                role.Title,
                name.First,
                name.Full,
                pronouns,
                draws["age"].OneOf(Allowed(persona?.Ages ?? default, Ages).AsSpan()),
                TemperamentDrawer.Draw(draws, persona, scenario.Level),
                draws["quirk"].OneOf(Allowed(persona?.Quirks ?? default, Quirks).AsSpan()),
                DetailDrawer.Draw(draws, persona, details));
        }
    }

    private static ValueArray<T> Allowed<T>(ValueArray<T> byPersona, ValueArray<T> all) => byPersona.IsEmpty ? all : byPersona;

    private static Pronouns DrawPronouns(DrawStream stream) => stream.Below(100) switch
    {
        < SheInHundred => Pronouns.She,
        < SheInHundred + HeInHundred => Pronouns.He,
        _ => Pronouns.They,
    };
}

using System.Globalization;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Testing.Building;

namespace Dialogue.Casting.Tests;

/// <summary>Small scenarios to be cast, and casts as text.</summary>
internal static class Stage
{
    public static Scenario Scenario(params Role[] roles)
    {
        return A.Scenario().With(A.Beat("start").Ending()).Build() with { Roles = roles.ToValueArray() };
    }

    public static Role Role(string key, string? persona = null)
    {
        return new Role(new RoleKey(key), "client", "runs a small bakery chain") { Persona = persona };
    }

    public static Cast Draw(Scenario scenario, int seed) => CastDrawer.Draw(scenario, (ulong)seed, Personas.Find);

    public static string Print(IEnumerable<Cast> casts)
    {
        return string.Join('\n', casts.Select((cast, seed) => string.Join('\n', cast.Characters.Select(character => Line(seed + 1, character)))));
    }

    private static string Line(int seed, Character character)
    {
        Temperament temper = character.Temperament;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{seed} {character.Role}: {character.FirstName} ({character.FullName}), {character.Pronouns}, {character.Age}, {temper.Patience}/{temper.Warmth}/{temper.Directness}, {character.Quirk}, {character.Detail}");
    }
}

using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Characters;

/// <summary>The characters of one playthrough, one for each role of its scenario, in the order of the scenario.</summary>
/// <param name="Characters">The characters.</param>
public sealed record Cast(ValueArray<Character> Characters)
{
    /// <summary>Nobody: for scenarios without roles.</summary>
    public static Cast Empty { get; } = new([]);

    /// <summary>Gets who fills a role; an unknown role throws <see cref="KeyNotFoundException"/>.</summary>
    public Character this[RoleKey role] => Find(role) ?? throw new KeyNotFoundException($"Nobody was cast as {role}.");

    /// <summary>Gives who fills a role, or null.</summary>
    public Character? Find(RoleKey role)
    {
        foreach (Character character in Characters.AsSpan())
        {
            if (character.Role == role)
            {
                return character;
            }
        }

        return null;
    }
}

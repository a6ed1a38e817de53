using Dialogue.Core.Characters;

namespace Dialogue.Core.Scenarios;

/// <summary>A part in the story that a drawn character fills.</summary>
/// <param name="Key">The name by which the file's texts and conditions refer to it.</param>
/// <param name="Title">What they are to the player, such as <c>client</c>.</param>
/// <param name="About">Who they are, in one phrase.</param>
public sealed record Role(RoleKey Key, string Title, string About)
{
    /// <summary>Gets the id of the persona that colours the draw, or null.</summary>
    public string? Persona { get; init; }

    /// <summary>Gets the fixed full name, or null where it is drawn.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the fixed pronouns, or null where they are drawn.</summary>
    public Pronouns? Pronouns { get; init; }

    /// <summary>Gets the temperament traits that the author fixed; the others are drawn.</summary>
    public FixedTemperament Temperament { get; init; } = FixedTemperament.None;
}

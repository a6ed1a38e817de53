using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Characters;

/// <summary>Who fills a role in one playthrough. Everything here is drawn independently of everything else and of the right answer.</summary>
/// <param name="Role">The role that is filled.</param>
/// <param name="Title">What they are to the player, such as <c>client</c>.</param>
/// <param name="FirstName">The name that others use.</param>
/// <param name="FullName">First and family name, in the order of its origin.</param>
/// <param name="Pronouns">How they are spoken of.</param>
/// <param name="Age">How old they are, in a word.</param>
/// <param name="Temperament">Patience, warmth and directness.</param>
/// <param name="Quirk">A habit of writing that text channels show.</param>
/// <param name="Detail">A true small thing about them in their role, such as <c>four years in</c>; may be empty.</param>
public sealed record Character(
    RoleKey Role,
    string Title,
    string FirstName,
    string FullName,
    Pronouns Pronouns,
    AgeBand Age,
    Temperament Temperament,
    WritingQuirk Quirk,
    string Detail);

using Dialogue.Core.Characters;
using Dialogue.Core.Values;

namespace Dialogue.Casting.Drawing;

/// <summary>Draws a small true thing about a character; two of one cast get different ones as long as there are enough.</summary>
internal static class DetailDrawer
{
    /// <summary>What anybody might be like, in any role and at any age.</summary>
    private static readonly ValueArray<string> General =
    [
        "writes the date on everything",
        "always has a pen that works",
        "remembers how people take their tea",
        "reads the last page of a book first",
        "keeps a spare umbrella for whoever needs one",
        "is early for trains and late for bed",
        "hums when a thing is going well",
        "has kept the same mug for years",
        "learns the names of the neighbours' dogs",
        "walks while on the phone",
        "saves the good paper for lists",
        "knows a shortcut to everywhere",
        "waters other people's plants",
        "finishes the crossword in ink",
        "never leaves the last biscuit",
        "checks the door twice",
    ];

    public static string Draw(RoleDraws draws, Persona? persona, HashSet<string> taken)
    {
        ReadOnlySpan<string> details = persona is { Details.IsEmpty: false } ? persona.Details.AsSpan() : General.AsSpan();
        int start = draws["detail"].Below(details.Length);
        for (int step = 0; step < details.Length; step++)
        {
            string detail = details[(start + step) % details.Length];
            if (taken.Add(detail))
            {
                return detail;
            }
        }

        return details[start];
    }
}

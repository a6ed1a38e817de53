using System.Text;
using Dialogue.Core.Values;

namespace Dialogue.Workshop.People.Names;

/// <summary>Names of people in a room: cleaned on the way in, since everybody else's terminal shows them.</summary>
public static class PersonName
{
    /// <summary>The most characters of a name, as people see them.</summary>
    public const int MostGraphemes = 32;

    /// <summary>The most cells that a name takes on a terminal.</summary>
    public const int MostCells = 24;

    /// <summary>The most bytes of a name in UTF-8.</summary>
    public const int MostBytes = 96;

    private static readonly string[] Reserved =
        [.. new[] { "facilitator", "moderator", "host", "dialogue", "trainer", "you", "everyone" }.Select(Impression)];

    // Nobody is called so, whatever stands around it; the others are also people's names, as in "Ana Trainer".
    private const int ReservedInside = 2;

    /// <summary>Gives a name as it can be shown, cleaned as <see cref="FreeText"/> does, or null where nothing is left of it or it is too long.</summary>
    public static string? Clean(string typed) =>
        FreeText.Clean(typed, MostGraphemes) is { } name && CellWidth.Of(name) <= MostCells && Encoding.UTF8.GetByteCount(name) <= MostBytes ? name : null;

    /// <summary>Says whether a cleaned name would pass for somebody who runs the room, for everybody, or for the program.</summary>
    public static bool IsReserved(string name)
    {
        string seen = Impression(name);
        for (int i = 0; i < Reserved.Length; i++)
        {
            if (i < ReservedInside ? seen.Contains(Reserved[i], StringComparison.Ordinal) : seen == Reserved[i])
            {
                return true;
            }
        }

        return false;
    }

    // What a reader takes a name for at a glance: looser than the skeleton, which must not make one name of "Arno" and "Amo".
    private static string Impression(string name)
    {
        string signs = string.Create(name.Length, name, static (seen, typed) =>
        {
            for (int i = 0; i < seen.Length; i++)
            {
                seen[i] = typed[i] switch { '@' or '4' => 'a', '3' => 'e', '$' or '5' => 's', '7' => 't', '!' => 'i', char c => c };
            }
        });
        return NameSkeleton.Of(signs).Replace("rn", "m", StringComparison.Ordinal);
    }
}

using System.Text;
using Dialogue.Core.Values;

namespace Dialogue.Cli.Workshops;

/// <summary>Makes a file's name of a room's id. A host makes the ids, so they are not trusted to be names.</summary>
internal static class RoomFileName
{
    private const int Longest = 64;

    /// <summary>Gives the name: the id itself where it is harmless, else what it hashes to.</summary>
    public static string For(string room) => $"{(IsHarmless(room) ? room : Sha256.Hash(Encoding.UTF8.GetBytes(room)))}.json";

    private static bool IsHarmless(string room) => room.Length is > 0 and <= Longest && room.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}

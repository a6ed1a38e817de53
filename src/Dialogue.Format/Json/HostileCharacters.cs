using System.Buffers;
using System.Globalization;

namespace Dialogue.Format.Json;

/// <summary>Knows the characters that no text may hold: those that command a terminal, break its lines or turn the writing direction.</summary>
internal static class HostileCharacters
{
    /// <summary>The bytes that a text without any of them is surely harmless and needs no unescaping: escapes, DEL, and what starts C1, U+061C, U+200E to U+2069.</summary>
    public static readonly SearchValues<byte> Suspicious = SearchValues.Create([(byte)'\\', 0x7F, 0xC2, 0xD8, 0xE2]);

    /// <summary>The same, and the brace that starts a token.</summary>
    public static readonly SearchValues<byte> SuspiciousOrBrace = SearchValues.Create([(byte)'\\', (byte)'{', 0x7F, 0xC2, 0xD8, 0xE2]);

    private static readonly SearchValues<char> Everywhere = SearchValues.Create(All(includeLineFeed: true));

    private static readonly SearchValues<char> InParagraphs = SearchValues.Create(All(includeLineFeed: false));

    /// <summary>Gives where the next one stands, or -1. Paragraphs may hold line feeds.</summary>
    public static int IndexIn(ReadOnlySpan<char> text, int from, bool paragraphs)
    {
        if (from >= text.Length)
        {
            return -1;
        }

        int at = text[from..].IndexOfAny(paragraphs ? InParagraphs : Everywhere);
        return at < 0 ? -1 : at + from;
    }

    /// <summary>Says whether a character is one of them.</summary>
    public static bool IsHostile(char character, bool paragraphs) => (paragraphs ? InParagraphs : Everywhere).Contains(character);

    /// <summary>Gives a character's code point in brackets, as messages show it.</summary>
    public static string Name(char character) => string.Create(CultureInfo.InvariantCulture, $"(U+{(int)character:X4})");

    private static string All(bool includeLineFeed)
    {
        List<char> all = [(char)0x7F, (char)0x61C, (char)0x200E, (char)0x200F];
        AddRange(all, 0x00, 0x1F);
        AddRange(all, 0x80, 0x9F);
        AddRange(all, 0x2028, 0x202E);
        AddRange(all, 0x2066, 0x2069);
        if (!includeLineFeed)
        {
            all.Remove('\n');
        }

        return new string([.. all]);
    }

    private static void AddRange(List<char> all, int first, int last)
    {
        for (int code = first; code <= last; code++)
        {
            all.Add((char)code);
        }
    }
}

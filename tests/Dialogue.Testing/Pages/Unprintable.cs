using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dialogue.Testing.Pages;

/// <summary>Writes out what cannot be printed: <c>&lt;byte E9&gt;</c> is that one byte, <c>&lt;12 times ha &gt;</c> is <c>ha </c> twelve times over.</summary>
public static partial class Unprintable
{
    /// <summary>Gives the bytes that a text stands for.</summary>
    public static byte[] WriteOut(string text)
    {
        // Latin-1 is the encoding in which every character is the byte of its number.
        string bytes = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Repeat(text)));
        return Encoding.Latin1.GetBytes(SingleByte().Replace(
            bytes, match => ((char)byte.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));
    }

    /// <summary>Gives a text as an editor shows it: every single byte as one replacement character.</summary>
    public static string Show(string text) => SingleByte().Replace(Repeat(text), "\uFFFD");

    private static string Repeat(string text) => Repetition().Replace(
        text, match => string.Concat(Enumerable.Repeat(match.Groups[2].Value, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture))));

    [GeneratedRegex("<(\\d+) times ([^>]*)>")]
    private static partial Regex Repetition();

    [GeneratedRegex("<byte ([0-9A-F]{2})>")]
    private static partial Regex SingleByte();
}

using System.Globalization;
using System.Text;

namespace Dialogue.Authoring.Graphs;

/// <summary>Measures and cuts text by the cells that it takes on a terminal.</summary>
internal static class CellText
{
    // What East Asian scripts and emoji take two cells for; blocks are enough for an outline.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F),
        (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int WidthOf(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width;
    }

    /// <summary>Gives a text that takes no more than so many cells, cut at its end.</summary>
    public static string Fit(string text, int cells, TreeLook look)
    {
        string plain = look.Ascii ? Ascii(text) : text;
        if (WidthOf(plain) <= cells)
        {
            return plain;
        }

        StringBuilder cut = new();
        int left = cells - look.Cut.Length;
        foreach (Rune rune in plain.EnumerateRunes())
        {
            left -= WidthOf(rune);
            if (left < 0)
            {
                break;
            }

            cut.Append(rune);
        }

        return cut.Append(look.Cut).ToString();
    }

    private static string Ascii(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = char.IsAscii(source[i]) ? source[i] : '?';
        }
    });

    private static int WidthOf(Rune rune)
    {
        if (rune.IsAscii)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
            : Wide.Any(range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1;
    }
}

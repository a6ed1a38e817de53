using System.Text;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Graphs;

/// <summary>Measures and cuts text by the cells that it takes on a terminal.</summary>
internal static class CellText
{
    public static int WidthOf(string text) => CellWidth.Of(text);

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
            left -= CellWidth.Of(rune);
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
}

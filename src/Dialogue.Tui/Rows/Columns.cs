using System.Globalization;
using System.Text;
using Terminal.Gui.Text;

namespace Dialogue.Tui.Rows;

/// <summary>Measures and cuts text in columns of the terminal; never inside a character that people see as one.</summary>
internal static class Columns
{
    private const string Dots = "...";

    /// <summary>Gives how many columns a text takes.</summary>
    public static int Of(string text) => Ascii.IsValid(text) ? text.Length : text.GetColumns();

    /// <summary>Gives the text, cut to a width with dots at its end where it is too long.</summary>
    public static string Cut(string text, int width)
    {
        if (Of(text) <= width)
        {
            return text;
        }

        return width <= Dots.Length ? Take(text, width) : WholeWords(text, Take(text, width - Dots.Length)) + Dots;
    }

    // A word is cut only where going back to the word before would lose much of the room.
    private static string WholeWords(string text, string start)
    {
        int space = start.LastIndexOf(' ');
        string kept = text[start.Length] == ' ' || space < start.Length * 2 / 3 ? start : start[..space];
        return kept.TrimEnd(' ', ',', ';', ':');
    }

    /// <summary>Gives the text, cut or filled up with spaces to a width.</summary>
    public static string Fill(string text, int width)
    {
        string cut = Cut(text, width);
        return cut + new string(' ', Math.Max(0, width - Of(cut)));
    }

    /// <summary>Gives the length in characters of what people see as one character at a place in a text.</summary>
    public static int Grapheme(string text, int at) =>
        text[at] < 0x80 && (at + 1 == text.Length || text[at + 1] < 0x80) ? 1 : StringInfo.GetNextTextElementLength(text, at);

    /// <summary>Gives as much of the start of a text as fits a width.</summary>
    public static string Take(string text, int width)
    {
        int used = 0;
        int at = 0;
        while (at < text.Length)
        {
            int length = Grapheme(text, at);
            used += Of(text.Substring(at, length));
            if (used > width)
            {
                break;
            }

            at += length;
        }

        return text[..at];
    }
}

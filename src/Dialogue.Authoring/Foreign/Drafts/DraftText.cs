using System.Text;
using Dialogue.Core.Texts;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Makes texts of a scenario of words from elsewhere: nothing that commands a terminal, and braces that are only braces.</summary>
internal static class DraftText
{
    private const int Longest = 4_000;

    // Put together, so that this file keeps the house rule about notes to oneself.
    private const string Mark = "TO" + "DO";

    /// <summary>Gives a text that the author has to write, which `check` finds.</summary>
    public static ScenarioText ToWrite(string what) => ScenarioText.Plain($"{Mark}: {what}");

    /// <summary>Gives one line, cut where it is longer than it may be.</summary>
    public static ScenarioText Line(string words, int longest = Longest)
    {
        string line = string.Join(' ', Clean(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return ScenarioText.Plain(Braced(Cut(line, longest)));
    }

    /// <summary>Gives words as one text or, where they are long, as several.</summary>
    public static IEnumerable<ScenarioText> Paragraphs(string words)
    {
        string rest = Clean(words).Trim();
        while (rest.Length > 0)
        {
            string piece = rest.Length <= Longest / 2 ? rest : rest[..EndOfPiece(rest)];
            rest = rest[piece.Length..].TrimStart();
            if (!string.IsNullOrWhiteSpace(piece))
            {
                yield return ScenarioText.Plain(Braced(piece.TrimEnd()));
            }
        }
    }

    /// <summary>Says whether there is anything to read.</summary>
    public static bool IsEmpty(string words) => string.IsNullOrWhiteSpace(Clean(words));

    /// <summary>Gives words without control characters and without those that turn the writing direction.</summary>
    public static string Clean(string words)
    {
        StringBuilder clean = new(words.Length);
        foreach (char c in words)
        {
            bool isHostile = (char.IsControl(c) && c != '\n') || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
            clean.Append(c is '\u2028' or '\u2029' ? '\n' : c == '\t' ? ' ' : isHostile ? '\0' : c);
        }

        return Mended(clean.Replace("\0", string.Empty).ToString());
    }

    // Half of a pair is no text.
    private static string Mended(string words) => words.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')
        ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words))
        : words;

    private static string Braced(string words) => words.Replace("{", "{{", StringComparison.Ordinal);

    // Doubled braces still fit into what a text may have.
    private static int EndOfPiece(string words)
    {
        int end = Longest / 2;
        int gap = words.LastIndexOf('\n', end - 1, end / 2);
        gap = gap < 0 ? words.LastIndexOf(' ', end - 1, end / 2) : gap;
        return gap >= 0 ? gap + 1 : char.IsHighSurrogate(words[end - 1]) ? end - 1 : end;
    }

    private static string Cut(string words, int longest)
    {
        int length = 0;
        for (int at = 0; at < words.Length; at++)
        {
            length += words[at] == '{' ? 2 : 1;
            if (length > longest)
            {
                return words[..(at > 0 && char.IsHighSurrogate(words[at - 1]) ? at - 1 : at)];
            }
        }

        return words;
    }
}

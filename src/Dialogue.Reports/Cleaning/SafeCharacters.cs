namespace Dialogue.Reports.Cleaning;

/// <summary>Knows which characters may be written where a person or a program reads them.</summary>
public static class SafeCharacters
{
    /// <summary>What is written in the place of a character that may not.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Says whether a character neither commands a terminal, nor breaks its lines, nor turns the writing direction.</summary>
    public static bool IsHarmless(char c) =>
        !char.IsControl(c) && c is not ((>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u061C');

    /// <summary>Gives a text that every format can carry: line ends are <c>\n</c>, tabs are spaces, and what is harmful or no character at all is replaced.</summary>
    public static string Clean(string text)
    {
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\t', ' ');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!IsAllowed(lines, i))
            {
                return Replaced(lines);
            }
        }

        return lines;
    }

    /// <summary>Gives a text in one line, cleaned, with single spaces.</summary>
    public static string OneLine(string text) => string.Join(' ', Clean(text).Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static string Replaced(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = IsAllowed(source, i) ? source[i] : Replacement;
        }
    });

    // Half of a surrogate pair and U+FFFE are no characters; an XML reader refuses a whole page for one of them.
    private static bool IsAllowed(string text, int at) => text[at] switch
    {
        '\n' => true,
        '\uFFFE' or '\uFFFF' => false,
        >= '\uD800' and <= '\uDBFF' => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        >= '\uDC00' and <= '\uDFFF' => at > 0 && char.IsHighSurrogate(text[at - 1]),
        char c => IsHarmless(c),
    };
}

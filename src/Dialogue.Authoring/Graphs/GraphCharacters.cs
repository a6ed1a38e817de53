namespace Dialogue.Authoring.Graphs;

/// <summary>Makes words fit for labels.</summary>
internal static class GraphCharacters
{
    private const int Longest = 120;

    /// <summary>Gives words on one line, without what commands a terminal, turns the writing direction or is half a character; cut where they are very long.</summary>
    public static string OneLine(string words)
    {
        string cut = words.Length > Longest ? words[..(char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest)] + "..." : words;
        return string.Create(cut.Length, cut, (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = IsFit(source, i) ? source[i] : ' ';
            }
        });
    }

    private static bool IsFit(string text, int at) => text[at] switch
    {
        '\uFFFE' or '\uFFFF' or '\u061C' or (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
        >= '\uD800' and <= '\uDBFF' => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        >= '\uDC00' and <= '\uDFFF' => at > 0 && char.IsHighSurrogate(text[at - 1]),
        char c => !char.IsControl(c),
    };
}

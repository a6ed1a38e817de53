using Dialogue.Reports.Cleaning;

namespace Dialogue.Cli.Composition;

/// <summary>Cleans what comes from outside before it is shown on a terminal.</summary>
internal static class SafeText
{
    private const int Longest = 200;

    /// <summary>Gives one line without control characters and bidi controls, cut where it is very long.</summary>
    public static string Line(string text) => Whole(text.Length > Longest ? text[..Longest] + "..." : text);

    /// <summary>Gives one line without control characters and bidi controls, however long: for paths, which are no use in part.</summary>
    public static string Whole(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = IsHarmless(source[i]) ? source[i] : '?';
        }
    });

    /// <summary>Says whether a character neither commands a terminal, nor breaks its lines, nor turns the writing direction.</summary>
    public static bool IsHarmless(char c) => SafeCharacters.IsHarmless(c);
}

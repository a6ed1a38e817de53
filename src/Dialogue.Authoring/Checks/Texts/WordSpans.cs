using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>A text cut into words and tokens, with places in its source.</summary>
internal static class WordSpans
{
    /// <summary>Gives the words of a text, without its tokens. Apostrophes and hyphens inside belong to a word.</summary>
    public static IReadOnlyList<TextSpan> Of(ScenarioText text)
    {
        string source = Masked(text);
        List<TextSpan> words = [];
        for (int at = 0; at < source.Length; at++)
        {
            if (!char.IsLetterOrDigit(source[at]))
            {
                continue;
            }

            int start = at;
            while (at < source.Length && (char.IsLetterOrDigit(source[at]) || IsJoint(source, at)))
            {
                at++;
            }

            words.Add(new TextSpan(start, at - start));
        }

        return words;
    }

    /// <summary>Gives the source with every token blanked out, so that places stay what they are.</summary>
    public static string Masked(ScenarioText text)
    {
        if (text.IsPlain)
        {
            return text.Source;
        }

        char[] masked = text.Source.ToCharArray();
        for (int at = 0; at < masked.Length; at++)
        {
            if (masked[at] != '{')
            {
                continue;
            }

            int close = at + 1 < masked.Length && masked[at + 1] == '{' ? at + 1 : Array.IndexOf(masked, '}', at);
            int end = close < 0 ? masked.Length - 1 : close;
            Array.Fill(masked, '\u25CC', at, end - at + 1);
            at = end;
        }

        return new string(masked);
    }

    /// <summary>Gives a word as it is looked up: in lower case, with a straight apostrophe.</summary>
    public static string Plain(string source, TextSpan word) => source.Substring(word.Start, word.Length).Replace('\u2019', '\'').ToLowerInvariant();

    private static bool IsJoint(string source, int at) =>
        source[at] is '\'' or '\u2019' or '-' && at + 1 < source.Length && char.IsLetterOrDigit(source[at + 1]);
}

using System.Collections.Immutable;
using Dialogue.Core.Texts;

namespace Dialogue.Authoring.Compiled;

/// <summary>Counts words in texts whose tokens nobody has filled yet: a token stands for one letter.</summary>
public static class TextMeasure
{
    private static readonly ImmutableArray<string> NiceBeginnings = ["sorry", "feel", "understand", "thank"];

    /// <summary>Gives the words of a text, what stands between white space; null has none.</summary>
    public static int Words(ScenarioText? text) => text is null ? 0 : Split(text).Length;

    /// <summary>Gives how many words begin with sorry, feel, understand or thank, whatever the case; punctuation in front does not count.</summary>
    public static int NiceWords(ScenarioText text) => Split(text).Count(word => IsNice(FromFirstLetter(word)));

    private static bool IsNice(ReadOnlySpan<char> word)
    {
        foreach (string beginning in NiceBeginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> FromFirstLetter(string word)
    {
        int first = 0;
        while (first < word.Length && !char.IsLetter(word[first]))
        {
            first++;
        }

        return word.AsSpan(first);
    }

    private static string[] Split(ScenarioText text) =>
        string.Concat(text.Segments.Select(segment => segment is TextSegment.Literal literal ? literal.Words : "x"))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

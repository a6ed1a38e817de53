using System.Collections.Immutable;
using Dialogue.Core.Texts;

namespace Dialogue.Authoring.Compiled;

/// <summary>Counts words in texts whose tokens nobody has filled yet: a token stands for one letter.</summary>
public static class TextMeasure
{
    private const string ALetter = "x";

    private static readonly ImmutableArray<string> NiceBeginnings = ["sorry", "feel", "understand", "thank"];

    /// <summary>Gives the words of a text, what stands between white space; null has none.</summary>
    public static int Words(ScenarioText? text)
    {
        if (text is null)
        {
            return 0;
        }

        bool isInWord = false;
        if (text.IsPlain)
        {
            return Words(text.Source, ref isInWord);
        }

        int words = 0;
        foreach (TextSegment segment in text.Segments)
        {
            words += Words(segment is TextSegment.Literal literal ? literal.Words : ALetter, ref isInWord);
        }

        return words;
    }

    /// <summary>Gives how many words begin with sorry, feel, understand or thank, whatever the case; punctuation in front does not count.</summary>
    public static int NiceWords(ScenarioText text) =>
        string.Concat(text.Segments.Select(segment => segment is TextSegment.Literal literal ? literal.Words : ALetter))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(IsNice);

    private static int Words(string text, ref bool isInWord)
    {
        int words = 0;
        foreach (char character in text)
        {
            bool isWhite = char.IsWhiteSpace(character);
            words += isWhite || isInWord ? 0 : 1;
            isInWord = !isWhite;
        }

        return words;
    }

    private static bool IsNice(string word)
    {
        ReadOnlySpan<char> letters = FromFirstLetter(word);
        foreach (string beginning in NiceBeginnings)
        {
            if (letters.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
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
}

using System.Collections.Frozen;
using System.Globalization;

namespace Dialogue.Core.Characters;

/// <summary>Starts a message in lower case, unless its first word needs its capital.</summary>
internal static class LowerCaseStart
{
    private const string Openers = "ah alright also and anyway but fine good great hello hey hi hmm honestly listen look maybe no nope now oh ok okay "
        + "please right so sorry still sure thanks then today tomorrow tonight true wait well yeah yep yes yesterday";

    private const string Calendar = "January February March April May June July August September October November December "
        + "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter";

    private const string Titles = "Dr Mr Mrs Ms Mx Prof Sir Madam";

    /// <summary>Words that may stand before a comma without being the name of somebody who is spoken to.</summary>
    private static readonly FrozenSet<string> BeforeComma = FrozenSet.ToFrozenSet(Openers.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Proper = FrozenSet.ToFrozenSet($"{Calendar} {Titles}".Split(' '), StringComparer.Ordinal);

    public static string Apply(string text, ReadOnlySpan<string> names)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || IsOpening(text[start])))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        // A letter outside the basic plane has no place in a first word that people type.
        bool isCapital = start < text.Length && char.IsUpper(text[start]) && text[start] != char.ToLowerInvariant(text[start]);
        return isCapital && !KeepsCapital(text, start, end, names)
            ? string.Concat(text.AsSpan(0, start), char.ToLowerInvariant(text[start]).ToString(), text.AsSpan(start + 1))
            : text;
    }

    private static bool IsOpening(char mark) => mark is '"' or '\'' or '(' or '[' or '\u2018' or '\u201C' or '\u00AB' or '\u00BF' or '\u00A1';

    private static bool KeepsCapital(string text, int start, int end, ReadOnlySpan<string> names)
    {
        string word = Bare(text[start..end]);
        return word == "I"
            || Proper.Contains(word)
            || IsMoreThanAWord(text.AsSpan(start + 1, end - start - 1))
            || IsName(word, names)
            || (text[start..end].EndsWith(',') && !BeforeComma.Contains(word))
            || StandsInsideWithCapital(text, end, word);
    }

    /// <summary>Takes away marks at the end and what follows an apostrophe: <c>Ruth's,</c> is Ruth, <c>I'll</c> is I.</summary>
    private static string Bare(string word)
    {
        int end = 0;
        while (end < word.Length && (char.IsLetter(word[end]) || word[end] == '-' || IsAccent(word[end])))
        {
            end++;
        }

        return word[..end];
    }

    private static bool IsAccent(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    /// <summary>OK, McKenzie, B2 and e.g. are not only words that start a sentence.</summary>
    private static bool IsMoreThanAWord(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> inside = rest.TrimEnd("!?,;:)]\"\u2019\u201D\u2026");
        foreach (char letter in inside)
        {
            if (char.IsUpper(letter) || char.IsDigit(letter) || letter is '@' or '/' or '_' or '}')
            {
                return true;
            }
        }

        return inside.TrimEnd('.').Contains('.') || (inside.TrimEnd('.').IsEmpty && inside.Length == 1);
    }

    private static bool IsName(string word, ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (name.Split(' ').Any(part => part.Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that has its capital also in the middle of a sentence is a name, of somebody or something that nobody told us of.</summary>
    private static bool StandsInsideWithCapital(string text, int from, string word)
    {
        for (int at = text.IndexOf(word, from, StringComparison.Ordinal); word.Length > 0 && at > 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int after = at + word.Length;
            bool isWhole = text[at - 1] == ' ' && (after == text.Length || !char.IsLetter(text[after]));
            if (isWhole && at > 1 && (char.IsLetter(text[at - 2]) || text[at - 2] is ',' or ';'))
            {
                return true;
            }
        }

        return false;
    }
}

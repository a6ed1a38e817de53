using System.Globalization;

namespace Dialogue.Casting.Names;

/// <summary>Says what a clean name looks like: no marks, no titles, no two names run into one, and not too long for a screen.</summary>
internal static class NameShape
{
    private const int LongestGiven = 16;
    private const int LongestFamily = 20;
    private const int MostWordsGiven = 2;
    private const int MostWordsFamily = 4;

    /// <summary>Takes away blanks and invisible marks around a name, and mends one letter of the Vietnamese list.</summary>
    public static string Clean(string raw)
    {
        int start = 0;
        int end = raw.Length;
        while (start < end && IsEdge(raw[start]))
        {
            start++;
        }

        while (end > start && IsEdge(raw[end - 1]))
        {
            end--;
        }

        // The Icelandic letter looks like the Vietnamese one, but is another in lower case and in a search.
        return raw[start..end].Replace('\u00D0', '\u0110');
    }

    public static bool IsFit(NameKind kind, string name)
    {
        (int longest, int most) = kind == NameKind.Given ? (LongestGiven, MostWordsGiven) : (LongestFamily, MostWordsFamily);
        string[] words = name.Split(' ');
        return name.Length <= longest && words.Length <= most && words.All(IsWord) && !IsParticle(words[^1]);
    }

    private static bool IsEdge(char letter)
    {
        return char.IsWhiteSpace(letter) || char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;
    }

    /// <summary>A word starts with a capital, or with a letter of a script without capitals, or is a small word of a family name.</summary>
    private static bool IsWord(string word)
    {
        return word.Length > 0 && (IsParticle(word) || (IsStart(word[0]) && !char.IsPunctuation(word[^1]) && HasOnlyItsOwnLetters(word)));
    }

    private static bool IsStart(char letter) => char.IsUpper(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter;

    private static bool HasOnlyItsOwnLetters(string word)
    {
        for (int i = 1; i < word.Length; i++)
        {
            bool isJoint = word[i] is '-' or '\'' or '\u2019';
            bool isRunIn = char.IsUpper(word[i]) && char.IsLower(word[i - 1]) && !IsPrefix(word[..i]);
            if ((!isJoint && !char.IsLetter(word[i])) || isRunIn)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>McKenzie and DuBuque are one name; FranjićZelić are two.</summary>
    private static bool IsPrefix(string start) => start is "Mc" or "Mac" or "De" or "Di" or "Du" or "La" or "Le";

    private static bool IsParticle(string word) => word is "da" or "de" or "den" or "der" or "do" or "dos" or "la" or "van" or "von";
}

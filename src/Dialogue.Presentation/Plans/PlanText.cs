using System.Globalization;
using System.Text;

namespace Dialogue.Presentation.Plans;

/// <summary>Makes a plan's sentence of what somebody typed. What was typed, or read from a file, is cleaned first.</summary>
public static class PlanText
{
    /// <summary>The most characters, as people count them, of each half.</summary>
    public const int Longest = 140;

    // A character as people see it may be made of any number of marks.
    private const int LongestCharacter = 8;
    private const string Open = "...";

    private static readonly string[] WhenStarts = ["whenever", "when", "if"];
    private static readonly string[] Openers =
        ["A", "An", "The", "My", "Our", "We", "You", "He", "She", "They", "It", "Somebody", "Someone", "Nobody", "People", "There", "On", "At", "In", "After", "Before", "Next"];

    private static readonly string[] ThenStarts = ["then", "I will", "I'll", "I\u2019ll"];

    /// <summary>Gives typed text without what a terminal would obey or what would turn the line around, on one line, and not too long.</summary>
    public static string Clean(string typed)
    {
        StringBuilder kept = new();
        foreach (Rune rune in typed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                kept.Append(kept.Length == 0 || kept[^1] == ' ' ? string.Empty : " ");
            }
            else if (IsShown(rune))
            {
                kept.Append(rune.ToString());
            }
        }

        return Shortened(kept.ToString());
    }

    /// <summary>Gives the occasion as it stands in the sentence: without a "when" that it would say twice.</summary>
    public static string When(string typed) => Within(Without(WhenStarts, Clean(typed)).TrimEnd(' ', '.', ',', ';'));

    /// <summary>Gives the intention as it stands in the sentence: without an "I will" that it would say twice.</summary>
    public static string Then(string typed) => Without(ThenStarts, Without(ThenStarts, Clean(typed))).TrimEnd(' ', '.', ',', ';');

    /// <summary>Gives the sentence: <c>When ..., I will ....</c> What is missing is left open with dots.</summary>
    public static string Sentence(string when, string then)
    {
        string occasion = When(when);
        string intention = Then(then);
        string end = intention.Length == 0 || intention[^1] is '!' or '?' ? string.Empty : ".";
        return $"When {(occasion.Length == 0 ? Open : occasion)}, I will {(intention.Length == 0 ? Open : intention)}{end}";
    }

    private static bool IsShown(Rune rune) => rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);

    // Some write the occasion as a sentence of its own. What may be a name keeps its capital.
    private static string Within(string words)
    {
        string first = words.Split(' ', 2)[0];
        return Openers.Contains(first, StringComparer.Ordinal) ? first.ToLowerInvariant() + words[first.Length..] : words;
    }

    private static string Without(string[] starts, string words)
    {
        string? start = starts.FirstOrDefault(each => words.StartsWith(each, StringComparison.OrdinalIgnoreCase)
            && (words.Length == each.Length || words[each.Length] is ' ' or ','));
        return start is null ? words : words[start.Length..].TrimStart(' ', ',');
    }

    private static string Shortened(string words)
    {
        StringBuilder kept = new();
        TextElementEnumerator characters = StringInfo.GetTextElementEnumerator(words);
        for (int i = 0; i < Longest && characters.MoveNext(); i++)
        {
            string character = characters.GetTextElement();
            kept.Append(character.Length > LongestCharacter ? Cut(character) : character);
        }

        return kept.ToString();
    }

    // Not between the two halves of one sign.
    private static string Cut(string character) =>
        character[..(char.IsHighSurrogate(character[LongestCharacter - 1]) ? LongestCharacter - 1 : LongestCharacter)];
}

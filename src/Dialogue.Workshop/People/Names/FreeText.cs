using System.Globalization;

namespace Dialogue.Workshop.People.Names;

/// <summary>Words that people typed, cleaned on the way in, since other people's terminals show them.</summary>
/// <remarks>
/// <para>
/// Dropped: control characters (C0, C1), format characters (direction controls, zero-width signs, tags), private use, unassigned, lone
/// surrogates and U+FFFD, fillers and variation selectors. The zero-width joiner stays between two emoji, the emoji selector and a colour of
/// skin right after one. White space of any kind and length, line ends included, becomes one space, at the ends none.
/// </para>
/// <para>
/// Of marks, a letter keeps two that fit any script, such as accents, and up to four signs of its own script (Burmese needs that many); a mark
/// without a letter goes. A letter and the mark right after it become one character, as in NFC, for Latin, Greek, Cyrillic, Arabic and kana,
/// and Korean letters become syllables. Not done: what else NFC does (marks of Indic scripts, sorting several marks), and nothing of NFKC:
/// how text looks stays; names are compared by <see cref="NameSkeleton"/>.
/// </para>
/// <para>Cleaning twice gives the same as cleaning once. No text throws.</para>
/// </remarks>
public static class FreeText
{
    private const int UnitsRead = 16;
    private const int UnitsKept = 8;
    private const int UnitsMore = 8;

    /// <summary>
    /// Gives the words as they can be shown, or null where nothing visible is left of them or they are too long: more graphemes than asked for
    /// when clean, more than 8 UTF-16 units for each and 8, or more than twice that before cleaning. Longer text is not even looked at.
    /// </summary>
    /// <param name="typed">Any text.</param>
    /// <param name="graphemes">The most graphemes (characters as people see them) that are kept.</param>
    public static string? Clean(string typed, int graphemes)
    {
        if (typed.Length > (graphemes * UnitsRead) + (2 * UnitsMore))
        {
            return null;
        }

        string text = TextCleaner.Clean(typed);
        return text.Length > 0 && text.Length <= (graphemes * UnitsKept) + UnitsMore && HasAtMost(text, graphemes) ? text : null;
    }

    private static bool HasAtMost(string text, int graphemes)
    {
        int at = 0;
        while (at < text.Length && graphemes-- > 0)
        {
            at += StringInfo.GetNextTextElementLength(text, at);
        }

        return at >= text.Length;
    }
}

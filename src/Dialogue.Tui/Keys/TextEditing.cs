using System.Globalization;
using System.Text;

namespace Dialogue.Tui.Keys;

/// <summary>Types into one line of text. The text itself belongs to the model.</summary>
internal static class TextEditing
{
    /// <summary>Gives the text after a key, or null where the key does not type.</summary>
    public static string? Press(string text, KeyPress key) => key.Name switch
    {
        "Backspace" => WithoutLast(text),
        "Ctrl+U" => string.Empty,
        "Ctrl+W" => WithoutWord(text),
        _ => key.Text.Length > 0 ? Insert(text, key.Text) : null,
    };

    /// <summary>Gives the text with more at its end; what cannot be shown, or would turn the line around, is left out.</summary>
    public static string Insert(string text, string more)
    {
        StringBuilder kept = new(text);
        foreach (Rune rune in more.ReplaceLineEndings(" ").EnumerateRunes())
        {
            bool isShown = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);
            if (isShown && rune != Rune.ReplacementChar)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }

    private static string WithoutLast(string text)
    {
        int[] starts = StringInfo.ParseCombiningCharacters(text);
        return starts.Length == 0 ? text : text[..starts[^1]];
    }

    private static string WithoutWord(string text)
    {
        string trimmed = text.TrimEnd();
        return trimmed[..(trimmed.LastIndexOf(' ') + 1)];
    }
}

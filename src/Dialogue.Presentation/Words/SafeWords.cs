using System.Text;

namespace Dialogue.Presentation.Words;

/// <summary>Cleans words that come back from what is stored, before they are shown.</summary>
public static class SafeWords
{
    /// <summary>Gives the words in one line, without what a terminal would obey or what turns the writing direction.</summary>
    public static string OneLine(string words)
    {
        StringBuilder line = new(words.Length);
        foreach (char c in words)
        {
            bool isHarmful = char.IsControl(c) || c is (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u061C';
            line.Append(isHarmful ? ' ' : c);
        }

        return string.Join(' ', line.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

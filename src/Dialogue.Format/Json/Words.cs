using System.Text;

namespace Dialogue.Format.Json;

/// <summary>Makes words of a file safe to repeat in a message.</summary>
internal static class Words
{
    private const int LongestQuote = 48;

    /// <summary>Puts a name of the file in quotes, shortened where it is long.</summary>
    public static string Quote(ReadOnlySpan<char> name)
    {
        if (name.Length <= LongestQuote)
        {
            return $"'{name}'";
        }

        int length = char.IsHighSurrogate(name[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"'{name[..length]}...'";
    }

    /// <summary>Puts UTF-8 of the file in quotes, shortened where it is long.</summary>
    public static string Quote(ReadOnlySpan<byte> utf8)
    {
        const int Enough = 4 * LongestQuote;
        return Quote(Encoding.UTF8.GetString(utf8.Length > Enough ? utf8[..Enough] : utf8).AsSpan());
    }

    /// <summary>Writes characters that a terminal would obey as their code points.</summary>
    public static string Clean(string words)
    {
        int at = HostileCharacters.IndexIn(words, 0, paragraphs: false);
        if (at < 0)
        {
            return words;
        }

        StringBuilder clean = new(words.Length + 16);
        int copied = 0;
        for (; at >= 0; at = HostileCharacters.IndexIn(words, at + 1, paragraphs: false))
        {
            clean.Append(words, copied, at - copied).Append(HostileCharacters.Name(words[at]));
            copied = at + 1;
        }

        return clean.Append(words, copied, words.Length - copied).ToString();
    }
}

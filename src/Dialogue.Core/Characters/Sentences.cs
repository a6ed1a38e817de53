using System.Collections.Frozen;
using Dialogue.Core.Values;

namespace Dialogue.Core.Characters;

/// <summary>Finds where sentences end, and where a full stop is part of a word.</summary>
internal static class Sentences
{
    /// <summary>Words whose full stop belongs to them; with a full stop inside (a.m., e.g.) no list is needed.</summary>
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["approx", "ca", "cf", "dept", "dr", "etc", "inc", "jr", "ltd", "mr", "mrs", "ms", "mx", "nr", "pp", "prof", "rev", "sr", "st", "tel", "vs"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets whether a text ends in one full stop that only ends its sentence, and where that stands.</summary>
    public static bool HasPlainEnd(string text, out int stop)
    {
        stop = text.AsSpan().TrimEnd().Length - 1;
        return stop > 0 && text[stop] == '.' && (char.IsLetterOrDigit(text[stop - 1]) || text[stop - 1] is ')' or '%') && !IsPartOfWord(text, stop);
    }

    /// <summary>Gives the sentences of a text, each as a message; what stands in quotes or brackets is never torn.</summary>
    public static ValueArray<string> Split(string text)
    {
        var sentences = new List<string>();
        int start = 0;
        int depth = 0;
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            depth = Math.Max(0, depth + Nesting(text[i]));
            quoted ^= text[i] == '"';
            if (depth == 0 && !quoted && IsEnd(text, i))
            {
                sentences.Add(text[start..(i + 1)].Trim());
                start = i + 1;
            }
        }

        sentences.Add(text[start..].Trim());
        return sentences.Where(sentence => sentence.Length > 0).ToValueArray();
    }

    private static int Nesting(char mark) => mark switch
    {
        '(' or '[' or '{' or '\u201C' or '\u00AB' => 1,
        ')' or ']' or '}' or '\u201D' or '\u00BB' => -1,
        _ => 0,
    };

    /// <summary>A sentence ends at a mark (and the quotes or brackets behind it) where a new one starts after a blank.</summary>
    private static bool IsEnd(string text, int position)
    {
        int mark = position;
        while (mark > 0 && text[mark] is ')' or ']' or '"' or '\u201D' or '\u00BB')
        {
            mark--;
        }

        int next = position + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        bool isMark = text[mark] is '!' or '?' or '\u2026' || (text[mark] == '.' && !IsPartOfWord(text, mark));
        return isMark && next > position + 1 && next < text.Length && IsStart(text[next]);
    }

    /// <summary>A smile or a picture goes with the sentence before it.</summary>
    private static bool IsStart(char letter)
    {
        return letter is '(' or '[' or '"' or '\u201C' or '\u00AB' or '\u00BF' or '\u00A1' || (char.IsLetterOrDigit(letter) && !char.IsLower(letter));
    }

    /// <summary>Gets whether a full stop belongs to an abbreviation or an initial, or stands in an address.</summary>
    private static bool IsPartOfWord(string text, int stop)
    {
        int start = stop;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or '[' or '"' or '\u201C'))
        {
            start--;
        }

        ReadOnlySpan<char> word = text.AsSpan(start, stop - start);
        bool isInitial = word is [var only] && char.IsUpper(only) && only != 'I';
        bool hasStopInside = word.TrimEnd('.').Contains('.');
        return isInitial || hasStopInside || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}

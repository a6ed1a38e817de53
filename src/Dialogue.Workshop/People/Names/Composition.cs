using System.Collections.Frozen;

namespace Dialogue.Workshop.People.Names;

/// <summary>Puts letters and their marks together, as NFC does, and takes them apart again. Of our own, since the platform's needs ICU.</summary>
internal static class Composition
{
    private const int FirstLead = 0x1100;
    private const int LeadCount = 19;
    private const int FirstVowel = 0x1161;
    private const int VowelCount = 21;
    private const int NoTail = 0x11A7;
    private const int TailCount = 28;
    private const int FirstSyllable = 0xAC00;

    private static readonly FrozenDictionary<(int Letter, int Mark), int> Together = Pairs().DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Whole);

    private static readonly FrozenDictionary<int, int> Apart = Pairs().DistinctBy(pair => pair.Whole)
        .ToFrozenDictionary(pair => pair.Whole, pair => pair.Key.Letter);

    /// <summary>Gives the one character for a letter and the mark, or the Korean letter, right after it; or 0 where there is none.</summary>
    public static int Of(int letter, int mark)
    {
        if (letter - FirstLead is >= 0 and < LeadCount && mark - FirstVowel is >= 0 and < VowelCount)
        {
            return FirstSyllable + ((((letter - FirstLead) * VowelCount) + (mark - FirstVowel)) * TailCount);
        }

        if (letter - FirstSyllable is >= 0 and < LeadCount * VowelCount * TailCount && (letter - FirstSyllable) % TailCount == 0
            && mark - NoTail is > 0 and < TailCount)
        {
            return letter + mark - NoTail;
        }

        return Together.GetValueOrDefault((letter, mark));
    }

    /// <summary>Gives a letter without its marks; of anything else, the same.</summary>
    public static int WithoutMarks(int letter)
    {
        while (Apart.TryGetValue(letter, out int rest))
        {
            letter = rest;
        }

        return letter;
    }

    /// <summary>Gives the letter that a sign is only another name of: the signs for kelvin, angstrom and ohm.</summary>
    public static int Canonical(int sign) => sign switch
    {
        0x212A => 'K',
        0x212B => 0xC5,
        0x2126 => 0x3A9,
        _ => sign,
    };

    private static IEnumerable<((int Letter, int Mark) Key, int Whole)> Pairs()
    {
        foreach ((char mark, string pairs) in LetterMarks.Table)
        {
            for (int i = 0; i < pairs.Length; i += 2)
            {
                yield return ((pairs[i], mark), pairs[i + 1]);
            }
        }
    }
}

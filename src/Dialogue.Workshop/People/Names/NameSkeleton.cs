using System.Globalization;
using System.Text;

namespace Dialogue.Workshop.People.Names;

/// <summary>What a name looks like: two names with the same skeleton are hard to tell apart on a screen.</summary>
/// <remarks>
/// The idea is the skeleton of Unicode's technical standard 39; the tables are our own and small. A skeleton has no case, no accents, no spaces
/// and no punctuation; letters in another dress are plain; letters of other scripts that look Latin are Latin; zero is o; one, i and the upright
/// bar are l. Vowel signs and the marks of kana stay, since they make other names. Only ever compared, never shown: it may join two honest
/// names ("Ila" and "Lia"), and then the second is asked for another one. The skeleton of a skeleton is itself.
/// </remarks>
public static class NameSkeleton
{
    /// <summary>Gives the skeleton of a cleaned name; where nothing but punctuation is in the name, the name itself.</summary>
    public static string Of(string name)
    {
        StringBuilder skeleton = new(name.Length);
        Span<char> seen = stackalloc char[2];
        foreach (Rune rune in name.EnumerateRunes())
        {
            // Most names are of such letters alone, and a room compares a thousand of them whenever somebody comes in.
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
            {
                skeleton.Append(Merged(char.ToLowerInvariant((char)rune.Value)));
                continue;
            }

            int plain = WithoutMarks(PlainForms.Of(Composition.Canonical(rune.Value)));
            int small = WithoutMarks(Rune.ToLowerInvariant(new Rune(plain)).Value);
            if (LookAlikes.Of(small) is { } looks)
            {
                Add(skeleton, looks);
            }
            else if (IsSeen(new Rune(small)))
            {
                Add(skeleton, seen[..new Rune(small).EncodeToUtf16(seen)]);
            }
        }

        return skeleton.Length > 0 ? skeleton.ToString() : name;
    }

    private static void Add(StringBuilder skeleton, ReadOnlySpan<char> seen)
    {
        foreach (char c in seen)
        {
            skeleton.Append(Merged(c));
        }
    }

    private static char Merged(char c) => c switch { '0' => 'o', '1' or 'i' => 'l', _ => c };

    private static int WithoutMarks(int letter) => letter is >= 0x3040 and <= 0x30FF ? letter : Composition.WithoutMarks(letter);

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation => false,
        UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => false,
        UnicodeCategory.OtherPunctuation => false,
        // Accents and apostrophes that stand alone.
        UnicodeCategory.ModifierSymbol or UnicodeCategory.ModifierLetter => rune.Value is not (< 0x80 or 0xA8 or 0xAF or 0xB4 or 0xB8 or (>= 0x2B9 and <= 0x2CF)),
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark => IsPartOfALetter(rune),
        _ => true,
    };

    // Points of Hebrew and Arabic are left out at will, like accents; vowel signs of other scripts and the marks of kana are not.
    private static bool IsPartOfALetter(Rune mark) => mark.Value switch
    {
        0x3099 or 0x309A => true,
        (>= 0x0591 and <= 0x05C7) or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x0670) => false,
        _ => RuneKinds.Of(mark) == RuneKind.ScriptMark,
    };
}

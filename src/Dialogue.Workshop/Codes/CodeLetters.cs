using System.Globalization;

namespace Dialogue.Workshop.Codes;

/// <summary>The letters and digits of codes that people read aloud and type: no 0, O, 1, I or L.</summary>
internal static class CodeLetters
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const string Vowels = "AEUY";
    private const int LongestTyped = 64;

    // The greatest multiple of 31 that a byte can hold: bytes from here on would favour the first letters.
    private const int EvenBytes = 256 / 31 * 31;

    /// <summary>
    /// Draws a code from random bytes, every possible one as likely as any other: bytes that would favour a letter are passed over, and so is a
    /// code with a vowel between two letters (a quarter of them), since it is shown to a room and could spell a word. Throws where the bytes do
    /// not suffice.
    /// </summary>
    public static string Draw(ReadOnlySpan<byte> random, int length)
    {
        Span<char> code = stackalloc char[length];
        int at = 0;
        foreach (byte drawn in random)
        {
            if (drawn >= EvenBytes)
            {
                continue;
            }

            code[at++] = Alphabet[drawn % Alphabet.Length];
            if (at == length)
            {
                if (!SpellsSomething(code))
                {
                    return new string(code);
                }

                at = 0;
            }
        }

        throw new ArgumentException("There are too few random bytes for a code.", nameof(random));
    }

    /// <summary>Reads a code as people type it, or gives null: see <see cref="JoinCode.Parse"/>.</summary>
    public static string? Parse(string typed, int length)
    {
        if (typed.Length > LongestTyped)
        {
            return null;
        }

        Span<char> code = stackalloc char[length];
        int at = 0;
        foreach (char c in typed)
        {
            if (IsBetween(c))
            {
                continue;
            }

            char letter = char.ToUpperInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - '\uFF01' + '!') : c);
            if (at == length || !Alphabet.Contains(letter, StringComparison.Ordinal))
            {
                return null;
            }

            code[at++] = letter;
        }

        return at == length ? new string(code) : null;
    }

    /// <summary>Gives a code in two halves, as it is shown.</summary>
    public static string InHalves(string code) => $"{code[..(code.Length / 2)]}-{code[(code.Length / 2)..]}";

    private static bool SpellsSomething(ReadOnlySpan<char> code)
    {
        for (int i = 1; i < code.Length - 1; i++)
        {
            if (Vowels.Contains(code[i], StringComparison.Ordinal) && char.IsAsciiLetter(code[i - 1]) && char.IsAsciiLetter(code[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBetween(char c) => c is '.' or '_' || char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;
}

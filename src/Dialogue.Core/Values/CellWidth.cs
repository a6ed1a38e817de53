using System.Globalization;
using System.Text;

namespace Dialogue.Core.Values;

/// <summary>How many cells of a terminal text takes.</summary>
/// <remarks>
/// East Asian scripts and emoji take two cells, marks and invisible characters none, everything else one. Terminals differ about joined
/// emoji, so each part is counted: what is said here is never less than what is taken.
/// </remarks>
public static class CellWidth
{
    private const int EmojiSelector = 0xFE0F;

    // Blocks, except among the signs that were there before emoji, where single ones are wide.
    private static ReadOnlySpan<int> WideRanges =>
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615,
        0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
        0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B,
        0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF,
        0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376,
        0x1F000, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    ];

    /// <summary>Gives the cells of a text in one line.</summary>
    public static int Of(string text)
    {
        int width = 0;
        int last = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            // The sign for "as an emoji" makes a narrow sign a wide one.
            last = rune.Value == EmojiSelector ? (last == 1 ? 1 : 0) : Of(rune);
            width += last;
        }

        return width;
    }

    /// <summary>Gives the cells of one character on its own: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        if (rune.IsAscii)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
            : IsWide(rune.Value) ? 2 : 1;
    }

    private static bool IsWide(int value)
    {
        ReadOnlySpan<int> ranges = WideRanges;
        for (int i = 0; i < ranges.Length && ranges[i] <= value; i += 2)
        {
            if (value <= ranges[i + 1])
            {
                return true;
            }
        }

        return false;
    }
}

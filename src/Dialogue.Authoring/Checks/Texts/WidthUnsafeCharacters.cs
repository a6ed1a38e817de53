using System.Globalization;
using System.Text;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Checks.Texts;

/// <summary>Looks for characters that some terminals draw one column wide and others two, or as several characters.</summary>
/// <remarks>
/// Joined and coloured emoji, flags, variation selectors, signs that are drawn as text or as an emoji, enclosed letters, and stacked
/// accents. Letters with accents, quotes, dashes and the ellipsis are ambiguous only in old East Asian settings and are left alone;
/// an emoji that is wide everywhere is safe.
/// </remarks>
internal static class WidthUnsafeCharacters
{
    private const int Joiner = 0x200D;

    // Signs of U+2600 to U+27BF that are an emoji or plain text as the terminal pleases.
    private static readonly HashSet<int> TextOrEmoji =
    [
        0x2600, 0x2601, 0x2602, 0x2603, 0x2604, 0x260E, 0x2611, 0x2618, 0x261D, 0x2620, 0x2622, 0x2623, 0x2626, 0x262A, 0x262E, 0x262F, 0x2638,
        0x2639, 0x263A, 0x2640, 0x2642, 0x265F, 0x2660, 0x2663, 0x2665, 0x2666, 0x2668, 0x267B, 0x267E, 0x2692, 0x2694, 0x2695, 0x2696, 0x2697,
        0x2699, 0x269B, 0x269C, 0x26A0, 0x26A7, 0x26B0, 0x26B1, 0x26C8, 0x26CF, 0x26D1, 0x26D3, 0x26E9, 0x26F0, 0x26F1, 0x26F4, 0x26F7, 0x26F8,
        0x26F9, 0x2702, 0x2708, 0x2709, 0x270C, 0x270D, 0x270F, 0x2712, 0x2714, 0x2716, 0x271D, 0x2721, 0x2733, 0x2734, 0x2744, 0x2747, 0x2763,
        0x2764, 0x27A1,
    ];

    public static void Check(CheckContext context)
    {
        foreach (TextPlace place in TextPlaces.Of(context.Scenario))
        {
            if (Find(place.Text.Source) is { } found)
            {
                context.Report(
                    DiagnosticRules.WidthUnsafeCharacter,
                    place.Span(context, found.At),
                    string.Create(CultureInfo.InvariantCulture, $"Terminals do not agree on how wide U+{found.Rune.Value:X4} ({found.What}) is, so the rest of the row may be out of place."));
            }
        }
    }

    private static (TextSpan At, Rune Rune, string What)? Find(string text)
    {
        int marks = 0;
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            marks = IsCombining(rune) ? marks + 1 : 0;
            if (What(rune, marks) is { } what)
            {
                return (new TextSpan(at, rune.Utf16SequenceLength), rune, what);
            }

            at += rune.Utf16SequenceLength;
        }

        return null;
    }

    private static string? What(Rune rune, int marks) => rune.Value switch
    {
        Joiner => "it joins emoji into one",
        >= 0xFE00 and <= 0xFE0F => "it chooses between text and emoji",
        >= 0x1F3FB and <= 0x1F3FF => "it colours the emoji before it",
        >= 0x1F1E6 and <= 0x1F1FF => "two of these make a flag",
        0x20E3 => "it draws a key around the sign before it",
        >= 0x2460 and <= 0x24FF => "a letter or number in a circle",
        int value when TextOrEmoji.Contains(value) => "drawn as text or as an emoji",
        _ => marks > 1 ? "a second accent on one letter" : null,
    };

    private static bool IsCombining(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}

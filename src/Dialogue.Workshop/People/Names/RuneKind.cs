using System.Globalization;
using System.Text;

namespace Dialogue.Workshop.People.Names;

/// <summary>What cleaning does with a character.</summary>
internal enum RuneKind
{
    /// <summary>Kept.</summary>
    Plain,

    /// <summary>A sign that others can be joined to: kept.</summary>
    Emoji,

    /// <summary>A colour of skin: kept after an emoji.</summary>
    SkinTone,

    /// <summary>The sign for "as an emoji": kept after an emoji.</summary>
    EmojiSelector,

    /// <summary>Joins emoji: kept between two.</summary>
    Joiner,

    /// <summary>A mark that can be put on any letter.</summary>
    GeneralMark,

    /// <summary>A mark or vowel sign of one script.</summary>
    ScriptMark,

    /// <summary>White space, and everything that ends a line.</summary>
    Space,

    /// <summary>Not to be seen, or not to be trusted.</summary>
    Dropped,
}

/// <summary>Tells what kind a character is.</summary>
internal static class RuneKinds
{
    /// <summary>Gives the kind of a character.</summary>
    public static RuneKind Of(Rune rune) => rune.Value switch
    {
        >= 0x21 and <= 0x7E => RuneKind.Plain,
        0x200D => RuneKind.Joiner,
        0xFE0F => RuneKind.EmojiSelector,
        >= 0x1F3FB and <= 0x1F3FF => RuneKind.SkinTone,
        // Blank Braille; what stands for a lost or a foreign character; fillers and selectors, which show nothing.
        0x2800 => RuneKind.Space,
        0xFFFC or 0xFFFD or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or 0x16FE4 or 0x1D159 => RuneKind.Dropped,
        (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0E) or (>= 0xE0000 and <= 0xE0FFF) => RuneKind.Dropped,
        _ => ByCategory(rune),
    };

    private static RuneKind ByCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => RuneKind.Space,
        UnicodeCategory.Control => rune.Value is (>= 0x09 and <= 0x0D) or 0x85 ? RuneKind.Space : RuneKind.Dropped,
        UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => RuneKind.Dropped,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark =>
            IsGeneral(rune.Value) ? RuneKind.GeneralMark : RuneKind.ScriptMark,
        _ => IsEmoji(rune.Value) ? RuneKind.Emoji : RuneKind.Plain,
    };

    private static bool IsGeneral(int mark) =>
        mark is (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF)
            or (>= 0x20D0 and <= 0x20FF) or (>= 0x302A and <= 0x302F) or 0x3099 or 0x309A or (>= 0xFE20 and <= 0xFE2F);

    private static bool IsEmoji(int value) =>
        value is 0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or (>= 0x2194 and <= 0x21AA) or (>= 0x231A and <= 0x23FF) or 0x24C2
            or (>= 0x25AA and <= 0x25FE) or (>= 0x2600 and <= 0x27BF) or 0x2934 or 0x2935 or (>= 0x2B05 and <= 0x2B55) or 0x3030 or 0x303D
            or 0x3297 or 0x3299 or (>= 0x1F000 and <= 0x1F1E5) or (>= 0x1F200 and <= 0x1FAFF);
}

using CsCheck;

namespace Dialogue.Workshop.Tests.People.Names;

/// <summary>Texts that people type, and texts that nobody types by accident.</summary>
internal static class GenText
{
    private static readonly string[] Pieces =
    [
        "a", "e", "E", "Z", "o", "1", "0", " ", "  ", "-", "ß", "é", "ệ", "ê", "я", "и", "ω", "中", "한", "\u1112", "\u1161", "\u11AB", "か", "म",
        "\u093F", "\u0902", "မ", "\u103C", "\u102D", "\u102F", "\u1037", "ש", "\u05B8", "ا", "\u0653", "\u0300", "\u0301", "\u0302", "\u0308", "\u0323",
        "\u0338", "\u20E3", "\u3099", "\u309A", "\u200D", "\u200D", "\uFE0F", "\uFE0F", "\uFE0E", "👩", "🏽", "🏳", "🌈", "❤", "☺", "🇫", "🇷", "\u200B",
        "\u202E", "\u2066", "\u0000", "\u001B", "\u009B", "\u0085", "\n", "\t", "\u2028", "\u00A0", "\u3000", "\u2800", "\u3164", "\uFFFD", "\uFFFC",
        "\uE000", "\u0378", "\uD83D", "\uDC69", "\U000E0041", "\U000F0000", "\U000E0100", "\u212B", "Ａ", "ｱ", "𝐀", "Ⓐ", "|", "'", "·",
    ];

    /// <summary>Up to 40 pieces, most of them awkward.</summary>
    public static Gen<string> Awkward { get; } = Gen.OneOf(Pieces.Select(Gen.Const).ToArray()).List[0, 40].Select(string.Concat);

    /// <summary>Any UTF-16 units at all.</summary>
    public static Gen<string> Anything { get; } = Gen.OneOf(Awkward, Gen.Char.Array[0, 60].Select(units => new string(units)));
}

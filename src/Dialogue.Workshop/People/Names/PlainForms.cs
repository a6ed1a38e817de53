namespace Dialogue.Workshop.People.Names;

/// <summary>Letters and digits that Unicode has again in another dress: full width, mathematical, in circles and squares, as halves of flags.</summary>
internal static class PlainForms
{
    private const int Letters = 26;
    private const int MathGreek = 58;
    private const string Katakana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    /// <summary>Gives the plain form of a character, or the character itself.</summary>
    public static int Of(int value) => value switch
    {
        < 0x2460 => value,
        >= 0xFF01 and <= 0xFF5E => value - 0xFF01 + '!',
        >= 0xFF66 and <= 0xFF9D => Katakana[value - 0xFF66],
        >= 0x1D400 and <= 0x1D6A3 => Letter(value - 0x1D400),
        0x1D6A4 => 'i',
        0x1D6A5 => 'j',
        >= 0x1D6A8 and <= 0x1D7CB => Greek((value - 0x1D6A8) % MathGreek),
        >= 0x1D7CE and <= 0x1D7FF => '0' + ((value - 0x1D7CE) % 10),
        >= 0x2460 and <= 0x2468 => value - 0x2460 + '1',
        >= 0x249C and <= 0x24B5 => Letter(value - 0x249C),
        >= 0x24B6 and <= 0x24E9 => Letter(value - 0x24B6),
        >= 0x1F110 and <= 0x1F129 => Letter(value - 0x1F110),
        >= 0x1F130 and <= 0x1F149 => Letter(value - 0x1F130),
        >= 0x1F150 and <= 0x1F169 => Letter(value - 0x1F150),
        >= 0x1F170 and <= 0x1F189 => Letter(value - 0x1F170),
        >= 0x1F1E6 and <= 0x1F1FF => Letter(value - 0x1F1E6),
        _ => value,
    };

    private static int Letter(int place) => 'a' + (place % Letters);

    // Alpha to omega, capital and small, with a sign after each row; what comes last is left as a nabla, which is no letter.
    private static int Greek(int place) => place switch
    {
        < 25 => 0x3B1 + place,
        >= 26 and < 51 => 0x3B1 + place - 26,
        _ => 0x2207,
    };
}

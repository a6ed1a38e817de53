namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is a colour as a program asked for it: the terminal's own, one of its 256, or a 24-bit one.</summary>
public readonly record struct TerminalColor
{
    private readonly int _code;

    private TerminalColor(int code) => _code = code;

    /// <summary>Is the terminal's own foreground or background.</summary>
    public static TerminalColor Default => default;

    /// <summary>Tells whether no colour was asked for.</summary>
    public bool IsDefault => _code == 0;

    /// <summary>Makes the colour at a place of the terminal's palette, 0 to 255.</summary>
    public static TerminalColor Indexed(int index) => new(0x0100_0000 | (index & 0xFF));

    /// <summary>Makes a 24-bit colour; each part is cut to 0 to 255.</summary>
    public static TerminalColor Rgb(int red, int green, int blue) =>
        new(0x0200_0000 | (Math.Clamp(red, 0, 255) << 16) | (Math.Clamp(green, 0, 255) << 8) | Math.Clamp(blue, 0, 255));

    /// <inheritdoc/>
    public override string ToString() => (_code >> 24) switch
    {
        0 => "default",
        1 => $"{_code & 0xFF}",
        _ => $"#{_code & 0xFF_FFFF:X6}",
    };
}

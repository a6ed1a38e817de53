using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Terminal.Gui.Drawing;

namespace Dialogue.Tui.Looks;

/// <summary>What is known of the terminal's background.</summary>
internal enum Backdrop
{
    /// <summary>The terminal did not say.</summary>
    Unknown,

    /// <summary>Light words on dark.</summary>
    Dark,

    /// <summary>Dark words on light.</summary>
    Light,
}

/// <summary>The themes. Fixed colours hold 7:1 for words and 4.5:1 for marks on their background; a test computes it.</summary>
internal static class Themes
{
    /// <summary>Gets the theme without any colour, for NO_COLOR: the terminal's own words, told apart by weight.</summary>
    public static Theme Mono { get; } = Plain("mono", _ => Color.None);

    public static Theme Dark { get; } = Fixed("dark", new Palette(0x1E1E1E, 0xE6E6E6, 0xB0B0B0, 0x7CC4FF, 0xE8C77E, 0x7FD8BE, 0xFFA878, 0xFF9C9C));

    public static Theme Light { get; } = Fixed("light", new Palette(0xFFFFFF, 0x1A1A1A, 0x555555, 0x0B4F8A, 0x6B3A00, 0x00554A, 0x8A3300, 0xA00020));

    public static Theme HighContrast { get; } = Fixed("high-contrast", new Palette(0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFF00, 0x00FFFF, 0x00FFFF, 0xFFB000, 0xFFB000));

    // Tol's blue, orange and teal (ux.md): each has one value for dark and another for light backgrounds.
    public static Theme ColourBlindOnDark { get; } = Fixed("colour-blind", new Palette(0x1E1E1E, 0xE6E6E6, 0xB0B0B0, 0x33BBEE, 0xE6E6E6, 0x33BBEE, 0xEE7733, 0xEE7733));

    public static Theme ColourBlindOnLight { get; } = Fixed("colour-blind", new Palette(0xFFFFFF, 0x1A1A1A, 0x555555, 0x0077BB, 0x1A1A1A, 0x0077BB, 0xA34A00, 0xA34A00));

    // The terminal's own sixteen colours. Where its background is not known, only the two that can be read on both.
    private static Theme OnDark { get; } = Plain("auto", PaletteOnDark);

    private static Theme OnLight { get; } = Plain("auto", PaletteOnLight);

    private static Theme OnUnknown { get; } = Plain("auto", PaletteOnUnknown);

    /// <summary>Gives the theme for a setting.</summary>
    public static Theme For(ThemeChoice choice, bool hasColour, Backdrop backdrop) => (choice, backdrop) switch
    {
        _ when !hasColour => Mono,
        (ThemeChoice.Dark, _) => Dark,
        (ThemeChoice.Light, _) => Light,
        (ThemeChoice.HighContrast, _) => HighContrast,
        (ThemeChoice.ColourBlind, Backdrop.Light) => ColourBlindOnLight,
        (ThemeChoice.ColourBlind, _) => ColourBlindOnDark,
        (_, Backdrop.Dark) => OnDark,
        (_, Backdrop.Light) => OnLight,
        _ => OnUnknown,
    };

    private static Color PaletteOnDark(Style style) => style switch
    {
        Style.Name => Of(ColorName16.BrightCyan),
        Style.You => Of(ColorName16.BrightYellow),
        Style.Rose or Style.Better => Of(ColorName16.BrightCyan),
        Style.Slipped or Style.Problem => Of(ColorName16.BrightYellow),
        _ => Color.None,
    };

    private static Color PaletteOnLight(Style style) => style switch
    {
        Style.Name => Of(ColorName16.Blue),
        Style.You => Of(ColorName16.Magenta),
        Style.Rose or Style.Better => Of(ColorName16.Blue),
        Style.Slipped or Style.Problem => Of(ColorName16.Red),
        _ => Color.None,
    };

    private static Color PaletteOnUnknown(Style style) => style switch
    {
        Style.Name => Of(ColorName16.Magenta),
        Style.Slipped or Style.Problem => Of(ColorName16.Red),
        _ => Color.None,
    };

    private static Color Of(ColorName16 name) => new(name);

    // The terminal's own words and background: weight and underlining carry what colour carries elsewhere.
    private static Theme Plain(string name, Func<Style, Color> ink) => Theme.Make(
        name,
        style => new Attribute(ink(style), Color.None, Weight(style)),
        new Attribute(Color.None, Color.None, TextStyle.Reverse),
        usesPalette: true);

    private static TextStyle Weight(Style style) => style switch
    {
        Style.Strong or Style.Name or Style.Key or Style.Rose or Style.Slipped or Style.Problem => TextStyle.Bold,
        Style.Quiet => TextStyle.Faint,
        Style.Better => TextStyle.Italic,
        Style.Narration => TextStyle.Italic,
        Style.Match => TextStyle.Reverse,
        _ => TextStyle.None,
    };

    private static Theme Fixed(string name, Palette palette) => Theme.Make(
        name,
        style => Ink(style, palette),
        new Attribute(Rgb(palette.Back), Rgb(palette.Text), TextStyle.Bold));

    private static Attribute Ink(Style style, Palette palette)
    {
        (int ink, TextStyle weight) = style switch
        {
            Style.Strong => (palette.Text, TextStyle.Bold),
            Style.Quiet => (palette.Quiet, TextStyle.None),
            Style.Name => (palette.Name, TextStyle.Bold),
            Style.You => (palette.You, TextStyle.None),
            Style.Narration => (palette.Text, TextStyle.Italic),
            Style.Rose => (palette.Rose, TextStyle.Bold),
            Style.Slipped => (palette.Slipped, TextStyle.Bold),
            Style.Better => (palette.Rose, TextStyle.None),
            Style.Key => (palette.Text, TextStyle.Bold),
            Style.Problem => (palette.Problem, TextStyle.Bold),
            _ => (palette.Text, TextStyle.None),
        };
        return style == Style.Match
            ? new Attribute(Rgb(palette.Back), Rgb(palette.Name))
            : new Attribute(Rgb(ink), Rgb(palette.Back), weight);
    }

    private static Color Rgb(int rgb) => new((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);

    private readonly record struct Palette(int Back, int Text, int Quiet, int Name, int You, int Rose, int Slipped, int Problem);
}

using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;
using Terminal.Gui.Drawing;

namespace Dialogue.Tui.Tests.Looks;

public sealed class ThemesTests
{
    private static readonly Style[] Marks = [Style.Name, Style.You, Style.Rose, Style.Better, Style.Slipped, Style.Problem, Style.Match];

    public static TheoryData<string> Fixed => ["dark", "light", "high-contrast", "colour-blind on dark", "colour-blind on light"];

    [Theory]
    [MemberData(nameof(Fixed))]
    public void Words_can_be_read_and_marks_can_be_told(string name)
    {
        Theme theme = Of(name);

        foreach (Style style in Enum.GetValues<Style>())
        {
            double least = Marks.Contains(style) ? 4.5 : 7;
            Assert.True(Contrast(theme[style]) >= least, $"{style} on {name}: {Contrast(theme[style]):0.0}");
        }

        Assert.True(Contrast(theme.Selected) >= 7);
    }

    [Fact]
    public void Contrast_is_computed_as_it_is_for_black_and_white()
    {
        Assert.Equal(21, Contrast(new Attribute(new Color(0, 0, 0), new Color(255, 255, 255))), 3);
    }

    [Fact]
    public void Nothing_has_a_colour_where_colours_are_off()
    {
        using ScreenDriver ui = new(SampleScreens.Debrief, model: Models.Themed(ThemeChoice.HighContrast), options: new FullScreenOptions { HasColour = false });

        Assert.All(Cells(ui), look => Assert.True(look.Foreground == Color.None && look.Background == Color.None));
    }

    [Fact]
    public void The_terminals_own_background_is_kept_by_default()
    {
        using ScreenDriver ui = new(SampleScreens.Debrief);

        Assert.All(Cells(ui), look => Assert.Equal(Color.None, look.Background));
    }

    [Fact]
    public void A_theme_changes_while_the_program_runs()
    {
        ScriptedProgram program = new(Talks.Chat) { Then = (model, _) => model with { Settings = model.Settings with { Theme = ThemeChoice.Light, Glyphs = GlyphChoice.Ascii } } };
        using ScreenDriver ui = new(program);

        ui.Press("u");

        Assert.All(Cells(ui).Where(look => look != Themes.Light.Selected), look => Assert.Equal(new Color(255, 255, 255), look.Background));
        Assert.StartsWith("> 1", ui.Rows[19]);
    }

    [Theory]
    [InlineData(ThemeChoice.ColourBlind, Backdrop.Light, 0xFF)]
    [InlineData(ThemeChoice.ColourBlind, Backdrop.Dark, 0x1E)]
    [InlineData(ThemeChoice.ColourBlind, Backdrop.Unknown, 0x1E)]
    internal void The_blue_and_orange_theme_follows_the_terminals_background(ThemeChoice choice, Backdrop backdrop, int red)
    {
        Assert.Equal(red, Themes.For(choice, hasColour: true, backdrop)[Style.Normal].Background.R);
    }

    [Fact]
    public void The_palette_theme_sends_the_sixteen_colours_and_the_others_exact_ones()
    {
        using ScreenDriver auto = new(Talks.Chat);
        Assert.True(Terminal.Gui.Drivers.Driver.Force16Colors);

        using ScreenDriver dark = new(Talks.Chat, model: Models.Themed(ThemeChoice.Dark));

        Assert.False(Terminal.Gui.Drivers.Driver.Force16Colors);
    }

    private static Theme Of(string name) => name switch
    {
        "dark" => Themes.Dark,
        "light" => Themes.Light,
        "high-contrast" => Themes.HighContrast,
        "colour-blind on dark" => Themes.ColourBlindOnDark,
        _ => Themes.ColourBlindOnLight,
    };

    private static IEnumerable<Attribute> Cells(ScreenDriver ui) =>
        from y in Enumerable.Range(0, 24) from x in Enumerable.Range(0, 80) select ui.LookAt(x, y);

    // WCAG 2.2, contrast ratio.
    private static double Contrast(Attribute look)
    {
        double one = Luminance(look.Foreground);
        double other = Luminance(look.Background);
        return (Math.Max(one, other) + .05) / (Math.Min(one, other) + .05);
    }

    private static double Luminance(Color colour) => (.2126 * Linear(colour.R)) + (.7152 * Linear(colour.G)) + (.0722 * Linear(colour.B));

    private static double Linear(int part) => part / 255.0 <= .04045 ? part / 255.0 / 12.92 : Math.Pow(((part / 255.0) + .055) / 1.055, 2.4);
}

using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Tests.Driving;
using Dialogue.Tui.Tests.Samples;
using Snapshooter.Xunit;

namespace Dialogue.Tui.Tests.Screens;

public sealed class ScreenTests
{
    public static TheoryData<string, int, int> EveryScreen
    {
        get
        {
            TheoryData<string, int, int> data = [];
            foreach (string kind in Kinds.All)
            {
                data.Add(kind, 80, 24);
                data.Add(kind, 120, 40);
                data.Add(kind, 40, 12);
            }

            data.Add("home", 66, 20);
            data.Add("chat", 66, 20);
            data.Add("debrief", 50, 30);
            data.Add("comparison", 60, 30);
            data.Add("comparison", 59, 30);
            data.Add("chat", 100, 16);
            data.Add("preview", 100, 24);
            return data;
        }
    }

    public static TheoryData<string> EveryKind => [.. Kinds.All];

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public void Looks_as_it_did(string kind, int columns, int rows)
    {
        using ScreenDriver ui = new(Kinds.Of(kind), columns, rows);

        Snapshot.Match(ui.Text, $"Screen_{kind}_{columns}x{rows}");
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Looks_as_it_did_in_plain_characters(string kind)
    {
        using ScreenDriver ui = new(Kinds.Of(kind), model: Models.Ascii);

        Snapshot.Match(ui.Text, $"Ascii_{kind}");
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Wears_the_styles_it_did(string kind)
    {
        using ScreenDriver ui = new(Kinds.Of(kind), model: Models.Themed(ThemeChoice.Dark));

        Snapshot.Match(LookMap.Of(ui, Themes.Dark, 80, 24), $"Styles_{kind}");
    }

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public void Draws_with_plain_characters_only_where_asked_to(string kind, int columns, int rows)
    {
        using ScreenDriver ui = new(Kinds.Of(kind), columns, rows, Models.Ascii);

        Assert.DoesNotContain(ui.Text, letter => letter > '~');
    }

    [Theory]
    [MemberData(nameof(EveryScreen))]
    public void Keeps_help_or_the_first_key_in_its_last_row(string kind, int columns, int rows)
    {
        Screen screen = Kinds.Of(kind);

        using ScreenDriver ui = new(screen, columns, rows);

        string wanted = screen.Footer.Any(hint => hint.Label == "help") ? "? help" : screen.Footer[0].Label;
        Assert.Contains(wanted, ui.Rows[rows - 1]);
    }

    [Fact]
    public void Shows_what_just_happened_instead_of_the_last_rule()
    {
        using ScreenDriver ui = new(Talks.Chat with { Notice = "There is no 7. Please type a number from 1 to 3." });

        Assert.Equal("  There is no 7. Please type a number from 1 to 3.", ui.Rows[22]);
    }

    [Fact]
    public void Shows_a_long_notice_whole()
    {
        string words = string.Join(' ', Enumerable.Range(1, 30).Select(word => $"word{word}"));

        using ScreenDriver ui = new(Talks.Chat with { Notice = words });

        Assert.Contains("word30", ui.Text);
    }
}

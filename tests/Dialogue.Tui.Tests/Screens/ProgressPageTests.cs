using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Presentation.Updates;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;
using Dialogue.Tui.Tests.Driving;
using Snapshooter.Xunit;

namespace Dialogue.Tui.Tests.Screens;

/// <summary>The two pages beside each other, as the program gives them, with seven weeks of practice.</summary>
public sealed class ProgressPageTests
{
    private readonly World _world = World.Shipped();

    public ProgressPageTests() => _world.History = Practised.Weeks();

    public static TheoryData<int, int, GlyphChoice> Sizes => new()
    {
        { 80, 24, GlyphChoice.Unicode }, { 120, 40, GlyphChoice.Unicode }, { 40, 12, GlyphChoice.Unicode },
        { 80, 24, GlyphChoice.Ascii }, { 120, 40, GlyphChoice.Ascii }, { 40, 12, GlyphChoice.Ascii },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Progress_looks_as_it_did_from_top_to_bottom(int columns, int rows, GlyphChoice glyphs)
    {
        using ScreenDriver ui = Open(columns, rows, glyphs).Press("Tab");
        List<string> windows = [ui.Text];
        while (windows.Count < 12 && ui.Press("PgDn").Text != windows[^1])
        {
            windows.Add(ui.Text);
        }

        Snapshot.Match(string.Join("\n\n", windows), $"Progress_{columns}x{rows}_{glyphs}");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Home_with_earlier_practice_looks_as_it_did(int columns, int rows, GlyphChoice glyphs)
    {
        using ScreenDriver ui = Open(columns, rows, glyphs);

        Snapshot.Match(ui.Text, $"Practised_{columns}x{rows}_{glyphs}");
    }

    [Fact]
    public void Progress_in_numbers_looks_as_it_did()
    {
        using ScreenDriver ui = Open(80, 40, GlyphChoice.Unicode).Press("Tab", "v");

        Snapshot.Match(ui.Text, "Progress_numbers_80x40");
    }

    [Fact]
    public void An_empty_progress_looks_as_it_did()
    {
        _world.History = PracticeHistory.Empty;

        using ScreenDriver ui = new(Program, 80, 24, _world.Home());

        Snapshot.Match(ui.Press("Tab").Text, "Progress_empty_80x24");
    }

    [Theory]
    [InlineData("Tab")]
    [InlineData("Right")]
    [InlineData("Left")]
    [InlineData("P")]
    public void Keys_switch_between_the_pages(string key)
    {
        using ScreenDriver ui = Open(80, 24, GlyphChoice.Unicode);

        Assert.Contains("Where it is easy", ui.Press(key).Text);
        Assert.Contains("All conversations", ui.Press(key == "P" ? "q" : key).Text);
    }

    [Fact]
    public void Only_the_name_of_the_page_in_view_is_strong()
    {
        using ScreenDriver ui = new(Program, 80, 24, _world.Home() with { Settings = new AppSettings { Theme = ThemeChoice.Dark } });
        (Attribute library, Attribute progress) = (ui.LookAt(14, 0), ui.LookAt(24, 0));

        ui.Press("Tab");

        Assert.NotEqual(library, progress);
        Assert.Equal((progress, library), (ui.LookAt(14, 0), ui.LookAt(24, 0)));
    }

    [Fact]
    public void The_row_that_starts_the_next_practice_is_in_sight_and_holds_the_cursor()
    {
        using ScreenDriver ui = Open(40, 12, GlyphChoice.Unicode).Press("Tab");

        Assert.StartsWith("► Due", ui.Rows[ui.Cursor!.Value.Y]);
        Assert.Equal(PlaceKind.Briefing, ScreenFrom.Model(ui.Press("Enter").Model).Place);
    }

    private FullScreenProgram Program => new(AppUpdate.Apply, ScreenFrom.Model, _world.Answer);

    private ScreenDriver Open(int columns, int rows, GlyphChoice glyphs)
    {
        PracticeSummary stored = PracticeSummary.Empty with
        {
            LeftOff = [new LeftOff(new PlayId(Guid.Empty), "one-star-public", "One star, in public", 5, new DateTimeOffset(Practised.Today.AddDays(-1).ToDateTime(new TimeOnly(22, 0)), default))],
            Finished = [new ScenarioPractice("sunday-night-ping", 3, Practised.Today), new ScenarioPractice("camera-off", 2, Practised.Today), new ScenarioPractice("phones-at-dinner", 1, Practised.Today)],
            Cards = [.. _world.History.Cards, Practised.Card(Skill.Boundaries, "2.2", -9, 12, "sunday-night-ping")],
        };
        AppModel model = AppUpdate.Apply(_world.Home(settings: new AppSettings { Glyphs = glyphs }), new AppMessage.Summarised(stored, Practised.Today)).Model;
        return new ScreenDriver(Program, columns, rows, model);
    }
}

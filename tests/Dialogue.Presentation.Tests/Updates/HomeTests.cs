using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

public sealed class HomeTests
{
    private readonly AppDriver _app = new(World.Shipped());

    [Fact]
    public void Opens_with_the_starter_marked_for_today()
    {
        Assert.Equal(PlaceKind.Home, _app.Place);
        Assert.StartsWith("Start: The Sunday-night ping", _app.Marked, StringComparison.Ordinal);
        Assert.Equal(9, _app.Items.Count);
    }

    [Fact]
    public void Enter_opens_the_marked_conversation()
    {
        _app.Presses("Down", "Enter");

        Assert.Equal(PlaceKind.Briefing, _app.Place);
        Assert.IsType<AppRequest.Prepare>(Assert.Single(_app.World.Asked));
    }

    [Fact]
    public void A_filter_leaves_what_matches_and_no_row_for_today()
    {
        _app.Presses("/").Types("email").Types("e-mail");

        Assert.NotNull(_app.Screen.Input);
        Assert.StartsWith("The long table", Assert.Single(_app.Items), StringComparison.Ordinal);
    }

    [Fact]
    public void Enter_keeps_the_filter_and_the_next_one_opens()
    {
        _app.Presses("/").Types("long table").Presses("Enter");

        Assert.Null(_app.Screen.Input);
        Assert.Equal(PlaceKind.Briefing, _app.Presses("Enter").Place);
    }

    [Fact]
    public void Esc_clears_the_filter_and_then_does_nothing()
    {
        _app.Presses("/").Types("long").Presses("Enter", "Esc");

        Assert.Equal(9, _app.Items.Count);
        Assert.False(_app.Presses("Esc").Model.IsOver);
        Assert.Equal(PlaceKind.Home, _app.Place);
    }

    [Fact]
    public void Says_so_when_nothing_matches_and_how_to_see_all_again()
    {
        _app.Presses("/").Types("zebra").Presses("Enter");

        Assert.Contains("Nothing matches. Esc shows all of them again.", _app.Text, StringComparison.Ordinal);
        Assert.Empty(_app.Items);
    }

    [Fact]
    public void Suggests_another_one_after_the_first_was_played()
    {
        AppDriver app = Stories.Debriefed();

        app.Presses("q");

        Assert.StartsWith("Again: A scenario", app.Marked, StringComparison.Ordinal);
    }

    [Fact]
    public void Q_leaves_the_program()
    {
        _app.Presses("q");

        Assert.True(_app.Model.IsOver);
        Assert.IsType<AppRequest.Quit>(_app.World.Asked[^1]);
    }
}

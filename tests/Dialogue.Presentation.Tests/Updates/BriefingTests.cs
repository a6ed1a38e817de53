using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

public sealed class BriefingTests
{
    private readonly AppDriver _app = Stories.Opened().Presses("Enter");

    [Fact]
    public void Tells_who_you_are_who_you_meet_and_what_you_want()
    {
        Assert.Contains("You are Sam. Ruth writes.", _app.Text, StringComparison.Ordinal);
        Assert.Contains("Ruth Adler: client, runs a small bakery chain, keeps bees, she/her", _app.Text, StringComparison.Ordinal);
        Assert.Contains("You want: Peace.", _app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Begins_the_conversation()
    {
        _app.Picks(1);

        Assert.Equal(PlaceKind.Conversation, _app.Place);
    }

    [Fact]
    public void Begins_quietly_without_a_mark_until_the_end()
    {
        _app.Picks(2).Picks(1);

        Assert.Equal(PlaceKind.Conversation, _app.Place);
        Assert.DoesNotContain("rose", _app.Text, StringComparison.Ordinal);
        Assert.Equal("You asked for no marks until the end.", _app.Presses("w").Notice);
    }

    [Fact]
    public void Draws_other_people_and_stays_on_the_page()
    {
        _app.Picks(3);

        Assert.IsType<AppRequest.Recast>(_app.World.Asked[^1]);
        Assert.Equal(PlaceKind.Briefing, _app.Place);
        Assert.Contains("seed 2", _app.Items[2], StringComparison.Ordinal);
        Assert.Equal(2, _app.Screen.Selected);
    }

    [Fact]
    public void Leads_to_the_settings_and_back()
    {
        _app.Picks(4);

        Assert.Equal(PlaceKind.Settings, _app.Place);
        Assert.Equal(PlaceKind.Briefing, _app.Presses("Esc").Place);
    }

    [Fact]
    public void Is_a_pause_in_a_conversation_that_goes_on()
    {
        _app.Picks(1).Presses("Esc");

        Assert.Equal(["Go on", "Leave this conversation"], _app.Items);
        Assert.Equal(PlaceKind.Conversation, _app.Presses("Enter").Place);
    }

    [Fact]
    public void Leaves_a_conversation_for_the_library()
    {
        _app.Picks(1).Presses("b").Picks(2);

        Assert.Equal(PlaceKind.Home, _app.Place);
    }
}

using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

/// <summary>What a player meets where something cannot be stored.</summary>
public sealed class KeepingTests
{
    [Fact]
    public void The_answer_is_not_shown_until_the_player_has_decided()
    {
        AppDriver app = Failing();

        Assert.Equal(PlaceKind.Unkept, app.Place);
        Assert.Contains("The disk is full.", app.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I see.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trying_again_stores_what_was_said_and_goes_on()
    {
        AppDriver app = Failing().Picks(1);

        Assert.Equal(1, Assert.IsType<AppRequest.Keep>(app.World.Asked[^1]).Playthrough.StepCount);
        Assert.Equal(1, app.Play.DecisionCount);
    }

    [Fact]
    public void Failing_again_asks_again_without_piling_up_pages()
    {
        AppDriver app = Failing().Does(new AppMessage.NotKept("It is still full."));

        Assert.Contains("It is still full.", app.Text, StringComparison.Ordinal);
        Assert.IsType<Place.Talk>(app.Model.Up().Here);
    }

    [Fact]
    public void Going_on_without_saving_keeps_what_was_said_in_hand()
    {
        AppDriver app = Failing().Picks(2).Presses("q");

        Assert.False(app.Model.IsKept);
        Assert.Contains("Resume", app.Items[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Back_does_not_slip_past_the_question()
    {
        AppDriver app = Failing().Presses("Esc");

        Assert.Equal(PlaceKind.Unkept, app.Place);
    }

    [Theory]
    [InlineData("q")]
    [InlineData("3")]
    public void It_can_be_left(string how)
    {
        AppDriver app = Failing();

        _ = how == "q" ? app.Presses("q") : app.Picks(3);

        Assert.True(app.Model.IsOver);
    }

    [Fact]
    public void At_the_start_trying_again_looks_again()
    {
        World world = World.Of(Stories.Ready(Stories.Three));

        AppDriver app = new AppDriver(world).Does(new AppMessage.NotKept("It is damaged.")).Picks(1);

        Assert.IsType<AppRequest.Summarise>(Assert.Single(world.Asked));
        Assert.Equal(PlaceKind.Home, app.Place);
    }

    private static AppDriver Failing() => Stories.Begun().Picks(1).Does(new AppMessage.NotKept("The disk is full."));
}

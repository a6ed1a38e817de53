using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

/// <summary>What arrives by and by, and who stops waiting.</summary>
public sealed class WaitingTests
{
    private static readonly AppSettings Calm = new() { Feedback = FeedbackMode.End };
    private static readonly AppSettings Clock = new() { Pace = Pace.Instant, Feedback = FeedbackMode.End, Clock = ClockMode.Normal };

    private static ScenarioBuilder Talkative => A.Scenario("story").With(
        A.Beat("one").Says("First.").Says("Second.").Says("Third.").Offering("kind", to: "end"),
        A.Beat("end").Ending());

    [Fact]
    public void Lines_arrive_one_after_another()
    {
        AppDriver app = Stories.Begun(Talkative, Calm);

        Assert.DoesNotContain("Second", app.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Third", app.Waits().Text, StringComparison.Ordinal);
        Assert.Empty(app.Items);
        Assert.NotEmpty(app.Waits().Items);
        Assert.Null(app.Screen.Wake);
    }

    [Theory]
    [InlineData(Pace.Calm, 1.2)]
    [InlineData(Pace.Real, 4)]
    public void No_line_takes_longer_than_its_pace_allows(Pace pace, double most)
    {
        AppDriver app = Stories.Begun(
            A.Scenario("story").With(A.Beat("one").Says("Short.").Says(new string('x', 2000)).Offering("kind", to: "end"), A.Beat("end").Ending()),
            Calm with { Pace = pace });

        Assert.Equal(TimeSpan.FromSeconds(most), app.Screen.Wake!.After);
    }

    [Fact]
    public void Any_key_shows_what_is_still_to_come_and_answers_nothing()
    {
        AppDriver app = Stories.Begun(Talkative, Calm).Presses("Enter");

        Assert.False(app.Screen.IsArriving);
        Assert.Contains("Third", app.Text, StringComparison.Ordinal);
        Assert.Equal(0, app.Play.DecisionCount);
    }

    [Fact]
    public void The_command_for_it_shows_what_is_still_to_come()
    {
        AppDriver app = Stories.Begun(Talkative, Calm).Presses("Space");

        Assert.Contains("Third", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_or_silence_answers_nothing_while_lines_arrive()
    {
        AppDriver app = Stories.Begun(Talkative, Calm).Picks(1).Presses("s", "h");

        Assert.Equal(0, app.Play.DecisionCount);
    }

    [Fact]
    public void Nobody_hurries_anybody_unless_asked_to()
    {
        AppDriver app = Stories.Begun();

        Assert.Null(app.Screen.Wake);
    }

    [Fact]
    public void The_clock_announces_itself_in_words_and_ends_in_silence()
    {
        AppDriver app = Stories.Begun(settings: Clock);

        Assert.Contains("Ruth will wait about 30 seconds for an answer.", app.Screen.Answers!.Prompt, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(30), app.Screen.Wake!.After);
        Assert.True(app.Waits().Play.LastDecision!.IsSilence);
    }

    [Fact]
    public void The_clock_can_run_at_half_its_speed()
    {
        AppDriver app = Stories.Begun(settings: Clock with { Clock = ClockMode.Doubled });

        Assert.Equal(TimeSpan.FromSeconds(60), app.Screen.Wake!.After);
    }

    [Fact]
    public void A_wake_up_that_comes_too_late_changes_nothing()
    {
        AppDriver app = Stories.Begun(settings: Clock);
        AppMessage late = new AppMessage.Woke(app.Screen.Wake!.Id);

        app.Picks(1).Does(late);

        Assert.Equal(1, app.Play.DecisionCount);
    }

    [Fact]
    public void A_wake_up_from_before_the_clock_was_switched_off_changes_nothing()
    {
        AppDriver app = Stories.Begun(settings: Clock);
        AppMessage late = new AppMessage.Woke(app.Screen.Wake!.Id);

        app.Presses(",", "Down", "Down", "Down", "Down", "Right", "Esc").Does(late);

        Assert.Equal(ClockMode.Off, app.Model.Settings.Clock);
        Assert.Equal(0, app.Play.DecisionCount);
    }

    [Fact]
    public void Nobody_stops_waiting_while_another_page_is_open()
    {
        AppDriver app = Stories.Begun(settings: Clock);
        AppMessage late = new AppMessage.Woke(app.Screen.Wake!.Id);

        app.Presses("?").Does(late);

        Assert.Equal(PlaceKind.Help, app.Place);
        Assert.Equal(0, app.Presses("Esc").Play.DecisionCount);
    }

    [Fact]
    public void Line_mode_neither_paces_nor_times()
    {
        World world = World.Of(Stories.Ready(Stories.Three));

        AppDriver app = new AppDriver(world, world.Home(true, Clock with { Pace = Pace.Real })).Begins();

        Assert.False(app.Screen.IsArriving);
        Assert.Null(app.Screen.Wake);
    }
}

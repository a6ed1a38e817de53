using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

/// <summary>What the debrief tells of a turn: what it changed, and what the other would have needed.</summary>
public sealed class TurnsTests
{
    private static readonly AppSettings AtTheEnd = new() { Pace = Pace.Instant, Feedback = FeedbackMode.End };

    [Fact]
    public void Says_what_a_turn_decided_and_whose_words_it_changed()
    {
        AppDriver app = Played(Fork, 2);

        Assert.Contains("It was cold.\n     With another answer here it could have ended otherwise. It changed what Ruth said later.\n", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_it_of_the_moment_where_the_story_went_on_with_another_answer()
    {
        AppDriver app = Played(Fork, 2).Presses("r").Picks(1, 1, 1, 1);

        Assert.Contains("With another answer here it can end otherwise. What is said here changes what Ruth says later.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_the_story_where_nothing_depended_on_a_turn()
    {
        AppDriver app = Played(Stories.Three, 2);

        Assert.DoesNotContain("It decided", app.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("It changed", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_variables_only_among_the_numbers()
    {
        AppDriver app = Played(Fork, 2);

        Assert.DoesNotContain("trust", app.Text, StringComparison.Ordinal);
        Assert.Contains("In the story: trust from 5 to 1.", app.Presses("v").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_the_other_would_have_needed_where_a_skill_slipped()
    {
        AppDriver app = Played(Stories.Three, 2);

        Assert.Contains("Ruth would have needed to feel understood, before anything else.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_needs_where_the_best_was_said()
    {
        AppDriver app = Played(Stories.Three, 1);

        Assert.DoesNotContain("Ruth would", app.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ruth could", app.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Names_the_moves_that_were_on_offer_and_not_used_at_every_level(int level)
    {
        AppDriver app = new AppDriver(World.Of(Stories.Ready(Stories.Three, scenario => scenario with { Level = level })), AtTheEnd).Begins().Picks(2, 1, 2, 1);

        Assert.Contains("Moves you used: ask, blame, give in.", app.Text, StringComparison.Ordinal);
        Assert.Contains("On offer and not used: listen (2 of 2).", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_a_silence_that_decided_the_way()
    {
        ScenarioBuilder waits = A.Scenario("story").With(
            A.Beat("one").Says("Hello.").Offering("kind", to: "two").Waiting(30, "end"),
            A.Beat("two").Says("I see.").Offering("ask", to: "end", move: "ask"),
            A.Beat("end").Says("Bye.").Ending());

        AppDriver app = Stories.Begun(waits, AtTheEnd).Presses("s", "Enter");

        Assert.Contains("You said nothing.\n     It decided how the talk went on.\n", app.Text, StringComparison.Ordinal);
    }

    private static ScenarioBuilder Fork => A.Scenario("story").Number("trust", 0, 9, 5).With(
        A.Beat("one").Says("Hello.").Offering("kind", to: "two").Offering("cold", to: "two", move: "blame", effect: new Effect.Add(new VariableId("trust"), -4)),
        A.Beat("two").Says("I see.").Offering("ask", to: "three", move: "ask"),
        A.Beat("three").Says("Well then.", when: "trust > 4").Says("So be it.", when: "trust < 5").Offering("hold", to: "last", move: "hold"),
        A.Beat("last").Then("well", when: "trust > 4").Then("badly"),
        A.Beat("well").Ending(),
        A.Beat("badly").Ending(EndingOutcome.Missed));

    // Gives the answers, then the first one until the debrief.
    private static AppDriver Played(ScenarioBuilder story, params int[] picks)
    {
        AppDriver app = Stories.Begun(story, AtTheEnd).Picks(picks);
        while (app.Place != PlaceKind.Debrief)
        {
            app.Picks(1);
        }

        return app;
    }
}

using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Settings;
using Dialogue.Testing.Building;
using Dialogue.Testing.Driving;

namespace Dialogue.Presentation.Tests.Updates;

public sealed class DebriefTests
{
    private static readonly AppSettings AtTheEnd = new() { Pace = Pace.Instant, Feedback = FeedbackMode.End };

    [Fact]
    public void Tells_the_ending_in_words_and_the_one_thing_to_carry_away()
    {
        AppDriver app = Stories.Debriefed();

        Assert.Contains("An end. It ended.", app.Text, StringComparison.Ordinal);
        Assert.Contains("What you wanted came about.", app.Text, StringComparison.Ordinal);
        Assert.Contains("Carry this.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_too_few_moments_rather_than_guessing()
    {
        AppDriver app = Stories.Debriefed();

        Assert.Contains("Empathy: too few moments to say (1).", app.Text, StringComparison.Ordinal);
        Assert.Contains("This conversation was scored by its author alone.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_turns_that_mattered_and_all_of_them_when_asked()
    {
        AppDriver app = Stories.Debriefed();

        Assert.Contains("Turns that mattered (2 of 3, a for all)", app.Text, StringComparison.Ordinal);
        Assert.Contains("All turns (a for those that mattered)", app.Presses("a").Text, StringComparison.Ordinal);
        Assert.Equal(7, app.Items.Count);
    }

    [Fact]
    public void Numbers_stand_behind_a_key()
    {
        AppDriver app = Stories.Debriefed();

        Assert.DoesNotContain("estimate", app.Text, StringComparison.Ordinal);
        Assert.Contains("estimate 0.", app.Presses("v").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("estimate", app.Presses("v").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_why_a_turn_was_marked_as_it_was()
    {
        AppDriver app = Stories.Debriefed().Presses("w");

        Assert.Equal(PlaceKind.Why, app.Place);
        Assert.Contains("\"I say cold.\"", app.Text, StringComparison.Ordinal);
        Assert.Contains("Blame: A definition. Empathy -2, clarity -1, boundaries -1.", app.Text, StringComparison.Ordinal);
        Assert.Contains("\"I say kind.\" Empathy +2.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_a_turn_where_none_is_marked()
    {
        AppDriver app = Stories.Debriefed().Presses("Down", "Down", "w");

        Assert.Equal("Mark one of your turns first.", app.Notice);
        Assert.Equal("Mark one of your turns first.", app.Presses("r").Notice);
    }

    [Fact]
    public void Plays_on_from_a_turn_and_keeps_the_first_answer()
    {
        AppDriver app = Stories.Debriefed().Presses("r").Picks(1, 1, 1, 1);

        Assert.Equal(PlaceKind.Debrief, app.Place);
        Assert.Contains("You: \"I say cold.\" (empathy slipped, clarity slipped, boundaries slipped)", app.Text, StringComparison.Ordinal);
        Assert.Contains("Then: \"I say kind.\" (empathy rose)", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_said_comes_forward_again_after_playing_on_from_a_turn()
    {
        AppDriver app = Stories.Debriefed().Presses("r");

        Assert.Equal(3, app.Presses("U", "U", "U").Play.DecisionCount);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void Plays_on_from_any_turn_of_all_and_brings_forward_all_that_was_said_after_it(int turn, int before)
    {
        AppDriver app = Stories.Debriefed().Presses("a").Does(new AppMessage.Marked(turn - 1)).Presses("r");

        Assert.Equal(before, app.Play.DecisionCount);
        string[] forward = [.. Enumerable.Repeat("U", 3 - before)];
        Assert.Equal(["cold", "ask", "listen"], Answers.Of(app.Presses(forward).Play).Select(moment => moment.Current.Choice!.Id.Value));
        Assert.Equal("There is nothing to bring forward.", app.Presses("U").Notice);
    }

    [Fact]
    public void What_was_brought_forward_can_be_taken_back_again_any_number_of_times()
    {
        AppDriver app = Stories.Debriefed().Presses("r", "U", "U", "U", "u", "u", "u", "U", "U");

        Assert.Equal(2, app.Play.DecisionCount);
        Assert.All(Answers.Of(app.Play), moment => Assert.False(moment.WasChanged));
    }

    [Fact]
    public void A_turn_that_was_tried_again_is_listed_whatever_it_weighed()
    {
        AppDriver app = Stories.Begun(Quiet, AtTheEnd).Picks(1, 1, 1);
        Assert.DoesNotContain("Then: ", app.Text, StringComparison.Ordinal);

        app.Presses("a", "r").Picks(2, 1, 1);

        Assert.Equal("Turn 1 has more than one answer now; c on it puts them beside each other.", app.Notice);
        Assert.Equal("1: You: \"I say kind.\" (empathy rose)", $"1: {app.Marked}");
        Assert.Contains("With c you see both beside each other.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_last_line_back()
    {
        AppDriver app = Stories.Debriefed().Presses("u");

        Assert.Equal(2, app.Play.DecisionCount);
    }

    [Fact]
    public void Leads_to_the_whole_conversation_with_notes()
    {
        AppDriver app = Stories.Debriefed().Picks(4);

        Assert.Equal(PlaceKind.Transcript, app.Place);
        Assert.Contains("Note: Empathy slipped, clarity slipped, boundaries slipped.", app.Text, StringComparison.Ordinal);
        Assert.Contains("It was cold.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Leads_to_another_play_with_other_people()
    {
        AppDriver app = Stories.Debriefed().Picks(5);

        Assert.IsType<AppRequest.Recast>(app.World.Asked[^1]);
        Assert.Equal(PlaceKind.Briefing, app.Place);
    }

    [Fact]
    public void Leads_back_to_the_library()
    {
        AppDriver app = Stories.Debriefed().Picks(6);

        Assert.Equal(PlaceKind.Home, app.Place);
    }

    [Fact]
    public void Tells_silence_in_a_sentence()
    {
        AppDriver app = Stories.Begun(settings: AtTheEnd).Presses("s").Picks(1, 1, 1).Presses("a");

        Assert.Contains("You said nothing.", app.Items);
    }

    [Fact]
    public void Names_conversations_that_give_more_moments()
    {
        World world = World.Of(Stories.Ready(Stories.Three), Stories.Ready(Stories.Wide, scenario => scenario with { Id = "other", Title = "The other one" }));

        AppDriver app = new AppDriver(world, AtTheEnd).Begins().Picks(2, 1, 1, 1);

        Assert.Contains("The other one.", app.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Leads_to_a_plan()
    {
        Assert.Equal(PlaceKind.Planning, Stories.Debriefed().Picks(3).Place);
        Assert.Equal(PlaceKind.Planning, Stories.Debriefed().Presses("p").Place);
    }

    [Fact]
    public void Saves_the_transcript_with_its_notes()
    {
        AppDriver app = Stories.Debriefed().Presses("e");

        Assert.Contains("You: I say cold.", app.World.Kept, StringComparison.Ordinal);
        Assert.Contains("Note: Empathy slipped", app.World.Kept, StringComparison.Ordinal);
        Assert.Equal("It is kept.", app.Notice);
    }

    // Nothing is at stake and nothing depends on it.
    private static ScenarioBuilder Quiet => A.Scenario("story").With(
        A.Beat("one").Says("Hello.").Offering("kind", to: "two").Offering("also", to: "two"),
        A.Beat("two").Says("I see.").Offering("ask", to: "end", move: "ask"),
        A.Beat("end").Says("Bye.").Ending());
}

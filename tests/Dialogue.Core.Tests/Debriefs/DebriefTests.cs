using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Debriefs;

public sealed class DebriefTests
{
    [Fact]
    public void Tells_the_ending_that_was_reached()
    {
        Assert.Equal(EndingOutcome.Reached, Debrief.Of(Talk().Begin().Took("listen", "listen", "ask", "hold")).Ending!.Outcome);
        Assert.Null(Debrief.Of(Talk().Begin().Took("listen")).Ending);
    }

    [Fact]
    public void Scores_the_first_answers_and_shows_the_later_ones_beside_them()
    {
        Debrief debrief = Debrief.Of(Talk().Begin().Took("blame").Rewind().Took("listen", "listen"));

        Assert.Equal(Score.Of(Talk().Begin().Took("blame", "listen")).Empathy, debrief.Score.Empathy);
        Assert.Equal(["blame", "listen"], debrief.Moments[0].All.Select(answer => answer.Choice!.Id.Value));
        Assert.True(debrief.Moments[0].WasChanged);
    }

    [Fact]
    public void Picks_out_at_most_three_turns_in_the_order_of_the_story()
    {
        Debrief debrief = Debrief.Of(Talk().Begin().Took("blame", "listen", "ask", "blame"));

        Assert.Equal([1, 2, 4], debrief.Turns.Select(turn => turn.Current.Number));
    }

    [Fact]
    public void Weighs_a_turn_by_its_distance_from_the_middle_of_what_was_on_offer()
    {
        Decision blame = Talk().Begin().Took("blame").LastDecision!;
        Decision ask = Talk().Begin().Took("listen", "listen", "ask").LastDecision!;

        // listen (2, 0, 0), ask (0, 2, 0), blame (-2, -1, -1): 4 for empathy, 3 for clarity; boundaries span only 1.
        Assert.Equal(7, Debrief.Weight(blame));

        // ask (0, 2, 0), hold (0, 0, 2): 2 for clarity, 2 for boundaries.
        Assert.Equal(4, Debrief.Weight(ask));
    }

    [Fact]
    public void A_moment_without_anything_at_stake_is_no_turn()
    {
        Playthrough playthrough = A.Scenario().With(A.Beat("start").Offering("listen", to: "end"), A.Beat("end").Ending()).Begin();

        Assert.Empty(Debrief.Of(playthrough.Took("listen")).Turns);
    }

    [Fact]
    public void Silence_is_no_turn_and_is_not_scored()
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").Offering("listen", to: "end").Offering("blame", to: "end", move: "blame").Waiting(9, to: "end"),
            A.Beat("end").Ending()).Begin();

        Debrief debrief = Debrief.Of(((TakeOutcome.Taken)playthrough.StaySilent()).Playthrough);

        Assert.Empty(debrief.Turns);
        Assert.Equal(0, debrief.Score.Decisions);
        Assert.Single(debrief.Moments);
    }

    [Fact]
    public void A_turn_that_decided_how_it_ended_comes_before_turns_at_which_as_much_was_at_stake()
    {
        ScenarioBuilder story = A.Scenario().With(
            A.Beat("one").Offering("listen", to: "two").Offering("ask", to: "two", move: "ask"),
            A.Beat("two").Offering("listen", to: "three").Offering("ask", to: "three", move: "ask"),
            A.Beat("three").Offering("listen", to: "four").Offering("ask", to: "four", move: "ask"),
            A.Beat("four").Offering("ask", to: "well", move: "ask").Offering("hold", to: "badly", move: "hold"),
            A.Beat("well").Ending(),
            A.Beat("badly").Ending(EndingOutcome.Missed));

        Debrief debrief = Debrief.Of(story.Begin().Took("listen", "ask", "listen", "ask"));

        // 4 at stake in each, and 2 more in the last for the ending; of those that weigh the same, the earlier ones.
        Assert.Equal([1, 2, 4], debrief.Turns.Select(turn => turn.Current.Number));
    }

    [Fact]
    public void A_turn_at_which_no_skill_was_at_stake_counts_where_it_decided_the_way()
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").Offering("listen", to: "well").Offering("also", to: "badly"),
            A.Beat("well").Ending(),
            A.Beat("badly").Ending(EndingOutcome.Missed)).Begin();

        Assert.Single(Debrief.Of(playthrough.Took("listen")).Turns);
    }

    private static ScenarioBuilder Talk() => A.Scenario().With(
        A.Beat("one").Offering("listen", to: "two").Offering("ask", to: "two", move: "ask").Offering("blame", to: "two", move: "blame"),
        A.Beat("two").Offering("listen", to: "three").Offering("blame", to: "three", move: "blame"),
        A.Beat("three").Offering("ask", to: "four", move: "ask").Offering("hold", to: "four", move: "hold"),
        A.Beat("four").Offering("hold", to: "end", move: "hold").Offering("blame", to: "end", move: "blame"),
        A.Beat("end").Ending());
}

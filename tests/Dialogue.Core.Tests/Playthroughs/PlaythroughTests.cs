using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Tests.Properties;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Playthroughs;

public sealed class PlaythroughTests
{
    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void Starts_at_the_first_decision_with_its_lines_said(Way way)
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("hello").Says("Hello, {ruth}.").Then("asks"),
            A.Beat("asks").Says("Well?").Offering("listen", to: "end"),
            A.Beat("end").Ending()).Begin().By(way);

        Assert.Equal("asks", playthrough.Beat.Id.Value);
        Assert.Equal(2, playthrough.LastEvents.OfType<PlaythroughEvent.LineSaid>().Count());
        Assert.Equal(PlaythroughStatus.AtChoice, playthrough.Status);
    }

    [Fact]
    public void Taking_a_choice_leaves_the_playthrough_as_it_was()
    {
        Playthrough before = Two().Begin();

        Playthrough after = before.Took("listen");

        Assert.Equal("start", before.Beat.Id.Value);
        Assert.Equal(PlaythroughStatus.Ended, after.Status);
        Assert.Same(before, after.Previous);
    }

    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void Refuses_a_choice_whose_condition_does_not_hold(Way way)
    {
        Playthrough playthrough = A.Scenario().Number("trust", 0, 10, 2).With(
            A.Beat("start").Offering("listen", to: "end").Offering("ask", to: "end", when: "trust > 5", locked: "She does not trust you yet."),
            A.Beat("end").Ending()).Begin().By(way);

        TakeOutcome outcome = playthrough.Take(new ChoiceId("ask"));

        TakeOutcome.ChoiceRefused refused = Assert.IsType<TakeOutcome.ChoiceRefused>(outcome);
        Assert.Equal(RefusalReason.Locked, refused.Reason);
        Assert.Equal("She does not trust you yet.", refused.Explanation!.Source);
    }

    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void Offers_a_once_choice_until_it_is_taken(Way way)
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").Offering("ask", to: "start", once: true).Offering("listen", to: "end"),
            A.Beat("end").Ending()).Begin().By(way);

        Playthrough again = playthrough.Took("ask").By(way);

        Assert.Equal(["ask", "listen"], playthrough.Offers());
        Assert.Equal(["listen"], again.Offers());
    }

    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void Clamps_what_an_effect_would_push_out_of_range(Way way)
    {
        VariableId trust = new("trust");
        Playthrough playthrough = A.Scenario().Number("trust", 0, 3, 2).With(
            A.Beat("start").Offering("listen", to: "start", effect: new Effect.Add(trust, 5)).Offering("leave", to: "end"),
            A.Beat("end").Ending()).Begin().By(way);

        Playthrough after = playthrough.Took("listen").By(way);

        Assert.Equal(3, after.ValueOf(trust));
        Assert.Contains(new PlaythroughEvent.VariableChanged(trust, 2, 3), after.LastEvents);
    }

    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void Takes_the_first_way_on_that_holds(Way way)
    {
        Playthrough playthrough = A.Scenario().Flag("late", true).With(
            A.Beat("start").Then("early", when: "not late").Then("night"),
            A.Beat("early").Ending(),
            A.Beat("night").Ending(EndingOutcome.Missed)).Begin().By(way);

        Assert.Equal("night", playthrough.Beat.Id.Value);
    }

    [Fact]
    public void Draws_weighted_ways_from_the_seed_and_the_same_way_for_the_same_seed()
    {
        ScenarioBuilder scenario = A.Scenario().With(
            A.Beat("start").Then("left", weight: 1).Then("right", weight: 3),
            A.Beat("left").Ending(),
            A.Beat("right").Ending());

        List<string> ends = [.. Enumerable.Range(0, 400).Select(seed => scenario.Begin((ulong)seed).Beat.Id.Value)];

        Assert.InRange(ends.Count(end => end == "right"), 270, 330);
        Assert.Equal(ends, Enumerable.Range(0, 400).Select(seed => scenario.Begin((ulong)seed).Beat.Id.Value));
    }

    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void Silence_leads_where_the_author_says_and_is_not_scored(Way way)
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").Offering("listen", to: "end").Waiting(20, to: "hurt"),
            A.Beat("end").Ending(),
            A.Beat("hurt").Ending(EndingOutcome.Missed)).Begin();

        Playthrough after = ((TakeOutcome.Taken)playthrough.By(way).StaySilent()).Playthrough.By(way);

        Assert.Equal("hurt", after.Beat.Id.Value);
        Assert.True(after.LastDecision!.IsSilence);
        Assert.False(after.LastDecision.IsOpportunityFor(Skill.Empathy));
    }

    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void Stops_with_a_reason_where_the_author_left_no_way_on(Way way)
    {
        Playthrough playthrough = A.Scenario().Flag("never").With(
            A.Beat("start").Then("end", when: "never"),
            A.Beat("end").Ending()).Begin().By(way);

        Assert.Equal(PlaythroughStatus.Stuck, playthrough.Status);
        Assert.Equal(StuckReason.NoWayOn, playthrough.LastEvents.OfType<PlaythroughEvent.StoryStuck>().Single().Reason);
    }

    [Fact]
    public void Stops_beats_that_lead_into_each_other_for_ever()
    {
        Playthrough playthrough = A.Scenario().With(A.Beat("one").Then("two"), A.Beat("two").Then("one"), A.Beat("end").Ending()).Begin();

        Assert.Equal(StuckReason.EndlessLoop, playthrough.LastEvents.OfType<PlaythroughEvent.StoryStuck>().Single().Reason);
    }

    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void Counts_visits_including_this_one(Way way)
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").Says("Again?", when: "visits(start) >= 2").Offering("ask", to: "start").Offering("leave", to: "end"),
            A.Beat("end").Ending()).Begin().By(way);

        Assert.Empty(playthrough.LastEvents.OfType<PlaythroughEvent.LineSaid>());
        Assert.Single(playthrough.Took("ask").By(way).LastEvents.OfType<PlaythroughEvent.LineSaid>());
    }

    [Theory]
    [MemberData(nameof(PlaythroughWays.Both), MemberType = typeof(PlaythroughWays))]
    public void A_beat_without_a_channel_stays_in_the_one_before(Way way)
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").In(Channel.Phone).Offering("listen", to: "next"),
            A.Beat("next").Ending()).Begin().By(way);

        Assert.Equal(Channel.Phone, playthrough.Took("listen").By(way).Channel);
    }

    private static ScenarioBuilder Two() => A.Scenario().With(
        A.Beat("start").Offering("listen", to: "end").Offering("blame", to: "end", move: "blame"),
        A.Beat("end").Ending());
}

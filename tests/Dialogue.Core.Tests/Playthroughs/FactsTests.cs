using Dialogue.Core.Characters;
using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Playthroughs;

public sealed class FactsTests
{
    [Fact]
    public void Remembers_a_choice_that_another_beat_asks_about()
    {
        ScenarioBuilder scenario = A.Scenario().With(
            A.Beat("first").Offering("listen", to: "second").Offering("ask", to: "second", move: "ask"),
            A.Beat("second").Offering("thank", to: "end", when: "took(first/listen)").Offering("leave", to: "end"),
            A.Beat("end").Ending());

        Assert.Equal(["thank", "leave"], scenario.Begin().Took("listen").Offers());
        Assert.Equal(["leave"], scenario.Begin().Took("ask").Offers());
    }

    [Fact]
    public void Forgets_a_choice_that_was_taken_back()
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("first").Offering("listen", to: "second").Offering("ask", to: "second", move: "ask"),
            A.Beat("second").Offering("thank", to: "end", when: "took(first/listen)").Offering("leave", to: "end"),
            A.Beat("end").Ending()).Begin();

        Assert.Equal(["leave"], playthrough.Took("listen").Rewind().Took("ask").Offers());
    }

    [Fact]
    public void A_locked_once_choice_is_shown_until_it_is_taken_and_never_after()
    {
        Playthrough playthrough = A.Scenario().Number("trust", 0, 3, 0).With(
            A.Beat("start")
                .Offering("warm", to: "start", effect: new Effect.Add(new VariableId("trust"), 1))
                .Offering("ask", to: "start", when: "trust == 1", locked: "Not yet.", once: true),
            A.Beat("end").Ending()).Begin();

        Assert.False(playthrough.Offered[1].IsOpen);
        Assert.True(playthrough.Took("warm").Offered[1].IsOpen);
        Assert.Equal(["warm"], playthrough.Took("warm", "ask").Offered.Select(offered => offered.Id.Value));
        Assert.Equal(RefusalReason.NotOffered, Refusal(playthrough.Took("warm", "ask").Take(new ChoiceId("ask"))));
    }

    [Fact]
    public void Compares_two_word_variables_by_their_words_however_they_are_numbered()
    {
        Playthrough playthrough = A.Scenario().Word("mine", "calm", "tense").Word("theirs", "tense", "calm").With(
            A.Beat("start")
                .Offering("same", to: "end", when: "mine == theirs")
                .Offering("other", to: "end", when: "mine != theirs")
                .Offering("match", to: "start", effect: new Effect.Set(new VariableId("theirs"), 1)),
            A.Beat("end").Ending()).Begin();

        Assert.Equal(["other", "match"], playthrough.Offers());
        Assert.Equal(["same", "match"], playthrough.Took("match").Offers());
    }

    [Fact]
    public void An_effect_that_would_overflow_stops_at_the_end_of_the_range()
    {
        VariableId trust = new("trust");
        Playthrough playthrough = A.Scenario().Number("trust", 0, 10, 5).With(
            A.Beat("start").Offering("listen", to: "start", effect: new Effect.Add(trust, int.MaxValue))).Begin();

        Assert.Equal(10, playthrough.Took("listen").ValueOf(trust));
    }

    [Theory]
    [InlineData(TraitLevel.Low, "wait")]
    [InlineData(TraitLevel.High, "push")]
    public void A_drawn_trait_opens_and_closes_choices(TraitLevel patience, string offered)
    {
        Conversation conversation = A.Scenario().With(
            A.Beat("start").Offering("wait", to: "end", when: "ruth.patience < medium").Offering("push", to: "end", when: "ruth.patience > medium"),
            A.Beat("end").Ending()).Ready();

        Assert.Equal([offered], conversation.Begin(A.Cast(A.Character(level: patience)), 1).Offers());
    }

    [Fact]
    public void The_same_condition_at_two_beats_asks_about_the_moment_it_is_met()
    {
        Playthrough playthrough = A.Scenario().Number("trust", 0, 3, 0).With(
            A.Beat("start").Offering("warm", to: "later", effect: new Effect.Add(new VariableId("trust"), 3)).Offering("ask", to: "end", when: "trust > 2"),
            A.Beat("later").Offering("ask", to: "end", when: "trust > 2"),
            A.Beat("end").Ending()).Begin();

        Assert.Equal(["warm"], playthrough.Offers());
        Assert.Equal(["ask"], playthrough.Took("warm").Offers());
    }

    [Fact]
    public void An_adjusted_skill_replaces_the_sum_of_the_moves_and_leaves_the_others()
    {
        Scenario scenario = A.Scenario().With(A.Beat("start").Offering("blame", to: "end", move: "blame"), A.Beat("end").Ending()).Build();
        Choice adjusted = scenario.Beats[0].Choices[0] with { Adjust = new Adjustment(null, 2, null, A.Text("It was asked for.")) };
        scenario = scenario with { Beats = [scenario.Beats[0] with { Choices = [adjusted] }, scenario.Beats[1]] };

        Playthrough playthrough = new Conversation(scenario, A.Rubric()).Begin(A.Cast(), 1);

        Assert.Equal(new Core.Scoring.SkillValues(-2, 2, -1), playthrough.Offered[0].Values);
    }

    private static RefusalReason Refusal(TakeOutcome outcome) => Assert.IsType<TakeOutcome.ChoiceRefused>(outcome).Reason;
}

using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Testing;
using Dialogue.Testing.Building;

namespace Dialogue.Core.Tests.Scoring;

public sealed class EstimateTests
{
    [Fact]
    public void Follows_the_formulas_of_the_scoring_page()
    {
        Estimate estimate = new(Opportunities: 8, Gained: 20, Offered: 24);

        // k = 4 * 24/8 = 12; (20 + 6) / (24 + 12) = 0.7222; 1.28 * sqrt(.7222 * .2778 / 12) = 0.1655
        Assert.Equal(26.0 / 36, estimate.Value, 12);
        Assert.Equal(0.1655, estimate.Half, 4);
        Assert.Equal(20.0 / 24, estimate.Share!.Value, 12);
    }

    [Theory]
    [InlineData(0.24, Frequency.Rarely)]
    [InlineData(0.25, Frequency.Sometimes)]
    [InlineData(0.5, Frequency.Often)]
    [InlineData(0.75, Frequency.NearlyAlways)]
    public void Tells_a_share_in_words(double share, Frequency word) => Assert.Equal(word, Estimate.FrequencyOf(share));

    [Fact]
    public void Says_nothing_from_fewer_than_five_moments()
    {
        Assert.False(new Estimate(4, 8, 8).IsEnough);
        Assert.True(new Estimate(5, 8, 10).IsEnough);
    }

    [Fact]
    public void Names_a_difference_only_where_the_intervals_do_not_overlap()
    {
        Assert.True(Estimate.Differ(new Estimate(12, 36, 36), new Estimate(12, 4, 36)));
        Assert.False(Estimate.Differ(new Estimate(6, 14, 18), new Estimate(6, 10, 18)));
    }

    [Fact]
    public void Compares_only_with_what_was_offered()
    {
        Playthrough playthrough = A.Scenario().Flag("open").With(
            A.Beat("start").Offering("hold", to: "end", move: "hold").Offering("listen", to: "end", when: "open").Offering("blame", to: "end", move: "blame"),
            A.Beat("end").Ending()).Begin().Took("hold");

        Score score = Score.Of(playthrough);

        // Without "listen", empathy ranges from -2 (blame) to 0 (hold), and boundaries from -1 to 2.
        Assert.Equal(new Estimate(1, 2, 2), score[Skill.Empathy]);
        Assert.Equal(new Estimate(1, 3, 3), score[Skill.Boundaries]);
        Assert.Equal(0, score[Skill.Clarity].Opportunities);
    }

    [Fact]
    public void Lists_the_moves_used_and_those_on_offer_that_were_not()
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").Offering("give-in", to: "next", move: "give-in").Offering("hold", to: "next", move: "hold"),
            A.Beat("next").Offering("give-in", to: "end", move: "give-in").Offering("hold", to: "end", move: "hold"),
            A.Beat("end").Ending()).Begin().Took("give-in", "give-in");

        Score score = Score.Of(playthrough);

        Assert.Equal(new MoveUse(new MoveId("give-in"), 2, 2, false), score.Moves[0]);
        Assert.True(score.Moves.Single(use => use.IsMissed).Move == new MoveId("hold"));
    }

    [Fact]
    public void A_context_changes_what_a_move_is_worth_at_its_beat()
    {
        Playthrough playthrough = A.Scenario().With(
            A.Beat("start").Context("duty").Offering("give-in", to: "end", move: "give-in").Offering("blame", to: "end", move: "blame"),
            A.Beat("end").Ending()).Begin();

        Assert.Equal(new SkillValues(1, 0, 0), playthrough.Offered[0].Values);
    }
}

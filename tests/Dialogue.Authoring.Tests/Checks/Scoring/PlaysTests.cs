using Dialogue.Authoring.Tests.Support;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Checks.Scoring;

public sealed class PlaysTests
{
    private static readonly (string, string)[] Stake = [("Yes.", "listen"), ("No.", "blame")];
    private static readonly (string, string)[] NoStake = [("Yes.", "ask"), ("No.", "hold")];

    [Theory]
    [InlineData(5, 5, false)]
    [InlineData(5, 6, false)]
    [InlineData(4, 6, true)]
    [InlineData(0, 9, true)]
    [InlineData(4, 5, false)]
    public void Wants_five_moments_in_plays_of_six_decisions_and_more(int moments, int decisions, bool isSaid)
    {
        Scenario scenario = Judged.Row(decisions, place => place < moments ? Stake : NoStake);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.TooFewOpportunities, scenario);

        Assert.Equal(isSaid, found.Count == 1);
        Assert.All(found, diagnostic => Assert.Equal(decisions, diagnostic.Witness!.Value.Count));
    }

    [Theory]
    [InlineData(5, EndingOutcome.Partly, true)]
    [InlineData(5, EndingOutcome.Reached, true)]
    [InlineData(5, EndingOutcome.Missed, false)]
    [InlineData(6, EndingOutcome.Partly, false)]
    public void Wants_six_decisions_unless_something_was_missed(int decisions, EndingOutcome outcome, bool isSaid)
    {
        Scenario scenario = Judged.Row(decisions, _ => Stake, outcome);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.TooFewOpportunities, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Follows_the_poorest_way_through()
    {
        Scenario rich = Judged.Row(6, _ => Stake);
        Beat first = rich.Beats[0] with { Choices = [rich.Beats[0].Choices[0], rich.Beats[0].Choices[1] with { To = new BeatId("p1") }] };
        Scenario scenario = Judged.Of(
            [first, .. rich.Beats.Skip(1), .. Enumerable.Range(1, 7).Select(place => Judged.Asking($"p{place}", place < 7 ? $"p{place + 1}" : "end", NoStake))]);

        Diagnostic found = Assert.Single(Judged.By(DiagnosticRules.TooFewOpportunities, scenario));

        Assert.Equal("A whole play can have only one moment for empathy. With fewer than 5, nothing is said about a skill.", found.Message);
        Assert.Equal(["b0/c1", "p1/c0", "p2/c0", "p3/c0", "p4/c0", "p5/c0", "p6/c0", "p7/c0"], found.Witness!.Value);
    }

    [Fact]
    public void Counts_a_loop_as_often_as_it_is_gone_round()
    {
        Scenario scenario = Judged.Of(
            A.Beat("ask").Offering("yes", "again").Offering("no", "again", "blame").Build(),
            A.Beat("again").Then("ask", "visits(ask) < 6").Then("end").Build(),
            A.Beat("end").Ending().Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.TooFewOpportunities, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(2, 5, true)]
    public void Compares_the_moments_of_two_skills(int less, int more, bool isSaid)
    {
        Scenario scenario = Judged.Row(less + more, place => place < less ? [("Yes.", "listen"), ("No.", "ask"), ("So.", "give-in")] : [("Yes.", "ask"), ("No.", "hold")])
            with
        { Practises = [Skill.Empathy, Skill.Boundaries] };
        scenario = scenario with { Beats = [.. scenario.Beats.Select((beat, place) => place < less ? Judged.Asking($"b{place}", $"b{place + 1}", ("Yes.", "listen"), ("No.", "ask")) : beat)] };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.SkillImbalance, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Theory]
    [InlineData(3, 5, false)]
    [InlineData(2, 3, true)]
    public void Says_when_choosing_blindly_brings_more_than_three_fifths(int good, int choices, bool isSaid)
    {
        Scenario scenario = Judged.Row(1, _ => [.. Enumerable.Range(0, choices).Select(place => ($"Answer {place}.", place < good ? "listen" : "ask"))]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.RandomPlayDoesWell, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Judges_a_trick_by_plays_with_five_moments(int decisions, bool isSaid)
    {
        Scenario scenario = Judged.Row(decisions, _ => [("Yes.", "listen"), ("No.", "ask"), ("Well, well.", "listen"), ("So.", "hold")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.BotDoesWell, scenario);

        Assert.Equal(isSaid, found.Any(diagnostic => diagnostic.Message.StartsWith("Whoever always takes the longest choice", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("reach", "miss", false)]
    [InlineData("miss", "reach", true)]
    public void Compares_what_is_reached_with_what_was_shown(string kind, string unkind, bool isSaid)
    {
        Scenario scenario = Judged.Of(
            A.Beat("ask").Offering("kind", kind).Offering("unkind", unkind, "blame").Build(),
            A.Beat("reach").Ending().Build(),
            A.Beat("miss").Ending(EndingOutcome.Missed).Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.EndingContradictsScore, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(1, 4, true)]
    [InlineData(0, 2, false)]
    public void Wants_something_given_up_in_a_third_of_the_decisions(int tradeOffs, int decisions, bool isSaid)
    {
        Scenario scenario = Judged.Row(decisions, place => place < tradeOffs ? [("Yes.", "listen"), ("No.", "hold")] : Stake);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.NoTradeOffs, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Names_each_skill_that_is_never_at_stake()
    {
        Scenario scenario = Judged.Row(1, _ => Stake) with { Practises = [Skill.Empathy, Skill.Clarity, Skill.Boundaries] };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.DeclaredSkillNeverAtStake, scenario);

        Assert.Equal(2, found.Count);
    }
}

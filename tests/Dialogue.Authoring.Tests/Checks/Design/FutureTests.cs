using Dialogue.Authoring.Tests.Support;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Testing.Building;

namespace Dialogue.Authoring.Tests.Checks.Design;

public sealed class FutureTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("took(ask/a)", false)]
    [InlineData("visits(ask) == 1", true)]
    public void Hears_an_answer_that_is_remembered_at_the_very_end(string? memory, bool isSaid)
    {
        Scenario scenario = Judged.Of(
            A.Beat("ask").Offering("a", "left").Offering("b", "left", "ask").Build(),
            A.Beat("left").Says("On.").Then("right").Build(),
            A.Beat("right").Says("By the way.", when: memory).Then("end").Build(),
            A.Beat("end").Ending().Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.ChoiceChangesNothing, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Takes_two_beats_for_two_ways_on()
    {
        Scenario scenario = Judged.Of(
            A.Beat("ask").Offering("a", "left").Offering("b", "right", "ask").Build(),
            A.Beat("left").Says("On.").Then("end").Build(),
            A.Beat("right").Says("On.").Then("end").Build(),
            A.Beat("end").Ending().Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.ChoiceChangesNothing, scenario);

        Assert.Empty(found);
    }

    [Fact]
    public void Sees_through_a_loop_that_changes_nothing()
    {
        Scenario scenario = Judged.Of(
            A.Beat("ask").Offering("a", "more").Offering("b", "more", "ask").Build(),
            A.Beat("more").Offering("again", "ask").Offering("enough", "end", "ask").Build(),
            A.Beat("end").Ending().Build());

        Diagnostic found = Assert.Single(Judged.By(DiagnosticRules.ChoiceChangesNothing, scenario));

        Assert.Equal("Whatever is answered at 'ask', the same is said and offered from there on. Nobody seems to have heard it.", found.Message);
    }

    [Fact]
    public void Hears_an_answer_that_a_loop_remembers()
    {
        Scenario scenario = Judged.Of(
            A.Beat("ask").Offering("a", "more").Offering("b", "more", "ask").Build(),
            A.Beat("more").Says("That again.", when: "took(ask/a)").Offering("again", "ask").Offering("enough", "end", "ask").Build(),
            A.Beat("end").Ending().Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.ChoiceChangesNothing, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("blame", "miss", true)]
    [InlineData("blame", "part", false)]
    [InlineData("hold", "miss", false)]
    public void Wants_a_way_back_after_a_mistake(string move, string mended, bool isSaid)
    {
        Scenario scenario = Judged.Of(
            A.Beat("ask").Offering("good", "part").Offering("bad", "cold", move).Build(),
            A.Beat("cold").Offering("sorry", mended).Offering("so", "miss", "blame").Build(),
            A.Beat("part").Ending(EndingOutcome.Partly).Build(),
            A.Beat("miss").Ending(EndingOutcome.Missed).Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.NoRecovery, scenario);

        Assert.Equal(isSaid ? ["ask/bad"] : [], found.SelectMany(diagnostic => diagnostic.Witness!.Value));
    }

    [Fact]
    public void Lets_a_mistake_end_the_talk()
    {
        Scenario scenario = Judged.Of(
            A.Beat("ask").Offering("good", "part").Offering("bad", "miss", "blame").Build(),
            A.Beat("part").Ending(EndingOutcome.Partly).Build(),
            A.Beat("miss").Ending(EndingOutcome.Missed).Build());

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.NoRecovery, scenario);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Says_that_it_is_settled_where_three_decisions_still_follow(int decisions, bool isSaid)
    {
        Scenario tail = Judged.Row(decisions, _ => [("Yes.", "listen"), ("No.", "blame")], EndingOutcome.Partly);
        Scenario scenario = Judged.Of(
            [A.Beat("ask").Offering("short", "reach").Offering("long", "b0", "ask").Build(), .. tail.Beats, A.Beat("reach").Ending().Build()]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.DecidedEarly, scenario);

        Assert.Equal(isSaid ? ["ask/long"] : [], found.SelectMany(diagnostic => diagnostic.Witness!.Value));
    }

    [Theory]
    [InlineData(null, "end", true)]
    [InlineData("trust > 3", "end", false)]
    [InlineData(null, "reach", false)]
    public void Finds_a_choice_for_which_nothing_speaks(string? when, string to, bool isSaid)
    {
        Scenario scenario = A.Scenario().Number("trust", 0, 9, 3).With(
            A.Beat("more").Offering("up", "ask", effect: new Core.Effects.Effect.Add(new VariableId("trust"), 1)).Offering("no", "ask", "blame"),
            A.Beat("ask").Offering("both", "end", when: when).Offering("one", to).Offering("bad", "end", "blame"),
            A.Beat("end").Ending(EndingOutcome.Partly),
            A.Beat("reach").Ending()).Build();
        Beat ask = scenario.Beats[1];
        Choice better = ask.Choices[0] with { Moves = [new MoveId("listen"), new MoveId("hold")] };
        scenario = scenario with { Beats = [scenario.Beats[0], ask with { Choices = [better, ask.Choices[1], ask.Choices[2]] }, scenario.Beats[2], scenario.Beats[3]] };

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.DominatedChoice, scenario);

        Assert.Equal(isSaid, found.Count == 1);
    }

    [Fact]
    public void Leaves_a_mistake_to_be_beaten()
    {
        Scenario scenario = Judged.Row(1, _ => [("Yes.", "listen"), ("No.", "blame")]);

        IReadOnlyList<Diagnostic> found = Judged.By(DiagnosticRules.DominatedChoice, scenario);

        Assert.Empty(found);
    }
}

using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Authoring.Tests.Oracle;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Authoring.Tests.Figures;

/// <summary>The short numbers are those of the long figures.</summary>
public sealed class StoryTotalsTests
{
    private const int Stories = 200;

    [Fact]
    public void Counts_as_the_figures_do()
    {
        foreach (Scenario scenario in GenFiniteStory.Row(Stories).Concat(LoopCases.All.Select(each => each.Scenario)))
        {
            ScenarioAnalysis analysis = Analysis(scenario, SearchBudget.Usual);

            StoryTotals totals = analysis.Totals;

            Assert.Equal(analysis.Figures.Endings.Count(ending => ending.Reachable == true), totals.EndingsReached);
            Assert.Equal(analysis.Figures.Decisions.Max, totals.MostDecisions);
        }
    }

    [Fact]
    public void Tells_a_play_that_can_be_as_long_as_one_likes_from_one_that_is_not_known()
    {
        Scenario circling = A.Scenario().With(A.Beat("start").Offering("again", "start").Offering("on", "more"), A.Beat("more").Offering("on", "end"), A.Beat("end").Ending()).Build();

        Assert.Equal(new StoryTotals(1, null, HasNoLimit: true), Analysis(circling, SearchBudget.Usual).Totals);
        Assert.Equal(new StoryTotals(null, null, HasNoLimit: false), Analysis(circling, new SearchBudget(1)).Totals);
    }

    [Fact]
    public void An_ending_that_no_play_comes_to_is_not_counted()
    {
        Scenario scenario = A.Scenario().With(A.Beat("start").Offering("on", "end"), A.Beat("end").Ending(), A.Beat("aside").Ending()).Build();

        Assert.Equal(new StoryTotals(1, 1, HasNoLimit: false), Analysis(scenario, SearchBudget.Usual).Totals);
    }

    private static ScenarioAnalysis Analysis(Scenario scenario, SearchBudget budget) => ScenarioAnalysis.Of(scenario, A.Rubric(), GenFiniteStory.Persona, budget);
}

using CsCheck;
using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Building;
using Dialogue.Testing.Generators;

namespace Dialogue.Authoring.Tests.Figures;

public sealed class PassagesTests
{
    [Fact]
    public void A_passage_counts_once_however_often_play_comes_back()
    {
        Passages passages = Of(A.Scenario()
            .With(
                A.Beat("ask").Offering("again", to: "ask").Offering("go", to: "way", "hold"),
                A.Beat("way").Then("end", weight: 3).Then("ask", weight: 1),
                A.Beat("end").Ending())
            .Build());

        // From ask, again is taken before go with 1/2; each of the later rounds comes with 1/4 after a go.
        Assert.Equal([1.0, 1.0, 1.0], passages.Beats);
        Assert.Equal(1, passages.Choices[0][1], 12);
        Assert.Equal(4.0 / 7, passages.Choices[0][0], 12);
        Assert.Equal(1, passages.Ways[1][0], 12);
        Assert.Equal(1.0 / 4, passages.Ways[1][1], 12);
    }

    [Fact]
    public void The_best_is_what_is_best_from_there_on()
    {
        Passages passages = Of(A.Scenario()
            .With(
                A.Beat("ask").Offering("listen", to: "more").Offering("leave", to: "end", "blame"),
                A.Beat("more").Offering("hold", to: "end", "hold").Offering("ask", to: "end", "ask"),
                A.Beat("end").Ending())
            .Build());

        Assert.Equal([2, 2, 2], passages.Best[0].Select(best => best ?? -99));
        Assert.Equal([0, 2, 2], passages.Best[1].Select(best => best ?? -99));
        Assert.Equal([0, 0, 0], passages.Best[2].Select(best => best ?? -99));
    }

    [Fact]
    public void Endings_are_passed_as_often_as_the_figures_say()
    {
        GenStory.Any.Sample(
            story =>
            {
                ScenarioAnalysis analysis = ScenarioAnalysis.Of(story.Scenario, A.Rubric(), _ => null, SearchBudget.Usual);
                if (Passages.Of(analysis) is not { } passages)
                {
                    return;
                }

                for (int beat = 0; beat < story.Scenario.Beats.Count; beat++)
                {
                    Assert.InRange(passages.Beats[beat], 0, 1);
                    Assert.All(passages.Choices[beat].Concat(passages.Ways[beat]), share => Assert.InRange(share, 0, passages.Beats[beat] + 1e-9));
                    if (analysis.Figures.Endings.FirstOrDefault(ending => ending.Beat == story.Scenario.Beats[beat].Id)?.Probability is { } probability)
                    {
                        Assert.Equal(probability, passages.Beats[beat], 9);
                    }
                }
            },
            iter: 100);
    }

    private static Passages Of(Scenario scenario) => Passages.Of(ScenarioAnalysis.Of(scenario, A.Rubric(), _ => null, SearchBudget.Usual))!;
}

using Dialogue.Authoring.Figures;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Figures;

public sealed class ShippedFiguresTests
{
    public static TheoryData<string> Ids => [.. Library.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_chances_of_the_endings_of_a_shipped_conversation_add_up_to_one(string id)
    {
        ScenarioAnalysis analysis = ScenarioAnalysis.Of(Library.Scenario(id), Library.Rubric, Library.Persona, SearchBudget.Usual);

        ScenarioFigures figures = analysis.Figures;

        Assert.True(figures.IsExact);
        Assert.Equal(1, figures.Endings.Sum(ending => ending.Probability ?? 0), 9);
        Assert.True(figures[Skill.Empathy].Sum.Min <= figures[Skill.Empathy].Sum.Mean);
    }
}

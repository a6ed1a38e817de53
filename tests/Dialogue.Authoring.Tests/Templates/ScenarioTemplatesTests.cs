using System.Collections.Immutable;
using Dialogue.Authoring.Checks;
using Dialogue.Authoring.Templates;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Templates;

public sealed class ScenarioTemplatesTests
{
    public static TheoryData<string> Names => [.. ScenarioTemplates.All.Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_template_has_no_mistake(string name)
    {
        ScenarioReading reading = Read(name, new ScenarioStart("my-talk"));

        ImmutableArray<Diagnostic> found = ScenarioCheck.Of(reading, Library.Rubric, new CheckOptions { Persona = Library.Persona });

        Assert.Empty(found.Where(each => each.Severity == Severity.Error).Select(each => $"{each.Code} {each.Span} {each.Message}"));
        Assert.Equal(("my-talk", "My talk"), (reading.Scenario!.Id, reading.Scenario.Title));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_in_a_template_can_happen(string name)
    {
        Scenario scenario = Read(name, new ScenarioStart("my-talk")).Scenario!;

        Dialogue.Authoring.Figures.ScenarioFigures figures = Dialogue.Authoring.Figures.ScenarioAnalysis.Of(scenario, Library.Rubric, Library.Persona, Dialogue.Authoring.States.SearchBudget.Usual).Figures;

        Assert.Empty(figures.UnreachableBeats);
        Assert.Empty(figures.NeverOffered);
        Assert.All(figures.Endings, ending => Assert.True(ending.Probability > 0));
    }

    [Fact]
    public void Together_the_templates_show_the_format()
    {
        string all = string.Concat(ScenarioTemplates.All.Select(template => System.Text.Encoding.UTF8.GetString(ScenarioTemplates.Write(template, new ScenarioStart("a")))));

        Assert.All(
            ["\"number\"", "\"flag\"", "\"choice\"", "\"when\"", "\"locked\"", "\"timeout\"", "\"weight\"", "\"better\"", "\"prompts\"", "\"hold\"", "\"manner\"", "\"persona\"", "\"context\"", "took(", "visits("],
            word => Assert.Contains(word, all, StringComparison.Ordinal));
    }

    private static ScenarioReading Read(string name, ScenarioStart start) =>
        ScenarioReader.Read(ScenarioTemplates.Write(ScenarioTemplates.All.Single(template => template.Name == name), start), new ScenarioReadingOptions { Rubric = Library.Rubric, ExpectedId = start.Id });
}

using System.Text;
using Dialogue.Authoring.Differences;
using Dialogue.Authoring.Plays;
using Dialogue.Authoring.States;
using Dialogue.Core.Playthroughs;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Pages;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Pages;

/// <summary>What the pages show of new versions and of test plays is tried out here.</summary>
public sealed class ChangeAndPlayPageTests
{
    [Fact]
    public void A_wrong_example_brings_the_code_of_its_page()
    {
        foreach (PageExample example in Examples.Where(example => example.IsWrong))
        {
            IEnumerable<Diagnostic> found = Check(example);

            Assert.True(found.Any(diagnostic => diagnostic.Code == example.Page.Code), $"{example} brings {string.Join(", ", found.Select(each => each.Code))}.");
            Assert.All(example.Block.Quotes, quote => Assert.Contains(quote, found.Select(diagnostic => diagnostic.Message)));
        }
    }

    [Fact]
    public void A_right_example_brings_neither_the_code_of_its_page_nor_an_error()
    {
        foreach (PageExample example in Examples.Where(example => example.IsRight))
        {
            Assert.Empty(Check(example).Where(diagnostic => diagnostic.Code == example.Page.Code || diagnostic.Severity == Severity.Error).Select(diagnostic => $"{example}: {diagnostic.Message}"));
        }
    }

    [Fact]
    public void Each_rule_of_change_and_plays_is_shown()
    {
        string[] codes = ["DLG901", "DLG902", "DLG903", "DLG904", "DLG905"];

        Assert.Equal(codes, Examples.Where(example => example.IsWrong).Select(example => example.Page.Code).Distinct());
    }

    private static IEnumerable<PageExample> Examples => PageFile.All.SelectMany(page => page.Examples).Where(example => example.IsNewVersion || example.Language == "plays");

    private static IEnumerable<Diagnostic> Check(PageExample example)
    {
        ScenarioReading before = PageExample.ReadBase();
        if (example.IsNewVersion)
        {
            ScenarioReading after = example.Read();
            return ScenarioDifference.Of(Ready(before), Ready(after), after.Positions, Library.Persona, SearchBudget.Usual).Diagnostics;
        }

        PlansReading plans = PlansReader.Read(Encoding.UTF8.GetString(example.Bytes()));
        PlayRunner runner = new(Ready(before), Library.Persona);
        PlayOutcome[] outcomes = [.. plans.Plays.Select(runner.Run)];
        IEnumerable<Diagnostic> failures = plans.Diagnostics.Concat(outcomes.Select(outcome => outcome.Failure).OfType<Diagnostic>());
        return example.Page.Code == DiagnosticRules.ChoiceNotCovered.Code
            ? failures.Concat(PlayCoverage.Of(before.Scenario!, before.Positions, outcomes).NotTaken)
            : failures;
    }

    private static Conversation Ready(ScenarioReading reading) => new(reading.Scenario!, Library.Rubric);
}

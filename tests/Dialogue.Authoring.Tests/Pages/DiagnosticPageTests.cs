using System.Collections.Immutable;
using Dialogue.Authoring.Checks;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Testing.Pages;
using Dialogue.Testing.Shipped;

namespace Dialogue.Authoring.Tests.Pages;

/// <summary>What the pages in <c>docs/diagnostics</c> show of whole conversations is tried out here.</summary>
public sealed class DiagnosticPageTests
{
    public static TheoryData<string, int> WrongExamples() => Examples(example => example.IsWrong);

    public static TheoryData<string, int> RightExamples() => Examples(example => example.IsRight);

    [Fact]
    public void Every_rule_of_stories_has_a_whole_page()
    {
        IEnumerable<string> faults = PageForm.FaultsOf(DiagnosticRules.OfStories);

        Assert.Empty(faults);
    }

    [Fact]
    public void Only_rules_of_change_and_plays_need_more_than_one_scenario()
    {
        IEnumerable<string> codes = PageFile.All.Where(page => !page.Examples.All(example => example.IsOneScenario)).Select(page => page.Code);

        Assert.Equal(DiagnosticRules.All.Select(rule => rule.Code).Where(code => code.StartsWith("DLG9", StringComparison.Ordinal)), codes);
    }

    [Theory]
    [MemberData(nameof(WrongExamples))]
    public void A_wrong_example_brings_the_code_of_its_page(string code, int number)
    {
        PageExample example = Example(code, number);

        IEnumerable<Diagnostic> diagnostics = Check(example);

        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == code);
    }

    [Theory]
    [MemberData(nameof(WrongExamples))]
    public void A_wrong_example_can_be_read(string code, int number)
    {
        PageExample example = Example(code, number);

        ScenarioReading reading = example.Read();

        // A sketch need not have a better line for every poor one.
        Assert.Empty(reading.Diagnostics.Where(diagnostic => diagnostic.Code != code && diagnostic.Code != "DLG105").Select(diagnostic => diagnostic.Sentence()));
        Assert.NotNull(reading.Scenario);
    }

    [Theory]
    [MemberData(nameof(WrongExamples))]
    public void What_a_page_quotes_is_what_is_said(string code, int number)
    {
        PageExample example = Example(code, number);

        IEnumerable<string> said = Check(example).Select(diagnostic => diagnostic.Sentence());

        Assert.All(example.Block.Quotes, quote => Assert.Contains(quote, said));
    }

    [Theory]
    [MemberData(nameof(RightExamples))]
    public void A_right_example_brings_neither_the_code_of_its_page_nor_an_error(string code, int number)
    {
        PageExample example = Example(code, number);

        IEnumerable<Diagnostic> diagnostics = Check(example);

        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Code == code || diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Sentence()));
    }

    private static PageExample Example(string code, int number) => PageFile.All.Single(page => page.Code == code).Examples[number];

    private static ImmutableArray<Diagnostic> Check(PageExample example) =>
        ScenarioCheck.Of(example.Read(), Library.Rubric, CheckOptions.Usual with { Persona = Library.Persona });

    private static TheoryData<string, int> Examples(Func<PageExample, bool> wanted)
    {
        TheoryData<string, int> data = [];
        foreach (PageExample example in PageFile.Of(DiagnosticRules.OfStories).SelectMany(page => page.Examples).Where(example => example.IsOneScenario && wanted(example)))
        {
            data.Add(example.Page.Code, example.Number);
        }

        return data;
    }
}

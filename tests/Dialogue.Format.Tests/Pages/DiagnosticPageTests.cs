using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Tests.Pages;

/// <summary>The pages in <c>docs/diagnostics</c> are the source of the rules: what they show is tried out here.</summary>
public sealed class DiagnosticPageTests
{
    public static TheoryData<string> Pages() => [.. PageFile.All.Select(page => page.Name)];

    public static TheoryData<string, int> WrongExamples() => Examples(example => example.IsWrong);

    public static TheoryData<string, int> RightExamples() => Examples(example => example.IsRight);

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code()
    {
        IEnumerable<string> wanted = DiagnosticRules.All.Select(rule => rule.PageName);

        IEnumerable<string> found = PageFile.All.Select(page => page.Name);

        Assert.Equal(wanted.Order(StringComparer.Ordinal), found);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_front_matter_says_what_the_catalogue_says(string name)
    {
        PageFile page = Page(name);
        DiagnosticRule rule = DiagnosticRules.Find(page.Code)!;

        string[] said = page.FrontMatter();

        Assert.Equal([$"code: {rule.Code}", $"name: {rule.Name}", $"severity: {rule.Severity.Word()}"], said);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_a_wrong_and_a_right_example_and_nothing_else_in_fences(string name)
    {
        PageFile page = Page(name);

        IReadOnlyList<PageExample> examples = page.Examples;

        Assert.Contains(examples, example => example.IsWrong);
        Assert.Contains(examples, example => example.IsRight);
        Assert.All(examples, example => Assert.True(example.IsWrong || example.IsRight));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_tells_what_it_means_why_it_matters_and_how_to_mend_it(string name)
    {
        PageFile page = Page(name);

        IEnumerable<string> sections = page.Markdown.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal));

        Assert.Equal(["## What it means", "## Why it matters", "## How to mend it", "## Examples"], sections);
    }

    [Theory]
    [MemberData(nameof(WrongExamples))]
    public void A_wrong_example_brings_the_code_of_its_page_and_no_other(string name, int number)
    {
        PageExample example = Page(name).Examples[number];

        IEnumerable<Diagnostic> diagnostics = example.Read();

        Assert.Equal([example.Page.Code], diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
    }

    [Theory]
    [MemberData(nameof(WrongExamples))]
    public void What_a_page_quotes_is_what_is_said(string name, int number)
    {
        PageExample example = Page(name).Examples[number];

        IEnumerable<string> said = example.Read().Select(Sentence);

        Assert.All(example.Block.Quotes, quote => Assert.Contains(quote, said));
    }

    [Theory]
    [MemberData(nameof(RightExamples))]
    public void A_right_example_brings_nothing(string name, int number)
    {
        PageExample example = Page(name).Examples[number];

        IEnumerable<Diagnostic> diagnostics = example.Read();

        Assert.Empty(diagnostics.Select(Sentence));
    }

    [Fact]
    public void The_contents_list_every_page_once()
    {
        IEnumerable<string> wanted = DiagnosticRules.All.Select(rule => $"- [{rule.Code} {rule.Name}]({rule.PageName}): ");

        IEnumerable<string> listed = PageFile.Readme.Split('\n').Where(line => line.StartsWith("- [DLG", StringComparison.Ordinal));

        Assert.Equal(wanted, listed.Select(line => line[..(line.IndexOf("): ", StringComparison.Ordinal) + 3)]));
    }

    private static PageFile Page(string name) => PageFile.All.Single(page => page.Name == name);

    private static string Sentence(Diagnostic diagnostic) =>
        diagnostic.Suggestion is { } meant ? $"{diagnostic.Message} Did you mean '{meant}'?" : diagnostic.Message;

    private static TheoryData<string, int> Examples(Func<PageExample, bool> wanted)
    {
        TheoryData<string, int> data = [];
        foreach (PageExample example in PageFile.All.SelectMany(page => page.Examples).Where(wanted))
        {
            data.Add(example.Page.Name, example.Number);
        }

        return data;
    }
}

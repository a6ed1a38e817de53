using Dialogue.Format.Diagnostics;
using Dialogue.Testing.Pages;

namespace Dialogue.Format.Tests.Pages;

/// <summary>The pages in <c>docs/diagnostics</c> are the source of the rules: what they show of reading is tried out here.</summary>
public sealed class DiagnosticPageTests
{
    public static TheoryData<string, int> WrongExamples() => Examples(example => example.IsWrong);

    public static TheoryData<string, int> RightExamples() => Examples(example => example.IsRight);

    [Fact]
    public void Every_rule_of_reading_has_a_whole_page()
    {
        IEnumerable<string> faults = PageForm.FaultsOf(DiagnosticRules.OfReading);

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_page_has_a_code()
    {
        IEnumerable<string> strangers = PageFile.All.Where(page => page.Rule?.PageName != page.Name).Select(page => page.Name);

        Assert.Empty(strangers);
    }

    [Fact]
    public void The_contents_are_in_the_order_of_the_codes()
    {
        string[] listed = [.. PageFile.Readme.Split('\n').Where(line => line.StartsWith("- [DLG", StringComparison.Ordinal)).Select(line => line[3..9])];

        IEnumerable<string> ordered = listed.GroupBy(code => code[3]).SelectMany(group => group.Order(StringComparer.Ordinal));

        Assert.Equal(ordered, listed);
    }

    [Theory]
    [MemberData(nameof(WrongExamples))]
    public void A_wrong_example_brings_the_code_of_its_page_and_no_other(string code, int number)
    {
        PageExample example = Example(code, number);

        IEnumerable<Diagnostic> diagnostics = example.Read().Diagnostics;

        Assert.Equal([code], diagnostics.Select(diagnostic => diagnostic.Code).Distinct());
    }

    [Theory]
    [MemberData(nameof(WrongExamples))]
    public void What_a_page_quotes_is_what_is_said(string code, int number)
    {
        PageExample example = Example(code, number);

        IEnumerable<string> said = example.Read().Diagnostics.Select(diagnostic => diagnostic.Sentence());

        Assert.All(example.Block.Quotes, quote => Assert.Contains(quote, said));
    }

    [Theory]
    [MemberData(nameof(RightExamples))]
    public void A_right_example_brings_nothing(string code, int number)
    {
        PageExample example = Example(code, number);

        IEnumerable<Diagnostic> diagnostics = example.Read().Diagnostics;

        Assert.Empty(diagnostics.Select(diagnostic => diagnostic.Sentence()));
    }

    private static PageExample Example(string code, int number) => PageFile.All.Single(page => page.Code == code).Examples[number];

    private static TheoryData<string, int> Examples(Func<PageExample, bool> wanted)
    {
        TheoryData<string, int> data = [];
        foreach (PageExample example in PageFile.Of(DiagnosticRules.OfReading).SelectMany(page => page.Examples).Where(wanted))
        {
            data.Add(example.Page.Code, example.Number);
        }

        return data;
    }
}

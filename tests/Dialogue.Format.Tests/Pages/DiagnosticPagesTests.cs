using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Pages;
using Snapshooter.Xunit;

namespace Dialogue.Format.Tests.Pages;

public sealed class DiagnosticPagesTests
{
    [Theory]
    [InlineData("DLG204")]
    [InlineData("dlg204")]
    [InlineData("204")]
    [InlineData("unknown-move")]
    [InlineData("Unknown-Move")]
    [InlineData(" 204 ")]
    public void Finds_a_page_by_code_number_or_name(string asked)
    {
        string? page = DiagnosticPages.Find(asked);

        Assert.StartsWith("DLG204 unknown-move (error)\n\nA move that Dialogue does not know\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("DLG")]
    [InlineData("DLG999")]
    [InlineData("04")]
    [InlineData("README")]
    [InlineData("unknown-move.md")]
    [InlineData("../unknown-move")]
    public void Knows_no_page_of_another_name(string asked)
    {
        string? page = DiagnosticPages.Find(asked);

        Assert.Null(page);
    }

    [Fact]
    public void Has_the_page_of_every_rule()
    {
        IEnumerable<DiagnosticRule> missing = DiagnosticRules.All.Where(rule =>
            DiagnosticPages.Find(rule.Code) is not { } page || page != DiagnosticPages.Find(rule.Name));

        Assert.Empty(missing);
    }

    [Fact]
    public void Reads_well_in_a_terminal()
    {
        string? page = DiagnosticPages.Find("DLG105");

        Snapshot.Match(page);
    }

    [Fact]
    public void Leaves_no_marks_of_Markdown_and_no_invisible_characters()
    {
        string all = string.Concat(DiagnosticRules.All.Select(rule => DiagnosticPages.Find(rule.Code)));

        Assert.DoesNotContain("**", all, StringComparison.Ordinal);
        Assert.DoesNotContain("```", all, StringComparison.Ordinal);
        Assert.DoesNotContain("\n#", all, StringComparison.Ordinal);
        Assert.DoesNotContain(all, character => char.IsControl(character) && character != '\n');
    }
}

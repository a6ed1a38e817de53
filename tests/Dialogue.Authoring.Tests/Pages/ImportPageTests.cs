using Dialogue.Authoring.Foreign;
using Dialogue.Format.Diagnostics;
using Dialogue.Testing.Pages;

namespace Dialogue.Authoring.Tests.Pages;

/// <summary>What the page about other formats shows is taken over here.</summary>
public sealed class ImportPageTests
{
    private static readonly PageFile Page = PageFile.All.Single(page => page.Code == "DLG906");

    public static TheoryData<int> Examples() => [.. Page.Examples.Select(example => example.Number)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_loses_what_the_page_says_and_no_more(int number)
    {
        PageExample example = Page.Examples[number];

        IEnumerable<Diagnostic> losses = Losses(example);

        Assert.All(losses, loss => Assert.Equal(Page.Code, loss.Code));
        Assert.Equal(example.Block.Quotes, losses.Where(loss => loss.Severity == Severity.Warning).Select(loss => loss.Message));
    }

    [Fact]
    public void A_right_example_loses_only_what_is_lost_always()
    {
        PageExample wrong = Page.Examples.Single(each => each.IsWrong);
        PageExample right = Page.Examples.Single(each => each.IsRight);

        IEnumerable<string> always = wrong.Block.Quotes.Intersect(right.Block.Quotes);

        Assert.Equal(right.Block.Quotes, always);
        Assert.NotEqual(wrong.Block.Quotes, always);
    }

    private static IEnumerable<Diagnostic> Losses(PageExample example)
    {
        ImportOutcome outcome = ForeignImport.Read(ForeignFormat.Twee, [new ForeignFile("borrowed-bike.twee", example.Bytes())]);
        Assert.NotNull(outcome.Draft);
        return outcome.Losses.SelectMany(file => file.Diagnostics);
    }
}

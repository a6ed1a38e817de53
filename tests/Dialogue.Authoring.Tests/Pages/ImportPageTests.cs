using Dialogue.Authoring.Foreign;
using Dialogue.Format.Diagnostics;
using Dialogue.Testing.Pages;

namespace Dialogue.Authoring.Tests.Pages;

/// <summary>What the page about other formats shows is taken over here.</summary>
public sealed class ImportPageTests
{
    private static readonly PageFile Page = PageFile.All.Single(page => page.Code == "DLG906");

    [Fact]
    public void A_wrong_example_loses_what_the_page_says()
    {
        PageExample example = Page.Examples.Single(each => each.IsWrong);

        IEnumerable<Diagnostic> losses = Losses(example);

        Assert.Equal(example.Block.Quotes, losses.Where(loss => loss.Severity == Severity.Warning).Select(loss => loss.Message));
        Assert.All(losses, loss => Assert.Equal(Page.Code, loss.Code));
    }

    [Fact]
    public void A_right_example_comes_along_whole()
    {
        PageExample example = Page.Examples.Single(each => each.IsRight);

        IEnumerable<Diagnostic> losses = Losses(example);

        Assert.Empty(losses.Where(loss => loss.Severity != Severity.Info).Select(loss => loss.Message));
    }

    private static IEnumerable<Diagnostic> Losses(PageExample example)
    {
        ImportOutcome outcome = ForeignImport.Read(ForeignFormat.Twee, [new ForeignFile("borrowed-bike.twee", example.Bytes())]);
        Assert.NotNull(outcome.Draft);
        return outcome.Losses.SelectMany(file => file.Diagnostics);
    }
}

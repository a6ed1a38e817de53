using Dialogue.Core.Playthroughs;
using Dialogue.Reports.Markdown;
using Dialogue.Reports.Tests.Samples;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Snapshooter.Xunit;

namespace Dialogue.Reports.Tests.Markdown;

public sealed class MarkdownReportTests
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseYamlFrontMatter().Build();

    [Fact]
    public void Shows_a_play_as_text() => Snapshot.Match(MarkdownReport.Write([SamplePlays.Random("sunday-night-ping", 3)]));

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Tells_everything_that_was_answered(string id, int luck)
    {
        PlayReport report = SamplePlays.Random(id, luck);

        string words = Flat(Markdig.Markdown.ToPlainText(MarkdownReport.Write([report])));

        Assert.All(
            Answers.Of(report.Play).SelectMany(moment => moment.All).Where(decision => !decision.IsSilence),
            decision => Assert.Contains(Flat(decision.Choice!.Text.Render(report.Play.Cast)), words));
    }

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Has_only_what_the_report_made(string id, int luck) => AssertPlain(MarkdownReport.Write([SamplePlays.Random(id, luck)]));

    [Theory]
    [MemberData(nameof(HostilePlay.Texts), MemberType = typeof(HostilePlay))]
    public void Hostile_words_stay_words(string text)
    {
        string markdown = MarkdownReport.Write([HostilePlay.Saying(text), HostilePlay.Saying(text)]);

        AssertPlain(markdown);
        Assert.Equal(Headings(MarkdownReport.Write([HostilePlay.Saying("x"), HostilePlay.Saying("x")])).Count(), Headings(markdown).Count());
        Assert.DoesNotContain(markdown, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066');
    }

    [Theory]
    [MemberData(nameof(HostilePlay.Texts), MemberType = typeof(HostilePlay))]
    public void Hostile_words_can_still_be_read(string text)
    {
        string shown = Markdig.Markdown.ToPlainText(MarkdownReport.Write([HostilePlay.Saying(text)])).Replace("\u2060", string.Empty);

        string clean = Dialogue.Reports.Cleaning.SafeCharacters.Clean(text);
        Assert.All(clean.Split('\n'), line => Assert.Contains(Flat(line), Flat(shown)));
    }

    [Fact]
    public void Several_plays_stand_under_an_overview()
    {
        MarkdownDocument page = Markdig.Markdown.Parse(
            MarkdownReport.Write([SamplePlays.Random("camera-off", 1), SamplePlays.Random("phones-at-dinner", 2)]), Everything);

        Assert.Equal(2, page.Descendants<Table>().First().Count - 1);
        Assert.Equal([1, 2, 2, 3], page.Descendants<HeadingBlock>().Take(4).Select(heading => heading.Level));
    }

    private static IEnumerable<(int, string)> Headings(string markdown) => Markdig.Markdown.Parse(markdown, Everything)
        .Descendants<HeadingBlock>().Select(heading => (heading.Level, string.Empty));

    private static void AssertPlain(string markdown)
    {
        foreach (MarkdownPipeline pipeline in (MarkdownPipeline[])[Everything, new MarkdownPipelineBuilder().Build()])
        {
            MarkdownDocument page = Markdig.Markdown.Parse(markdown, pipeline);
            MarkdownObject[] parts = [.. page.Descendants()];
            Assert.DoesNotContain(parts, part => part is LinkInline or AutolinkInline or HtmlInline or HtmlBlock or CodeInline or CodeBlock or LinkReferenceDefinition or HtmlEntityInline);
            Assert.All(parts.OfType<ListBlock>(), list => Assert.Equal('-', list.BulletType));
            Assert.All(parts.OfType<EmphasisInline>(), strong => Assert.Equal(('*', 2), (strong.DelimiterChar, strong.DelimiterCount)));
            Assert.DoesNotContain("<a ", Markdig.Markdown.ToHtml(markdown, pipeline));
        }
    }

    private static string Flat(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
}

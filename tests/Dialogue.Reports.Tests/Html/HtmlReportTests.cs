using System.Xml.Linq;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Transcripts;
using Dialogue.Reports.Html;
using Dialogue.Reports.Tests.Samples;
using Dialogue.Testing;
using Dialogue.Testing.Building;
using Snapshooter.Xunit;

namespace Dialogue.Reports.Tests.Html;

public sealed class HtmlReportTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "footer", "section", "article", "div", "p", "span", "bdi", "q",
        "br", "time", "h1", "h2", "h3", "h4", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td",
        "svg", "desc", "line", "rect", "circle",
    ];

    [Fact]
    public void Shows_a_play_as_a_page() => Snapshot.Match(HtmlReport.Write([SamplePlays.Random("sunday-night-ping", 3)]));

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Is_a_sound_page_for_every_play(string id, int luck) => AssertSound(HtmlReport.Write([SamplePlays.Random(id, luck)]));

    [Theory]
    [MemberData(nameof(SamplePlays.Everything), MemberType = typeof(SamplePlays))]
    public void Tells_everything_that_was_said(string id, int luck)
    {
        PlayReport report = SamplePlays.Random(id, luck);

        string words = Flat(new PageReading(HtmlReport.Write([report])).Words);

        Assert.All(Transcript.Of(report.Play), entry => Assert.Contains(Flat(entry.Words), words));
        Assert.All(
            Answers.Of(report.Play).SelectMany(moment => moment.All).Where(decision => !decision.IsSilence),
            decision => Assert.Contains(Flat(decision.Choice!.Text.Render(report.Play.Cast)), words));
    }

    [Theory]
    [MemberData(nameof(HostilePlay.Texts), MemberType = typeof(HostilePlay))]
    public void Hostile_words_stay_words(string text)
    {
        string html = HtmlReport.Write([HostilePlay.Saying(text), HostilePlay.Saying(text)]);

        AssertSound(html);
        Assert.DoesNotContain(html, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066' or '\u200F');
        Assert.Equal(new PageReading(HtmlReport.Write([HostilePlay.Saying("x"), HostilePlay.Saying("x")])).Named("section").Count(), new PageReading(html).Named("section").Count());
    }

    [Fact]
    public void Several_plays_stand_under_an_overview()
    {
        string html = HtmlReport.Write([SamplePlays.Random("camera-off", 1), SamplePlays.Random("phones-at-dinner", 2), SamplePlays.Random("camera-off", 1)]);

        PageReading page = new(html);
        AssertSound(html);
        Assert.Equal(3, page.Named("article").Count());
        Assert.Equal(3, page.Named("table").First().Descendants().Count(element => element.Name.LocalName == "a"));
    }

    [Fact]
    public void Nothing_played_is_a_page_too() => AssertSound(HtmlReport.Write([]));

    [Fact]
    public void A_changed_answer_stands_beside_the_first()
    {
        PlayReport report = SamplePlays.Of(Two().Took("one").Rewind().Took("two", "one"));

        string words = Flat(new PageReading(HtmlReport.Write([report])).Words);

        Assert.Contains(Flat("First said: I say one."), words);
        Assert.Contains(Flat("Then said: I say two."), words);
        Assert.Contains(Flat("the first answer is the one that counts"), words);
    }

    [Theory]
    [InlineData(true, "It could be followed for 1 of 3 steps")]
    [InlineData(false, "You left before the end.")]
    public void Says_what_is_missing(bool changed, string words)
    {
        PlayReport report = changed ? ChangedPlay.Report() : SamplePlays.Of(Two().Took("one"));

        Assert.Contains(words, new PageReading(HtmlReport.Write([report])).Words);
    }

    [Fact]
    public void Says_that_words_may_be_others_than_those_that_were_played()
    {
        PlayReport report = SamplePlays.Of(Two().Took("one"));
        PlayReport other = report with { Kept = report.Kept with { Saved = report.Kept.Saved with { ContentHash = "other" } } };

        Assert.Contains("has changed since you played it", new PageReading(HtmlReport.Write([other])).Words);
        Assert.DoesNotContain("has changed since you played it", new PageReading(HtmlReport.Write([report])).Words);
    }

    private static Playthrough Two() => A.Scenario().With(
        A.Beat("start").Says("Hello.").Offering("one", to: "middle").Offering("two", to: "middle", move: "blame"),
        A.Beat("middle").Offering("one", to: "end").Offering("two", to: "end", move: "ask"),
        A.Beat("end").Ending()).Begin();

    // Line breaks are elements here, and stand for no character.
    private static string Flat(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c)));

    private static void AssertSound(string html)
    {
        PageReading page = new(html);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"", html, StringComparison.Ordinal);
        Assert.All(page.All, element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(page.All.Attributes(), AssertSafe);
        Assert.Equal(page.Ids, page.Ids.Distinct());
        Assert.All(page.All.Attributes("href"), link => Assert.Contains(link.Value[1..], page.Ids));
        Assert.All(page.All.Attributes("aria-labelledby").SelectMany(ids => ids.Value.Split(' ')), id => Assert.Contains(id, page.Ids));
        Assert.All(page.Drawings, AssertSaysWhatItShows);
        Assert.All(page.Named("table"), table => Assert.Equal("caption", table.Elements().First().Name.LocalName));
        Assert.All(page.Named("th"), cell => Assert.Contains(cell.Attribute("scope")!.Value, (string[])["row", "col"]));
        Assert.Single(page.Named("main"));
        Assert.Single(page.Named("header"));
        Assert.Single(page.Named("footer"));
        AssertHeadingsGoDownStepByStep(page);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.Named("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value);
    }

    private static void AssertSafe(XAttribute attribute)
    {
        string name = attribute.Name.LocalName;
        Assert.False(name.StartsWith("on", StringComparison.Ordinal) || name is "src" or "style" or "action", name);
        Assert.True(name != "href" || attribute.Value.StartsWith('#'), attribute.Value);
    }

    private static void AssertSaysWhatItShows(XElement drawing)
    {
        Assert.Equal("img", drawing.Attribute("role")!.Value);
        string[] labels = drawing.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal(labels, (string[])[PageReading.Part(drawing, "title")!.Attribute("id")!.Value, PageReading.Part(drawing, "desc")!.Attribute("id")!.Value]);
        Assert.All((string[])["title", "desc"], part => Assert.NotEmpty(PageReading.Part(drawing, part)!.Value));
    }

    private static void AssertHeadingsGoDownStepByStep(PageReading page)
    {
        int last = 0;
        foreach ((int level, string _) in page.Headings)
        {
            Assert.InRange(level, last == 0 ? 1 : 2, last + 1);
            last = level;
        }

        Assert.Equal(1, page.Headings.First().Level);
    }
}

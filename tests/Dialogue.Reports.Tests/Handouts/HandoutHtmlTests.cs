using System.Xml.Linq;
using Dialogue.Reports.Handouts;
using Dialogue.Reports.Tests.Html;
using Dialogue.Reports.Tests.Outside;
using Dialogue.Reports.Tests.Samples;
using Snapshooter.Xunit;

namespace Dialogue.Reports.Tests.Handouts;

public sealed class HandoutHtmlTests
{
    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "a", "header", "nav", "main", "footer", "section", "div", "p", "span", "bdi", "br",
        "h1", "h2", "h3", "ul", "ol", "li", "table", "caption", "thead", "tbody", "tr", "th", "td",
    ];

    [Fact]
    public void Prints_a_conversation_as_a_page() => Snapshot.Match(HandoutHtml.Write(SampleHandouts.Small()));

    [Theory]
    [MemberData(nameof(SampleHandouts.Everything), MemberType = typeof(SampleHandouts))]
    public void Is_a_sound_page_for_every_conversation(string id, int seed) => AssertSound(HandoutHtml.Write(SampleHandouts.Of(id, seed)));

    [Theory]
    [MemberData(nameof(HostilePlay.Texts), MemberType = typeof(HostilePlay))]
    public void Hostile_words_stay_words(string text)
    {
        string html = HandoutHtml.Write(SampleHandouts.Saying(text));

        AssertSound(html);
        Assert.DoesNotContain(html, c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u2066' or '\u200F');
        Assert.Equal(new PageReading(HandoutHtml.Write(SampleHandouts.Saying("x"))).Named("section").Count(), new PageReading(html).Named("section").Count());
    }

    [Fact]
    public void Each_sheet_is_a_section_of_its_own()
    {
        PageReading page = new(HandoutHtml.Write(SampleHandouts.Small().Only(HandoutPart.Cards, HandoutPart.Checklist)));

        Assert.Equal(["What is here", "The one who practises", "Ruth Adler", "What you can see and hear"], page.Named("h2").Select(title => title.Value));
    }

    [ToolFact(Tool.Browser)]
    public void Opens_and_prints_in_a_browser()
    {
        using Browser browser = new(HandoutHtml.Write(SampleHandouts.Saying("<script>alert(1)</script>")));

        (string page, string complaints) = browser.Opens();

        Assert.Empty(complaints);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Equal("%PDF-"u8.ToArray(), browser.Prints()[..5]);
    }

    private static void AssertSound(string html)
    {
        PageReading page = new(html);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"", html, StringComparison.Ordinal);
        Assert.All(page.All, element => Assert.Contains(element.Name.LocalName, Elements));
        Assert.All(page.All.Attributes(), attribute => Assert.DoesNotContain(attribute.Name.LocalName, (string[])["src", "style", "action", "onload", "onerror", "onclick"]));
        Assert.Equal(page.Ids, page.Ids.Distinct());
        Assert.All(page.All.Attributes("href"), link => Assert.Contains(link.Value[1..], page.Ids));
        Assert.All(page.All.Attributes("aria-labelledby"), label => Assert.Contains(label.Value, page.Ids));
        Assert.All(page.Named("table"), table => Assert.Equal("caption", table.Elements().First().Name.LocalName));
        Assert.All(page.Named("th"), cell => Assert.Contains(cell.Attribute("scope")!.Value, (string[])["row", "col"]));
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'", page.Named("meta").Single(meta => meta.Attribute("http-equiv") is not null).Attribute("content")!.Value);
    }
}

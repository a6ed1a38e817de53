using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Html;

/// <summary>Writes playthroughs as one page that stands by itself: no script, nothing to be loaded, for a screen, for paper and for being read aloud.</summary>
/// <remarks>It is HTML and well-formed XML at once, and is to be encoded as UTF-8. The same reports give the same text.</remarks>
public static class HtmlReport
{
    /// <summary>Writes one playthrough, or several under an overview, in the order in which they are given.</summary>
    public static string Write(IReadOnlyList<PlayReport> reports)
    {
        PlayPage[] pages = [.. reports.Select(PageOf.Report)];
        string title = pages is [{ } only] ? only.Title : ReportWords.SeveralTitle;
        Markup html = new();
        HtmlFrame.Open(html, pages is [{ } one] ? $"{title}, {ReportWords.When(one.BegunAt)}" : title, PageStyle.Sheet, "Skip to the report");
        if (pages is [{ } single])
        {
            WriteOne(html, single);
        }
        else
        {
            WriteSeveral(html, pages);
        }

        HtmlFrame.Close(html);
        return html.ToString();
    }

    private static void WriteOne(Markup html, PlayPage page)
    {
        PlayHtml play = new(html, page, "p1", 2);
        html.Open("header");
        new Wording(page.Language).Put(html, "h1", page.Title);
        play.WriteHead();
        html.Close().Open("nav", ("aria-label", "Contents")).Open("ul");
        foreach ((string id, string title) in PlayHtml.Sections.Where(section => section.Id != "carry" || page.Carry is not null))
        {
            html.Open("li").Element("a", title, ("href", $"#p1-{id}")).Close();
        }

        html.Close().Close().Open("main", ("id", "main"), ("tabindex", "-1"));
        play.WriteSections();
        html.Close();
        WriteFooter(html, play.WriteOrigin);
    }

    private static void WriteSeveral(Markup html, PlayPage[] pages)
    {
        html.Open("header").Element("h1", ReportWords.SeveralTitle).Close().Open("main", ("id", "main"), ("tabindex", "-1"));
        OverviewHtml.Write(html, pages);
        for (int i = 0; i < pages.Length; i++)
        {
            string id = $"p{i + 1}";
            PlayHtml play = new(html, pages[i], id, 3);
            html.Open("article", ("aria-labelledby", id));
            new Wording(pages[i].Language).Put(html, "h2", pages[i].Title, ("id", id));
            play.WriteHead();
            play.WriteSections();
            html.Open("section", ("aria-labelledby", $"{id}-origin")).Element("h3", ReportWords.Origin, ("id", $"{id}-origin"));
            play.WriteOrigin();
            html.Close().Close();
        }

        html.Close();
        WriteFooter(html, null);
    }

    private static void WriteFooter(Markup html, Action? origin)
    {
        html.Open("footer").Element("p", ReportWords.NotForAppraisal, ("class", "quiet"));
        if (origin is not null)
        {
            html.Element("p", $"{ReportWords.Origin}:", ("class", "quiet"));
            origin();
        }

        html.Close();
    }
}

using System.Globalization;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Html;

namespace Dialogue.Reports.Workshops;

/// <summary>Writes what is left after a workshop as one page that stands by itself: no script, nothing to be loaded, for a screen and for paper.</summary>
/// <remarks>It is HTML and well-formed XML at once, and is to be encoded as UTF-8. The same report gives the same text.</remarks>
public static class WorkshopHtml
{
    private static readonly Wording Own = new("en");

    /// <summary>Writes the page.</summary>
    public static string Write(WorkshopReport report)
    {
        WorkshopPage page = WorkshopPage.Of(report);
        Markup html = new();
        HtmlFrame.Open(html, page.Title, PageStyle.Sheet + WorkshopStyle.Sheet, "Skip to the report");
        html.Open("header");
        Own.Put(html, "h1", page.Title);
        new SheetHtml(html, Own).Write(page.Head);
        html.Close().Open("nav", ("aria-label", "Contents")).Open("ul");
        for (int i = 0; i < page.Sections.Count; i++)
        {
            html.Open("li").Open("a", ("href", "#" + Id(i)));
            new Wording(page.Sections[i].Language).Put(html, "bdi", page.Sections[i].Title);
            html.Close().Close();
        }

        html.Close().Close().Open("main", ("id", "main"), ("tabindex", "-1"));
        for (int i = 0; i < page.Sections.Count; i++)
        {
            Wording wording = new(page.Sections[i].Language);
            html.Open("section", ("aria-labelledby", Id(i)));
            wording.Put(html, "h2", page.Sections[i].Title, ("id", Id(i)));
            new SheetHtml(html, wording).Write(page.Sections[i].Blocks);
            html.Close();
        }

        html.Close().Open("footer").Element("p", WorkshopWords.NotForAppraisal, ("class", "quiet")).Close();
        HtmlFrame.Close(html);
        return html.ToString();
    }

    private static string Id(int section) => string.Create(CultureInfo.InvariantCulture, $"s{section + 1}");
}

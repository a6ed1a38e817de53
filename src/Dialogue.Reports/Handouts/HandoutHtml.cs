using System.Globalization;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Html;

namespace Dialogue.Reports.Handouts;

/// <summary>Writes a handout as one page that stands by itself and is made to be printed: each sheet begins on a new page, and a beat stays together.</summary>
/// <remarks>It is HTML and well-formed XML at once, and is to be encoded as UTF-8. The same handout gives the same text.</remarks>
public static class HandoutHtml
{
    /// <summary>Writes the sheets.</summary>
    public static string Write(Handout handout)
    {
        ArgumentNullException.ThrowIfNull(handout);
        string title = HandoutSheets.TitleOf(handout);
        IReadOnlyList<Sheet> sheets = HandoutSheets.Of(handout);
        Markup html = new();
        Wording wording = new(handout.Conversation.Scenario.Language);
        HtmlFrame.Open(html, title, PageStyle.Sheet + HandoutStyle.Sheet, "Skip to the sheets");
        html.Open("header");
        wording.Put(html, "h1", title);
        html.Close();
        WriteContents(html, sheets, wording);
        html.Open("main", ("id", "main"), ("tabindex", "-1"));
        SheetHtml writer = new(html, wording);
        for (int i = 0; i < sheets.Count; i++)
        {
            html.Open("section", ("class", "sheet"), ("aria-labelledby", Id(i)));
            html.Open("p", ("class", "kind")).Text($"{sheets[i].Kind}: ");
            wording.Put(html, "bdi", title);
            html.Close();
            wording.Put(html, "h2", sheets[i].Title, ("id", Id(i)));
            writer.Write(sheets[i].Blocks);
            html.Close();
        }

        html.Close().Open("footer").Element("p", "Printed from Dialogue, for practice.", ("class", "quiet")).Close();
        HtmlFrame.Close(html);
        return html.ToString();
    }

    private static string Id(int sheet) => string.Create(CultureInfo.InvariantCulture, $"s{sheet + 1}");

    private static void WriteContents(Markup html, IReadOnlyList<Sheet> sheets, Wording wording)
    {
        html.Open("nav", ("aria-label", "Contents")).Open("ul");
        for (int i = 0; i < sheets.Count; i++)
        {
            html.Open("li").Open("a", ("href", "#" + Id(i))).Text($"{sheets[i].Kind}: ");
            wording.Put(html, "bdi", sheets[i].Title);
            html.Close().Close();
        }

        html.Close().Close();
    }
}

using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Markdown;

namespace Dialogue.Reports.Workshops;

/// <summary>Writes what is left after a workshop as one page of Markdown. The same report gives the same text, to be encoded as UTF-8.</summary>
public static class WorkshopMarkdown
{
    /// <summary>Writes the page.</summary>
    public static string Write(WorkshopReport report)
    {
        WorkshopPage page = WorkshopPage.Of(report);
        MarkdownText text = new();
        text.Heading(1, MarkdownText.Escape(page.Title));
        SheetMarkdown.Write(page.Head, text);
        foreach (PageSection section in page.Sections)
        {
            text.Heading(2, MarkdownText.Escape(section.Title));
            SheetMarkdown.Write(section.Blocks, text);
        }

        return text.ToString();
    }
}

using Dialogue.Presentation.Words;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Markdown;

/// <summary>Writes playthroughs as Markdown, with the content of the HTML report.</summary>
/// <remarks>The text is to be encoded as UTF-8. The same reports give the same text.</remarks>
public static class MarkdownReport
{
    /// <summary>Writes one playthrough, or several under an overview, in the order in which they are given.</summary>
    public static string Write(IReadOnlyList<PlayReport> reports)
    {
        PlayPage[] pages = [.. reports.Select(PageOf.Report)];
        MarkdownText text = new();
        if (pages is [{ } only])
        {
            new PlayMarkdown(text, only, 1).Write();
        }
        else
        {
            text.Heading(1, ReportWords.SeveralTitle);
            WriteOverview(text, pages);
            foreach (PlayPage page in pages)
            {
                new PlayMarkdown(text, page, 2).Write();
            }
        }

        text.Block(ReportWords.NotForAppraisal);
        return text.ToString();
    }

    private static void WriteOverview(MarkdownText text, PlayPage[] pages)
    {
        text.Heading(2, ReportWords.Overview);
        text.Row("| Conversation | Begun | How it ended | Empathy | Clarity | Boundaries |");
        text.Row("| --- | --- | --- | --- | --- | --- |");
        foreach (PlayPage page in pages)
        {
            string ended = page.Ending.Title.Length > 0 ? MarkdownText.Escape(page.Ending.Title) : ReportWords.LeftOpen;
            string skills = string.Join(" | ", page.Score.Skills.Select(skill => CommonWords.Capital(skill.Words)));
            text.Row($"| {MarkdownText.Escape(page.Title)} | {ReportWords.When(page.BegunAt)} | {ended} | {skills} |");
        }

        text.EndRows();
        text.Block(DebriefWords.NotATest);
    }
}

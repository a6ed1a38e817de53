using Dialogue.Presentation.Words;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Html;

/// <summary>Writes the table at the head of several playthroughs.</summary>
internal static class OverviewHtml
{
    public static void Write(Markup html, PlayPage[] pages)
    {
        html.Open("section", ("aria-labelledby", "overview")).Element("h2", ReportWords.Overview, ("id", "overview"));
        html.OpenTable(
            CommonWords.Count(pages.Length, "conversation", "conversations"),
            "overview",
            ["Conversation", .. Skills.All.Select(SkillWords.Title)]);
        for (int i = 0; i < pages.Length; i++)
        {
            WriteRow(html, pages[i], $"#p{i + 1}");
        }

        html.CloseTable();
        html.Element("p", DebriefWords.NotATest, ("class", "quiet")).Close();
    }

    private static void WriteRow(Markup html, PlayPage page, string target)
    {
        Wording wording = new(page.Language);
        html.OpenRow().Open("a", ("href", target));
        wording.Put(html, "bdi", page.Title);
        html.Close().Element("span", ReportWords.When(page.BegunAt), ("class", "quiet"));
        if (page.Ending.Title.Length > 0)
        {
            wording.Put(html, "span", page.Ending.Title, ("class", "quiet"));
        }
        else
        {
            html.Element("span", ReportWords.LeftOpen, ("class", "quiet"));
        }

        html.Close();
        foreach (SkillTold skill in page.Score.Skills)
        {
            html.OpenCell().Element("span", $"{skill.Name}: ", ("class", "narrow label")).Text(CommonWords.Capital(skill.Words)).Close();
        }

        html.Close();
    }
}

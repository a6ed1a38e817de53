using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Html;

/// <summary>Writes everything about one playthrough, under headings from a level on.</summary>
/// <param name="html">Where to.</param>
/// <param name="page">What to say.</param>
/// <param name="id">What its ids start with.</param>
/// <param name="level">The level of its sections' headings.</param>
internal sealed class PlayHtml(Markup html, PlayPage page, string id, int level)
{
    private readonly Wording _wording = new(page.Language);

    /// <summary>Gives the sections with the ends of their ids, in order.</summary>
    public static IReadOnlyList<(string Id, string Title)> Sections { get; } =
    [
        ("ended", ReportWords.HowItEnded),
        ("showed", ReportWords.WhatItShowed),
        ("turns", DebriefWords.TurnsThatMattered),
        ("carry", DebriefWords.CarryAway),
        ("talk", ReportWords.WholeConversation),
        ("moves", ReportWords.Moves),
    ];

    public void WriteHead()
    {
        html.Open("p", ("class", "quiet")).Text($"{ReportWords.Begun} ")
            .Element("time", ReportWords.When(page.BegunAt), ("datetime", page.BegunAt.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)))
            .Text(".").Close();
        foreach (PersonMet person in page.People)
        {
            html.Open("p", ("class", "quiet")).Text($"{ReportWords.WithWhom} ");
            _wording.Put(html, "bdi", person.FullName);
            if (person.About.Length > 0)
            {
                html.Text(", ");
                _wording.Put(html, "span", person.About);
            }

            html.Text(".").Close();
        }

        foreach (string warning in page.Warnings)
        {
            html.Element("p", warning, ("class", "warning"));
        }
    }

    public void WriteSections()
    {
        foreach ((string section, string title) in Sections)
        {
            if (section == "carry" && page.Carry is null)
            {
                continue;
            }

            html.Open("section", ("aria-labelledby", $"{id}-{section}")).Element($"h{level}", title, ("id", $"{id}-{section}"));
            WriteSection(section);
            html.Close();
        }
    }

    public void WriteOrigin()
    {
        html.Open("dl");
        foreach (Fact fact in page.Origin)
        {
            html.Element("dt", fact.Label).Element("dd", fact.Value);
        }

        html.Close();
    }

    private void WriteSection(string section)
    {
        switch (section)
        {
            case "ended":
                WriteEnding();
                break;
            case "showed":
                WriteScore();
                break;
            case "turns":
                WriteTurns();
                break;
            case "carry":
                _wording.PutParagraphs(html, page.Carry!, "carry");
                break;
            case "talk":
                WriteTalk();
                break;
            default:
                WriteMoves(ReportWords.Used, page.Score.Used);
                WriteMoves(ReportWords.Missed, page.Score.Missed);
                break;
        }
    }

    private void WriteEnding()
    {
        if (page.Ending.Title.Length > 0)
        {
            _wording.Put(html, "p", CommonWords.Sentence(page.Ending.Title), ("class", "label"));
        }

        _wording.PutParagraphs(html, page.Ending.Text);
        html.Element("p", page.Ending.Outcome, ("class", "quiet"));
    }

    private void WriteScore()
    {
        html.OpenTable(ReportWords.HowToReadTheBars, null, "Skill", "How often", "Seen in");
        foreach (SkillTold skill in page.Score.Skills)
        {
            html.OpenRow().Text(skill.Name).Close().OpenCell().Text(CommonWords.Capital(skill.Words));
            IntervalBar.Draw(html, skill, $"{id}-{skill.Name.ToLowerInvariant()}");
            html.Close().OpenCell().Text(skill.Moments).Close().Close();
        }

        html.CloseTable();
        foreach (string caveat in page.Score.Caveats)
        {
            html.Element("p", caveat, ("class", "quiet"));
        }
    }

    private void WriteTurns()
    {
        if (page.TurnsThatMattered.IsEmpty)
        {
            html.Element("p", ReportWords.NothingMattered, ("class", "quiet"));
        }

        foreach (TurnTold turn in page.TurnsThatMattered)
        {
            new TalkHtml(html, _wording).WriteTurn(turn, $"h{level + 1}");
        }
    }

    private void WriteTalk()
    {
        if (page.Conversation.Any(exchange => exchange.Turn?.Answers.Count > 1))
        {
            html.Element("p", ReportWords.FirstCounts, ("class", "quiet"));
        }

        foreach (Exchange exchange in page.Conversation)
        {
            new TalkHtml(html, _wording).WriteExchange(exchange);
        }
    }

    private void WriteMoves(string title, ValueArray<Fact> moves)
    {
        html.Element("p", moves.IsEmpty ? $"{title}: {ReportWords.NoMoves}." : $"{title}:");
        if (moves.IsEmpty)
        {
            return;
        }

        html.Open("ul", ("class", "moves"));
        foreach (Fact move in moves)
        {
            html.Element("li", $"{move.Label}, {move.Value}");
        }

        html.Close();
    }
}

using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Reports.Pages;
using Dialogue.Workshop.Findings;
using Dialogue.Workshop.Plans;

namespace Dialogue.Reports.Workshops;

/// <summary>What stands on the page of a workshop, whatever it is written as.</summary>
/// <param name="Title">The workshop's title.</param>
/// <param name="Head">What stands under it.</param>
/// <param name="Sections">The sections, in order.</param>
internal sealed record WorkshopPage(string Title, ValueArray<SheetBlock> Head, ValueArray<PageSection> Sections)
{
    public static WorkshopPage Of(WorkshopReport report)
    {
        WorkshopFacts facts = report.Facts;
        List<PageSection> sections = [];
        foreach (PieceFacts piece in facts.Pieces)
        {
            sections.Add(PieceSection.Of(piece, facts));
        }

        if (facts.Pacing != Pacing.HotSeat && facts.Pieces.Count > 0)
        {
            sections.Add(SkillSection.Of(facts));
        }

        sections.AddRange(TalkSection.Of(report));
        if (facts.Notes.Count > 0)
        {
            sections.Add(new PageSection("Notes", "en", [new SheetBlock.Points(facts.Notes.Select(SafeCharacters.OneLine).ToValueArray())]));
        }

        sections.Add(new PageSection("What is kept here", "en", WorkshopWords.Kept.Select(SheetBlock (words) => new SheetBlock.Paragraph(words)).ToValueArray()));
        return new WorkshopPage(WorkshopWords.Title(facts), HeadOf(facts), [.. sections]);
    }

    private static ValueArray<SheetBlock> HeadOf(WorkshopFacts facts)
    {
        string when = facts.BegunAt is { } begun ? $"{ReportWords.When(begun)} UTC, {WorkshopWords.Duration(facts.Duration)}" : "Not begun yet";
        string state = facts.IsOver || facts.BegunAt is null ? string.Empty : " The workshop is still going on.";
        string rule = facts.Pacing == Pacing.Lockstep ? $" The story went on with {WorkshopWords.RuleOf(facts.Rule)}." : string.Empty;
        return
        [
            new SheetBlock.Quiet($"{when}. {CommonWords.Capital(CommonWords.Count(facts.Joined, "person", "people"))} joined.{state}"),
            new SheetBlock.Quiet($"Played {WorkshopWords.Way(facts.Pacing)}.{rule}"),
            new SheetBlock.Quiet(WorkshopWords.NotForAppraisal),
        ];
    }
}

/// <summary>A section of a page.</summary>
/// <param name="Title">Its title, cleaned.</param>
/// <param name="Language">The language of what comes from a conversation in it.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record PageSection(string Title, string Language, ValueArray<SheetBlock> Blocks);

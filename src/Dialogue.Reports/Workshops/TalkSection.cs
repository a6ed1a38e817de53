using Dialogue.Core.Values;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Handouts;
using Dialogue.Reports.Handouts.Making;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Workshop.Findings;

namespace Dialogue.Reports.Workshops;

/// <summary>What to talk about afterwards: where the room was most divided, and a way to lead the talk.</summary>
internal static class TalkSection
{
    private const int MostDivided = 5;

    public static IEnumerable<PageSection> Of(WorkshopReport report)
    {
        foreach (PieceFacts piece in report.Facts.Pieces)
        {
            QuestionFacts[] divided = [.. piece.MostDivided(MostDivided)];
            if (divided.Length > 0)
            {
                yield return new PageSection(
                    $"Where the room was most divided: {SafeCharacters.OneLine(piece.Title)}", piece.Piece.Conversation.Scenario.Language, [.. divided.SelectMany(Prompt)]);
            }
        }

        if (report is { Debrief: { } template, Facts.Pieces: [.., { } last] })
        {
            HandoutContext context = new(new Handout(last.Piece.Conversation, last.Piece.Cast, last.Piece.Planned.Seed, []));
            Sheet sheet = DebriefSheet.Of(template, [], context);
            yield return new PageSection(sheet.Title, "en", sheet.Blocks);
        }
    }

    private static IEnumerable<SheetBlock> Prompt(QuestionFacts question)
    {
        RoundFacts first = question.Rounds.First(static round => round.Split.Division is not null);
        yield return new SheetBlock.Heading($"Question {question.Number}: {WorkshopWords.Share(question.Division!.Value)} of the greatest division");
        yield return new SheetBlock.Labelled("Asked after", SafeCharacters.OneLine(question.Asked));
        yield return new SheetBlock.Points(question.Options
            .Select((option, place) => (Words: WorkshopWords.Option(option), first.Split.Cells[place].Count))
            .Where(static row => row.Count > 0)
            .OrderByDescending(static row => row.Count)
            .Select(row => $"{row.Words}: {row.Count} of {first.Split.People}")
            .ToValueArray());
        yield return new SheetBlock.Paragraph("Ask those who took each answer what they wanted it to do, before anybody says which was better.");
    }
}

using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;
using Dialogue.Reports.Handouts.Sheets;
using Dialogue.Workshop.Findings;
using Dialogue.Workshop.Plans;

namespace Dialogue.Reports.Workshops;

/// <summary>What came of one conversation: the path, every question with its rounds, the endings.</summary>
internal static class PieceSection
{
    public static PageSection Of(PieceFacts piece, WorkshopFacts facts)
    {
        List<SheetBlock> blocks = [];
        if (piece.Piece.Planned.Part != PiecePart.Practice)
        {
            blocks.Add(new SheetBlock.Quiet($"Played {WorkshopWords.Part(piece.Piece.Planned.Part).ToLowerInvariant()}."));
        }

        if (piece.IsGoingOn)
        {
            blocks.Add(new SheetBlock.Paragraph(WorkshopWords.StillPlayed));
        }
        else if (piece.Questions.Count == 0)
        {
            blocks.Add(new SheetBlock.Paragraph(WorkshopWords.Nothing));
        }

        AddPath(piece, blocks);
        AddEndings(piece, blocks);
        if (facts.Pacing == Pacing.SelfPaced && piece.Questions.Count > 0)
        {
            blocks.Add(new SheetBlock.Quiet(WorkshopWords.Rounded));
        }

        foreach (QuestionFacts question in piece.Questions)
        {
            AddQuestion(question, facts, blocks);
        }

        return new PageSection(SafeCharacters.OneLine(piece.Title), piece.Piece.Conversation.Scenario.Language, [.. blocks]);
    }

    private static void AddPath(PieceFacts piece, List<SheetBlock> blocks)
    {
        string[] said =
        [
            .. from place in piece.Path
               let question = piece.Questions[place]
               where question.WentOnWith is not null
               select WorkshopWords.Option(question.Options[question.WentOnWith!.Value]),
        ];
        if (said.Length > 0)
        {
            blocks.Add(new SheetBlock.Heading("The path that was taken"));
            blocks.Add(new SheetBlock.Points([.. said]));
        }
    }

    private static void AddEndings(PieceFacts piece, List<SheetBlock> blocks)
    {
        if (piece.Endings.Count == 0)
        {
            return;
        }

        blocks.Add(new SheetBlock.Heading(piece.Endings.Count == 1 ? "How it ended" : "The endings"));
        foreach (EndingFacts ending in piece.Endings)
        {
            string people = ending.People is { } cell ? $" ({WorkshopWords.Cell(cell, new Split(null, []) { IsRounded = true })})" : string.Empty;
            string label = $"{CommonWords.Capital(WorkshopWords.How(ending.How))}{people}";
            blocks.Add(new SheetBlock.Labelled(label, SafeCharacters.OneLine(ending.Title)));
            blocks.Add(new SheetBlock.Quiet(Outcome(ending)));
        }
    }

    private static string Outcome(EndingFacts ending) => ending.Outcome switch
    {
        Core.Scenarios.EndingOutcome.Reached => "What was wanted came about.",
        Core.Scenarios.EndingOutcome.Partly => "Some of what was wanted came about.",
        _ => "What was wanted did not come about.",
    };

    private static void AddQuestion(QuestionFacts question, WorkshopFacts facts, List<SheetBlock> blocks)
    {
        string again = question.IsAgain ? ", asked again after going back" : string.Empty;
        blocks.Add(new SheetBlock.Heading($"Question {question.Number}{again}"));
        blocks.Add(new SheetBlock.Labelled("Asked after", SafeCharacters.OneLine(question.Asked)));
        foreach (RoundFacts round in question.Rounds)
        {
            string what = facts.Pacing == Pacing.HotSeat ? "What the others suggested" : question.Rounds.Count > 1 ? $"Round {round.Round}" : "The answers";
            blocks.Add(new SheetBlock.Bars($"{what}: {WorkshopWords.People(round.Split)}", Rows(question, round)));
        }

        if (question is { WentOnWith: { } option, Reason: { } reason })
        {
            blocks.Add(new SheetBlock.Labelled($"The story went on, since {WorkshopWords.Because(reason)}, with", WorkshopWords.Option(question.Options[option])));
        }

        if (question.MinorityPlayed is { } minority)
        {
            blocks.Add(new SheetBlock.Labelled("Then the second answer was played", WorkshopWords.Option(question.Options[minority])));
        }
    }

    private static ValueArray<BarRow> Rows(QuestionFacts question, RoundFacts round) => question.Options
        .Select((option, place) => (Option: option, Cell: round.Split.Cells[place]))
        .Select(row => new BarRow(
            WorkshopWords.Option(row.Option),
            row.Option.IsOpen ? WorkshopWords.Cell(row.Cell, round.Split) : "could not be taken",
            row.Cell.Count is { } count && round.Split.People is > 0 and { } people ? Math.Min(1, (double)count / people) : null))
        .ToValueArray();
}

using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Markdown;

/// <summary>Writes everything about one playthrough.</summary>
/// <param name="text">Where to.</param>
/// <param name="page">What to say.</param>
/// <param name="level">The level of its title.</param>
internal sealed class PlayMarkdown(MarkdownText text, PlayPage page, int level)
{
    public void Write()
    {
        text.Heading(level, MarkdownText.Escape(page.Title));
        WriteHead();
        text.Heading(level + 1, ReportWords.HowItEnded);
        WriteEnding();
        text.Heading(level + 1, ReportWords.WhatItShowed);
        WriteScore();
        text.Heading(level + 1, DebriefWords.TurnsThatMattered);
        WriteTurns();
        if (page.Carry is { } carry)
        {
            text.Heading(level + 1, DebriefWords.CarryAway);
            Paragraphs(carry);
        }

        text.Heading(level + 1, ReportWords.WholeConversation);
        new TalkMarkdown(text).Write(page.Conversation);
        text.Heading(level + 1, ReportWords.Moves);
        WriteMoves(ReportWords.Used, page.Score.Used);
        WriteMoves(ReportWords.Missed, page.Score.Missed);
        text.Heading(level + 1, ReportWords.Origin);
        WriteRows(page.Origin.Select(fact => $"- {fact.Label}: {MarkdownText.Escape(fact.Value)}"));
    }

    private void WriteHead()
    {
        text.Block($"{ReportWords.Begun} {ReportWords.When(page.BegunAt)}.");
        foreach (PersonMet person in page.People)
        {
            string about = person.About.Length > 0 ? $", {MarkdownText.Escape(person.About)}" : string.Empty;
            text.Block($"{ReportWords.WithWhom} {MarkdownText.Escape(person.FullName)}{about}.");
        }

        foreach (string warning in page.Warnings)
        {
            text.Block($"**{MarkdownText.Escape(warning)}**");
        }
    }

    private void WriteEnding()
    {
        if (page.Ending.Title.Length > 0)
        {
            text.Block($"**{MarkdownText.Escape(CommonWords.Sentence(page.Ending.Title))}**");
        }

        Paragraphs(page.Ending.Text);
        text.Block(MarkdownText.Escape(page.Ending.Outcome));
    }

    private void WriteScore()
    {
        text.Row("| Skill | How often | Seen in |");
        text.Row("| --- | --- | --- |");
        WriteRows(page.Score.Skills.Select(skill => $"| {skill.Name} | {CommonWords.Capital(skill.Words)} | {skill.Moments} |"));
        foreach (string caveat in page.Score.Caveats)
        {
            text.Block(caveat);
        }
    }

    private void WriteTurns()
    {
        if (page.TurnsThatMattered.IsEmpty)
        {
            text.Block(ReportWords.NothingMattered);
        }

        foreach (TurnTold turn in page.TurnsThatMattered)
        {
            text.Heading(level + 2, ReportWords.Turn(turn.Number));
            text.Block(TalkMarkdown.Answer(Transcript.PlayerName, turn.Answers[0].Excerpt));
            text.Block(CommonWords.Sentence(turn.Answers[0].Marks));
            foreach (string note in TalkMarkdown.Notes(turn.Answers[0]))
            {
                text.Block(note);
            }

            foreach (AnswerTold later in turn.Answers.Skip(1))
            {
                text.Block(TalkMarkdown.Answer(ReportWords.ThenSaid, later.Excerpt));
            }
        }
    }

    private void WriteMoves(string title, ValueArray<Fact> moves)
    {
        if (moves.IsEmpty)
        {
            text.Block($"{title}: {ReportWords.NoMoves}.");
            return;
        }

        text.Block($"{title}:");
        WriteRows(moves.Select(move => $"- {MarkdownText.Escape(move.Label)}, {move.Value}"));
    }

    private void WriteRows(IEnumerable<string> rows)
    {
        foreach (string row in rows)
        {
            text.Row(row);
        }

        text.EndRows();
    }

    private void Paragraphs(string words)
    {
        foreach (string paragraph in MarkdownText.Paragraphs(words))
        {
            text.Block(paragraph);
        }
    }
}

using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Html;

/// <summary>Writes turns, and the conversation with the notes under each of the player's lines.</summary>
/// <param name="html">Where to.</param>
/// <param name="wording">In which language.</param>
internal sealed class TalkHtml(Markup html, Wording wording)
{
    /// <summary>Writes a turn by itself, with a heading.</summary>
    public void WriteTurn(TurnTold turn, string heading)
    {
        html.Open("div", ("class", "turn-told")).Element(heading, ReportWords.Turn(turn.Number), ("class", "turn"));
        AnswerTold first = turn.Answers[0];
        PutAnswer(Transcript.PlayerName, first.Excerpt);
        html.Element("p", CommonWords.Sentence(first.Marks), ("class", "quiet"));
        wording.PutNotes(html, first);
        foreach (AnswerTold later in turn.Answers.Skip(1))
        {
            PutAnswer(ReportWords.ThenSaid, later.Excerpt);
        }

        html.Close();
    }

    public void WriteExchange(Exchange exchange)
    {
        html.Open("div", ("class", "exchange"));
        foreach (TalkEntry entry in exchange.Entries)
        {
            WriteEntry(entry, exchange.Turn);
        }

        html.Close();
    }

    private void WriteEntry(TalkEntry entry, TurnTold? turn)
    {
        bool isAnswer = entry.Kind is TranscriptEntryKind.Answer or TranscriptEntryKind.Silence;
        if (isAnswer)
        {
            html.Open("div", ("class", "you"));
        }

        switch (entry.Kind)
        {
            case TranscriptEntryKind.Moment:
                wording.Put(html, "p", entry.Words, ("class", "when"));
                break;
            case TranscriptEntryKind.Subject:
                wording.PutLabelled(html, entry.Name, entry.Words);
                break;
            case TranscriptEntryKind.Narration:
                wording.PutParagraphs(html, entry.Words, "told");
                break;
            default:
                WriteSpeech(entry);
                break;
        }

        if (isAnswer && turn is not null)
        {
            WriteNotes(turn.Answers);
            html.Close();
        }
    }

    private void WriteSpeech(TalkEntry entry)
    {
        html.Open("div", ("class", entry.GoesOn ? "line goes-on" : "line"));
        if (!entry.GoesOn)
        {
            html.Open("span", ("class", "who"));
            wording.Put(html, "bdi", entry.IsPlayers ? Transcript.PlayerName : entry.Name);
            if (entry.Manner is { } manner)
            {
                html.Text(" ");
                wording.Put(html, "span", $"({manner})", ("class", "manner"));
            }

            html.Close();
        }

        wording.PutParagraphs(html, entry.Words);
        html.Close();
    }

    private void WriteNotes(ValueArray<AnswerTold> answers)
    {
        for (int i = 0; i < answers.Count; i++)
        {
            AnswerTold answer = answers[i];
            html.Open("div", ("class", "note"));
            if (answers.Count > 1)
            {
                string label = i == 0 ? ReportWords.FirstSaid : ReportWords.ThenSaid;
                PutAnswer(label, answer.Words, answer.IsCurrent ? ReportWords.AsAbove : null);
            }

            html.Open("p").Element("span", $"{ReportWords.Note}:", ("class", "label")).Text($" {CommonWords.Sentence(answer.Marks)}").Close();
            wording.PutNotes(html, answer);
            html.Close();
        }
    }

    private void PutAnswer(string label, string? said, string? instead = null)
    {
        if (instead is null && said is { } words)
        {
            wording.PutLabelled(html, label, words, "q");
        }
        else
        {
            html.Open("p").Element("span", $"{label}:", ("class", "label")).Text($" {instead ?? $"({TalkWords.Silence})"}").Close();
        }
    }
}

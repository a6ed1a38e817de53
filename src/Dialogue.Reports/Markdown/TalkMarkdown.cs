using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Pages;

namespace Dialogue.Reports.Markdown;

/// <summary>Writes the conversation; the player's own lines are quotations, with the notes under them.</summary>
/// <param name="text">Where to.</param>
internal sealed class TalkMarkdown(MarkdownText text)
{
    /// <summary>Gives an answer behind a label.</summary>
    public static string Answer(string label, string? said) =>
        $"**{label}:** {(said is { } words ? MarkdownText.Escape(words) : $"({TalkWords.Silence})")}";

    /// <summary>Gives the reason and the better line, each where there is one.</summary>
    public static IEnumerable<string> Notes(AnswerTold answer)
    {
        if (answer.Because is { } because)
        {
            yield return MarkdownText.Escape(because);
        }

        if (answer.Better is { } better)
        {
            yield return $"**{ReportWords.Try}:** {MarkdownText.Escape(better)}";
        }
    }

    public void Write(ValueArray<Exchange> exchanges)
    {
        if (exchanges.Any(exchange => exchange.Turn?.Answers.Count > 1))
        {
            text.Block(ReportWords.FirstCounts);
        }

        foreach (Exchange exchange in exchanges)
        {
            foreach (TalkEntry entry in exchange.Entries)
            {
                Write(entry);
            }

            WriteNotes(exchange.Turn?.Answers ?? []);
        }
    }

    private void Write(TalkEntry entry)
    {
        bool isPlayers = entry.Kind is TranscriptEntryKind.Answer or TranscriptEntryKind.Silence;
        string before = Before(entry);
        foreach (string paragraph in MarkdownText.Paragraphs(entry.Words))
        {
            string words = before + paragraph;
            before = string.Empty;
            if (isPlayers)
            {
                text.Quoted(words);
            }
            else
            {
                text.Block(words);
            }
        }
    }

    private static string Before(TalkEntry entry)
    {
        string name = entry.Kind == TranscriptEntryKind.Silence ? Transcript.PlayerName : MarkdownText.Escape(entry.Name);
        string manner = entry.Manner is { } how ? $" ({MarkdownText.Escape(how)})" : string.Empty;
        return name.Length == 0 || entry.GoesOn ? string.Empty : $"**{name}:**{manner} ";
    }

    private void WriteNotes(ValueArray<AnswerTold> answers)
    {
        for (int i = 0; i < answers.Count; i++)
        {
            if (answers.Count > 1)
            {
                string label = i == 0 ? ReportWords.FirstSaid : ReportWords.ThenSaid;
                text.Quoted(answers[i].IsCurrent ? $"**{label}:** {ReportWords.AsAbove}" : Answer(label, answers[i].Words));
            }

            text.Quoted($"**{ReportWords.Note}:** {CommonWords.Sentence(answers[i].Marks)}");
            foreach (string note in Notes(answers[i]))
            {
                text.Quoted(note);
            }
        }
    }
}

using System.Diagnostics;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Transcripts;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Draws what was said, in the manner of its channel: a name, then the words under it; nothing in boxes.</summary>
internal static class EntryBlocks
{
    private const int Indent = 2;

    /// <summary>Gives the blocks of an entry; what stands before it decides whether a name has to be said again.</summary>
    public static IEnumerable<Block> Of(Said said, int index)
    {
        TranscriptEntry entry = said[index];
        TranscriptEntry? before = index == 0 ? null : said[index - 1];
        return entry.Kind switch
        {
            TranscriptEntryKind.Moment => Moment(said, index),
            TranscriptEntryKind.Subject => [new Block.Blank(), Labelled(TalkWords.SubjectLabel(entry.Channel), entry.Words, Style.Strong)],
            TranscriptEntryKind.Narration => [new Block.Blank(), Paragraph(entry.Words, Style.Narration)],
            TranscriptEntryKind.Line => Speech(entry, before, said.Scenario, Style.Name, Style.Normal),
            TranscriptEntryKind.Answer => Speech(entry, before, said.Scenario, Style.You, Style.You),
            TranscriptEntryKind.Silence => [new Block.Blank(), Paragraph($"({CommonWords.Capital(TalkWords.Silence)}.)", Style.You)],
            TranscriptEntryKind.Ending => [new Block.Blank(), new Block.Heading(entry.Name), Paragraph(entry.Words, Style.Normal, 0)],
            _ => throw new UnreachableException(),
        };
    }

    // A later time in the same place is only a time; another place is said in full, with those who are met there.
    private static IEnumerable<Block> Moment(Said said, int index)
    {
        TranscriptEntry entry = said[index];
        bool isElsewhere = index == 0 || said[index - 1].Channel != entry.Channel;
        string meeting = isElsewhere ? TalkWords.Meeting(entry.Channel, CommonWords.And(said.SpeakersFrom(index + 1))) : string.Empty;
        string time = entry.Words.Length == 0 ? string.Empty : $"{entry.Words}.";
        yield return new Block.Blank();
        yield return new Block.Paragraph([new Span($"{time} {meeting}".Trim(), Style.Quiet)]);
    }

    private static IEnumerable<Block> Speech(
        TranscriptEntry entry, TranscriptEntry? before, Scenario? scenario, Style name, Style words)
    {
        bool goesOn = before is { Kind: TranscriptEntryKind.Line or TranscriptEntryKind.Answer }
            && before.Speaker == entry.Speaker && before.Channel == entry.Channel && entry.Manner is null;
        if (entry.Channel == Channel.Email)
        {
            return Letter(entry, before, scenario, goesOn, name, words);
        }

        Block.Speech speech = new(entry.Name, goesOn ? string.Empty : Manner(entry, before), entry.Words, name, words, goesOn);
        return goesOn || before?.Kind == TranscriptEntryKind.Subject ? [speech] : [new Block.Blank(), speech];
    }

    // Several lines of one sender in a row are one letter.
    private static IEnumerable<Block> Letter(
        TranscriptEntry entry, TranscriptEntry? before, Scenario? scenario, bool goesOn, Style name, Style words)
    {
        if (!goesOn)
        {
            if (before?.Kind != TranscriptEntryKind.Subject)
            {
                yield return new Block.Blank();
            }

            yield return Labelled("From", Sender(entry, scenario), name);
        }

        yield return new Block.Blank();
        foreach (string paragraph in entry.Words.Split('\n'))
        {
            yield return paragraph.Length == 0 ? new Block.Blank() : Paragraph(paragraph, words);
        }
    }

    private static string Manner(TranscriptEntry entry, TranscriptEntry? before)
    {
        string tag = TalkWords.Tag(entry.Channel, before?.Kind == TranscriptEntryKind.Subject);
        return (entry.Manner, tag) switch
        {
            (null, _) => tag,
            ({ } manner, "") => $"({manner})",
            ({ } manner, _) => $"{tag}, {manner}",
        };
    }

    private static string Sender(TranscriptEntry entry, Scenario? scenario)
    {
        Role? role = scenario?.Roles.FirstOrDefault(each => each.Key == entry.Speaker?.Role);
        return role is null ? entry.Name : $"{entry.Name} ({role.Title})";
    }

    private static Block.Paragraph Paragraph(string words, Style style, int indent = Indent) => new([new Span(words, style)], indent);

    private static Block.Paragraph Labelled(string label, string words, Style style) =>
        new([new Span(label.PadRight(9), Style.Quiet), new Span(words, style)], 0, 9);
}

using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Transcripts;
using Dialogue.Core.Values;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;

namespace Dialogue.Reports.Pages;

/// <summary>Tells a conversation in exchanges, each of which ends with an answer of the player.</summary>
internal static class TalkTold
{
    public static ValueArray<Exchange> Of(Playthrough play)
    {
        Dictionary<int, AnsweredMoment> moments = Answers.Of(play).ToDictionary(moment => moment.Current.Number);
        Said said = new(play);
        List<Exchange> exchanges = [];
        List<TalkEntry> entries = [];
        for (int i = 0; i < said.Count; i++)
        {
            // How it ended stands at the head of the page.
            if (said[i].Kind == TranscriptEntryKind.Ending)
            {
                continue;
            }

            entries.Add(Entry(said, i));
            if (said[i].Decision is { } decision)
            {
                exchanges.Add(new Exchange(entries.ToValueArray(), TurnTold.Of(moments[decision.Number], play.Cast)));
                entries.Clear();
            }
        }

        return entries.Count == 0 ? exchanges.ToValueArray() : exchanges.Append(new Exchange(entries.ToValueArray(), null)).ToValueArray();
    }

    private static TalkEntry Entry(Said said, int index)
    {
        TranscriptEntry entry = said[index];
        TranscriptEntry? before = index == 0 ? null : said[index - 1];
        return entry.Kind switch
        {
            TranscriptEntryKind.Moment => Told(entry, string.Empty, Moment(said, index)),
            TranscriptEntryKind.Subject => Told(entry, TalkWords.SubjectLabel(entry.Channel), entry.Words),
            TranscriptEntryKind.Silence => Told(entry, string.Empty, $"({CommonWords.Capital(TalkWords.Silence)}.)") with { IsPlayers = true },
            TranscriptEntryKind.Narration => Told(entry, string.Empty, entry.Words),
            _ => Spoken(entry, before, said.Scenario),
        };
    }

    private static TalkEntry Told(TranscriptEntry entry, string name, string words) => new(entry.Kind, name, null, SafeCharacters.Clean(words), false);

    private static TalkEntry Spoken(TranscriptEntry entry, TranscriptEntry? before, Scenario? scenario)
    {
        bool goesOn = before is { Kind: TranscriptEntryKind.Line or TranscriptEntryKind.Answer }
            && before.Speaker == entry.Speaker && before.Channel == entry.Channel && entry.Manner is null;
        return new TalkEntry(
            entry.Kind, SafeCharacters.OneLine(Name(entry, scenario)), Manner(entry, before), SafeCharacters.Clean(entry.Words), goesOn)
        {
            IsPlayers = entry.Speaker is { IsYou: true },
        };
    }

    private static string Name(TranscriptEntry entry, Scenario? scenario) =>
        entry.Channel == Channel.Email && scenario?.Roles.FirstOrDefault(role => role.Key == entry.Speaker?.Role) is { } role
            ? $"{entry.Name} ({role.Title})"
            : entry.Name;

    private static string? Manner(TranscriptEntry entry, TranscriptEntry? before)
    {
        string tag = TalkWords.Tag(entry.Channel, before?.Kind == TranscriptEntryKind.Subject);
        string manner = SafeCharacters.OneLine(string.Join(", ", new[] { entry.Manner ?? string.Empty, tag }.Where(each => each.Length > 0)));
        return manner.Length == 0 ? null : manner;
    }

    // A later time in the same place is only a time; another place is said in full, with those who are met there.
    private static string Moment(Said said, int index)
    {
        TranscriptEntry entry = said[index];
        bool isElsewhere = index == 0 || said[index - 1].Channel != entry.Channel;
        string meeting = isElsewhere ? TalkWords.Meeting(entry.Channel, CommonWords.And(said.SpeakersFrom(index + 1))) : string.Empty;
        string time = entry.Words.Length == 0 ? string.Empty : CommonWords.Sentence(entry.Words);
        return SafeCharacters.OneLine($"{time} {meeting}");
    }
}

using System.Globalization;
using Dialogue.Core.Characters;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Presentation.Words;
using Dialogue.Reports.Cleaning;

namespace Dialogue.Reports.Pages;

/// <summary>Makes the page of a report.</summary>
internal static class PageOf
{
    private const int ShortHash = 12;

    public static PlayPage Report(PlayReport report)
    {
        Playthrough play = report.Play;
        Scenario scenario = play.Conversation.Scenario;
        Debrief debrief = Debrief.Of(play);
        return new PlayPage
        {
            Number = report.Kept.Number,
            Title = Or(SafeCharacters.OneLine(report.Kept.Title), SafeCharacters.OneLine(scenario.Id)),
            Language = scenario.Language,
            BegunAt = report.Kept.BegunAt,
            People = People(play),
            Warnings = Warnings(report),
            Ending = EndingOf(report),
            Score = ScoreTold.Of(debrief.Score, scenario),
            TurnsThatMattered = debrief.Turns.Select(moment => TurnTold.Of(moment, play.Cast)).ToValueArray(),
            Conversation = TalkTold.Of(play),
            Carry = debrief.Ending is { } ending ? SafeCharacters.Clean(ending.Carry.Render(play.Cast)) : null,
            Origin = Origin(report),
        };
    }

    // Only those who said something were met; the others of the cast were talked about at most.
    private static ValueArray<PersonMet> People(Playthrough play)
    {
        HashSet<RoleKey> speakers = [];
        for (Playthrough? at = play; at is not null; at = at.Previous)
        {
            speakers.UnionWith(at.LastEvents.OfType<PlaythroughEvent.LineSaid>().Select(said => said.Line.From.Role).OfType<RoleKey>());
        }

        return play.Cast.Characters.Where(character => speakers.Contains(character.Role)).Select(Person).ToValueArray();
    }

    private static PersonMet Person(Character character) => new(
        SafeCharacters.OneLine(character.FullName), SafeCharacters.OneLine(character.Title), SafeCharacters.OneLine(character.Detail));

    private static ValueArray<string> Warnings(PlayReport report) => report switch
    {
        { Replay.IsComplete: false } => [ReportWords.CutShort(report.Replay, report.Kept.Saved.Steps.Count)],
        { HasOtherContent: true } => [ReportWords.OtherContent],
        _ => [],
    };

    private static EndingTold EndingOf(PlayReport report)
    {
        Playthrough play = report.Play;
        if (play.Ending is { } ending)
        {
            return new EndingTold(
                SafeCharacters.OneLine(ending.Title.Render(play.Cast)),
                SafeCharacters.Clean(ending.Text.Render(play.Cast)),
                DebriefWords.Outcome(ending.Outcome));
        }

        string words = report switch
        {
            { Replay.IsComplete: false, Kept.FirstEndedAt: not null } => "It was played to an ending, which can no longer be shown.",
            { Play.Status: PlaythroughStatus.Stuck } => SafeCharacters.OneLine(TalkWords.Stuck(play.Beat.Id.Value)),
            { Kept.FirstEndedAt: not null } => ReportWords.WentBack,
            _ => DebriefWords.NotPlayedToTheEnd,
        };
        return new EndingTold(string.Empty, string.Empty, words);
    }

    private static ValueArray<Fact> Origin(PlayReport report)
    {
        string hash = report.Kept.Saved.ContentHash;
        return
        [
            new Fact("Playthrough", string.Create(CultureInfo.InvariantCulture, $"{report.Kept.Number}, {report.Kept.Id}")),
            new Fact("Conversation", SafeCharacters.OneLine($"{report.Kept.Saved.ScenarioId}, content {(hash.Length > ShortHash ? hash[..ShortHash] : hash)}")),
            new Fact("Seed", report.Kept.Saved.Seed.ToString(CultureInfo.InvariantCulture)),
            new Fact("Values", string.Create(CultureInfo.InvariantCulture, $"version {report.Play.Conversation.Rubric.Version}")),
        ];
    }

    private static string Or(string text, string other) => text.Length > 0 ? text : other;
}

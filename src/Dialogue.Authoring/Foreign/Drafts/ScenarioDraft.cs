using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Makes the draft of a scenario of a story. Nothing is made up: what the story does not say is marked for its author to write.</summary>
internal static class ScenarioDraft
{
    private const int MostBeats = 100_000;

    /// <summary>Gives the draft, or null where nothing can be made of the story; then why was reported.</summary>
    /// <param name="story">The story.</param>
    /// <param name="id">The id of the scenario; of the title where null.</param>
    /// <param name="losses">Takes what does not come along.</param>
    public static ForeignDraft? Of(ForeignStory story, string? id, LossReport losses)
    {
        if (losses.HasFailed)
        {
            return null;
        }

        if (story.Passages.Count is 0 or > MostBeats)
        {
            losses.Fail(story.At, story.Passages.Count == 0 ? "There is no story in this file." : $"This story has more passages than the {MostBeats:N0} beats that a scenario may have.");
            return null;
        }

        Scenario scenario = Translate(story, id, losses);
        return new ForeignDraft(
            scenario.Id,
            ScenarioWriter.Write(scenario),
            scenario.Beats.Count,
            scenario.Beats.Sum(beat => beat.Choices.Count),
            scenario.Beats.Count(beat => beat.Ending is not null));
    }

    private static Scenario Translate(ForeignStory story, string? id, LossReport losses)
    {
        string title = DraftText.IsEmpty(story.Title) ? "Untitled" : story.Title;
        ForeignPassage start = Start(story, losses);
        Dictionary<string, ForeignPassage> passages = ByName(story, losses);
        EntryChanges entries = new(passages, losses);
        List<ForeignSet> initial = [.. story.Initial, .. entries.Of(start.Name)];
        DraftVariables variables = new(VariableUses.Of(story, initial), initial, losses);
        DraftBeats beats = new(passages, entries, variables, losses);
        losses.Lost(story.At, "Choices come without moves, and no score is made up: `dialogue check` lists each one.");
        losses.Note(story.At, "Whom the talk is with, what is wanted and which skills it practises the story does not say: briefing and summary are marked, and `setting`, `level` and `minutes` hold what is usual.");
        ValueArray<Beat> made = beats.Make();
        return new Scenario
        {
            Id = id ?? IdOf(title),
            Title = DraftText.Line(title).Source.Replace("{{", "{", StringComparison.Ordinal),
            Summary = DraftText.ToWrite("one sentence for the library."),
            Setting = Setting.Work,
            Practises = [],
            Briefing = new Briefing(
                DraftText.ToWrite("who the player is."),
                DraftText.ToWrite("what has happened."),
                DraftText.ToWrite("what the player wants.")),
            Variables = variables.Declared(losses),
            Start = beats.IdOf(start.Name)!.Value,
            Beats = made,
        };
    }

    private static string IdOf(string title) => Slugs.Of(title, Names.MaxLength) is { Length: > 0 } slug ? slug : "imported";

    private static Dictionary<string, ForeignPassage> ByName(ForeignStory story, LossReport losses)
    {
        Dictionary<string, ForeignPassage> passages = new(StringComparer.Ordinal);
        foreach (ForeignPassage passage in story.Passages.Where(passage => !passages.TryAdd(passage.Name, passage)))
        {
            losses.Lost(passage.At, $"There is another passage {LossReport.Quote(passage.Name)} above; this one did not come along.");
        }

        return passages;
    }

    private static ForeignPassage Start(ForeignStory story, LossReport losses)
    {
        if (story.Passages.Find(passage => passage.Name == story.Start) is { } start)
        {
            return start;
        }

        if (story.Start.Length > 0)
        {
            losses.Lost(story.At, $"The story starts with {LossReport.Quote(story.Start)}, which it does not have; the draft starts with its first passage.");
        }

        return story.Passages[0];
    }
}

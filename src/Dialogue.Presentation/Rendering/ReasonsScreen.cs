using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Why a line was marked as it was: its moves, what each is worth and where that comes from, and what else was on offer.</summary>
internal static class ReasonsScreen
{
    public static Screen From(AppModel model, Place.Reasons place)
    {
        Playthrough play = place.Playthrough;
        Page page = new();
        foreach (Decision decision in place.Moment.All)
        {
            AddAnswer(page.Blank(), decision, play);
        }

        AddOffer(page.Blank(), place.Moment.First, play);
        page.Blank().Words(DebriefWords.AwaitsRaters, Style.Quiet);
        return new Screen
        {
            Place = place.Kind,
            Title = "Why these marks",
            Status = $"turn {place.Moment.Current.Number}",
            Body = page.Blocks(),
            WindowTitle = $"Dialogue: {play.Conversation.Scenario.Title}",
        };
    }

    private static void AddAnswer(Page page, Decision decision, Playthrough play)
    {
        page.Words(decision.Choice is { } said ? $"\"{said.Text.Render(play.Cast)}\"" : CommonWords.Capital(TalkWords.Silence) + ".", Style.You);
        if (NotesAbout.Because(decision, play.Cast) is { } because)
        {
            page.Words(because, Style.Normal, 2);
        }

        foreach (MoveId id in decision.Choice?.Moves ?? [])
        {
            if (play.Conversation.Rubric.Find(id) is { } move)
            {
                page.Spans(2, 4, new Span(CommonWords.Capital(move.Name), Style.Strong), new Span($": {CommonWords.Sentence(move.Definition)} {Worth(play.Conversation.Rubric.ValueOf(id, decision.Beat.Context))}"));
                page.Words($"After {CommonWords.Sentence(move.Source)}", Style.Quiet, 4);
            }
        }

        if (decision.Choice?.Adjust is { } adjust)
        {
            page.Words($"The author set other values here: {adjust.Because.Render(play.Cast)}", Style.Quiet, 2);
        }
    }

    private static void AddOffer(Page page, Decision decision, Playthrough play)
    {
        page.Heading("What else was on offer");
        foreach (OfferedChoice other in decision.Offered.Where(offered => offered.Id != decision.Choice?.Id))
        {
            string first = other.Choice.Text.Render(play.Cast).Split('\n')[0];
            page.Spans(2, 4, new Span($"\"{first}\" "), new Span(Worth(other.Values), Style.Quiet));
        }
    }

    private static string Worth(SkillValues values)
    {
        string[] parts = [.. NotesAbout.Skills.Where(skill => values[skill] != 0).Select(skill => $"{SkillWords.Name(skill)} {values[skill]:+0;-0}")];
        return parts.Length == 0 ? "Worth nothing either way." : $"{CommonWords.Capital(string.Join(", ", parts))}.";
    }
}

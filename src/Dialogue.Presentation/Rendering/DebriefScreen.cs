using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>What a conversation showed: how it ended, three estimates in words, the turns that mattered, one thing to carry away.</summary>
internal static class DebriefScreen
{
    /// <summary>Gives the turns that are listed, in the order of their items.</summary>
    public static ValueArray<AnsweredMoment> Turns(Place.Debriefing place)
    {
        Debrief debrief = Debrief.Of(place.Playthrough);

        // What somebody tried again mattered to them.
        return place.ShowsAll ? debrief.Moments : debrief.Moments.Where(moment => moment.All.Count > 1 || debrief.Turns.Contains(moment)).ToValueArray();
    }

    public static Screen From(AppModel model, Place.Debriefing place)
    {
        Playthrough play = place.Playthrough;
        Debrief debrief = Debrief.Of(play);
        Page page = new();
        AddEnding(page, play, model.IsPlain);
        page.Blank().Add(ScoreBlocks.Of(debrief.Score, place.ShowsNumbers));
        ValueArray<AnsweredMoment> turns = Turns(place);
        string all = KeyWords.For(model, CommandIds.AllTurns);
        page.Blank().Heading(
            place.ShowsAll ? DebriefWords.AllTurns : DebriefWords.TurnsThatMattered,
            place.ShowsAll ? $"{all} for those that mattered" : $"{turns.Count} of {debrief.Moments.Count}, {all} for all");
        for (int i = 0; i < turns.Count; i++)
        {
            TurnBlocks.AddTo(page, turns[i], model, place, i);
        }

        if (debrief.Ending is { } ending)
        {
            page.Blank().Heading(DebriefWords.CarryAway).Words(ending.Carry.Render(play.Cast), Style.Better, 2);
        }

        if (place.Plan is { } plan)
        {
            page.Blank().Heading(PlanWords.Yours).Words(plan.Sentence, Style.Better, 2);
        }

        page.Blank().Add(ScoreBlocks.Moves(debrief.Score.Moves)).Blank().Add(ScoreBlocks.Reserve(debrief.Score, play.Conversation.Scenario, model));
        page.Blank().Item(string.Empty, new Cell(place.Plan is null ? PlanWords.Make : PlanWords.MakeAnother))
            .Item(string.Empty, new Cell(DebriefWords.Transcript))
            .Item(string.Empty, new Cell(DebriefWords.Again))
            .Item(string.Empty, new Cell(DebriefWords.Library));
        return new Screen
        {
            Place = place.Kind,
            Title = $"Debrief: {play.Conversation.Scenario.Title}",
            Status = CommonWords.Count(play.DecisionCount, "turn", "turns"),
            Body = page.Blocks(),
            WindowTitle = $"Dialogue: {play.Conversation.Scenario.Title}",
        };
    }

    // In line mode the ending was read a moment ago.
    private static void AddEnding(Page page, Playthrough play, bool briefly)
    {
        if (play.Ending is { } ending)
        {
            string outcome = DebriefWords.Outcome(ending.Outcome);
            page.Spans(0, 0, new Span($"{ending.Title.Render(play.Cast)}. ", Style.Strong), new Span(briefly ? outcome : ending.Text.Render(play.Cast)));
            if (!briefly)
            {
                page.Words(outcome, Style.Quiet);
            }
        }
        else
        {
            page.Words(play.Status == PlaythroughStatus.Stuck ? TalkWords.Stuck(play.Beat.Id.Value) : DebriefWords.NotPlayedToTheEnd, Style.Problem);
        }
    }
}

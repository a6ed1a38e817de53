using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Talking;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>What a conversation showed: how it ended, three estimates in words, the turns that mattered, one thing to carry away.</summary>
internal static class DebriefScreen
{
    /// <summary>Gives the turns that are listed, in the order of their items.</summary>
    public static ValueArray<AnsweredMoment> Turns(Place.Debriefing place)
    {
        Debrief debrief = Debrief.Of(place.Playthrough);
        return place.ShowsAll ? debrief.Moments : debrief.Turns;
    }

    public static Screen From(AppModel model, Place.Debriefing place)
    {
        Playthrough play = place.Playthrough;
        Debrief debrief = Debrief.Of(play);
        Page page = new();
        AddEnding(page, play, model.IsPlain);
        page.Blank().Add(ScoreBlocks.Of(debrief.Score, play.Conversation.Scenario, model, place.ShowsNumbers));
        ValueArray<AnsweredMoment> turns = Turns(place);
        string all = KeyWords.For(model, CommandIds.AllTurns);
        page.Blank().Heading(
            place.ShowsAll ? DebriefWords.AllTurns : DebriefWords.TurnsThatMattered,
            place.ShowsAll ? $"{all} for those that mattered" : $"{turns.Count} of {debrief.Moments.Count}, {all} for all");
        foreach (AnsweredMoment turn in turns)
        {
            AddTurn(page, turn, play);
        }

        if (debrief.Ending is { } ending)
        {
            page.Blank().Heading(DebriefWords.CarryAway).Words(ending.Carry.Render(play.Cast), Style.Better, 2);
        }

        page.Blank().Item(string.Empty, new Cell(DebriefWords.Transcript))
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

    private static void AddTurn(Page page, AnsweredMoment turn, Playthrough play)
    {
        Decision first = turn.First;
        page.Item(
            turn.Current.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            new Cell(Answer(first, play)));
        if (NotesAbout.Because(first, play.Cast) is { } because)
        {
            page.Words(because, Style.Quiet, 5);
        }

        if (NotesAbout.Better(first, play.Cast) is { } better)
        {
            page.Spans(5, 5, new Span("Try: ", Style.Quiet), new Span($"\"{better}\"", Style.Better));
        }

        foreach (Decision later in turn.All.Skip(1))
        {
            page.Spans(5, 5, new Span("Then: ", Style.Quiet), new Span(Answer(later, play)));
        }
    }

    private static string Answer(Decision decision, Playthrough play) => decision.Choice is { } choice
        ? $"You: \"{OneLine(choice.Text.Render(play.Cast))}\" ({NotesAbout.InAWord(decision)})"
        : $"{CommonWords.Capital(TalkWords.Silence)}.";

    private static string OneLine(string words)
    {
        string flat = string.Join(' ', words.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        return flat.Length <= 120 ? flat : flat[..flat.LastIndexOf(' ', 117)] + "...";
    }
}

using Dialogue.Core.Debriefs;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;
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
        AddEnding(page, play);
        page.Blank().Add(ScoreBlocks.Of(debrief.Score, play.Conversation.Scenario, model, place.ShowsNumbers));
        ValueArray<AnsweredMoment> turns = Turns(place);
        page.Blank().Heading(
            place.ShowsAll ? DebriefWords.AllTurns : DebriefWords.TurnsThatMattered,
            place.ShowsAll ? "a for those that mattered" : $"{turns.Count} of {debrief.Moments.Count}, a for all");
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

    private static void AddEnding(Page page, Playthrough play)
    {
        if (play.Ending is { } ending)
        {
            page.Spans(0, 0, new Span($"{ending.Title.Render(play.Cast)}. ", Style.Strong), new Span(ending.Text.Render(play.Cast)));
            page.Words(DebriefWords.Outcome(ending.Outcome), Style.Quiet);
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
            new Cell($"You: {Quoted(first, play)}  {NotesAbout.InAWord(first)}"));
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
            page.Spans(5, 5, new Span("Then said: ", Style.Quiet), new Span($"{Quoted(later, play)}  {NotesAbout.InAWord(later)}"));
        }
    }

    private static string Quoted(Decision decision, Playthrough play) =>
        decision.Choice is { } choice ? $"\"{OneLine(choice.Text.Render(play.Cast))}\"" : "(nothing)";

    private static string OneLine(string words)
    {
        string flat = string.Join(' ', words.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        return flat.Length <= 120 ? flat : flat[..flat.LastIndexOf(' ', 117)] + "...";
    }
}

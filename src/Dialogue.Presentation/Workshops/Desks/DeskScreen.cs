using System.Globalization;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;
using Dialogue.Presentation.Workshops.Seats;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>A workshop as somebody sees it who steers: where the room stands, what it chose, what to ask it.</summary>
internal static class DeskScreen
{
    public static Screen From(AppModel model, DeskPlace place) => place.Mode switch
    {
        DeskMode.Projector => ProjectorScreen.From(place, model.IsPlain),
        DeskMode.People or DeskMode.Person or DeskMode.GoBack or DeskMode.Skip or DeskMode.Closing => DeskLists.From(model, place),
        _ => Room(model, place),
    };

    private static Screen Room(AppModel model, DeskPlace place)
    {
        TimeSpan? left = place.Room.Phase == RoomPhase.Voting ? TimeLeft.Of(place.Room.Step, place.At) : null;
        return new Screen
        {
            Place = place.Kind,
            Title = $"Workshop: {place.Room.Title}",
            Status = DeskWords.Status(place, model.IsPlain),
            Body = Body(place, model.IsPlain, left),
            Side = model.IsPlain ? [] : DeskSide.Of(place),
            Notice = place.Link == RoomContact.Away ? DeskWords.Away : null,
            Input = Input(place),
            TakesLines = true,
            LinePrompt = DeskSteps.Prompt(place),
            Wake = model.IsPlain ? null : TimeLeft.WakeFor(left),
            WindowTitle = $"Dialogue: {place.Room.Title}",
        };
    }

    private static InputLine? Input(DeskPlace place) => place.Mode switch
    {
        DeskMode.Hands => new InputLine(DeskWords.HandsLabel, place.Typed),
        DeskMode.Timer => new InputLine(DeskWords.TimerLabel, place.Typed),
        DeskMode.Note => new InputLine(DeskWords.NoteLabel, place.Typed),
        _ => null,
    };

    private static ValueArray<Block> Body(DeskPlace place, bool isPlain, TimeSpan? left)
    {
        Page page = new();
        if (place.Room.PieceNumber > 0)
        {
            page.Heading(place.Room.Piece, Where(place));
        }

        string closes = left is not { } time ? string.Empty : isPlain ? " It closes by itself." : $" It closes in {TimeLeft.Clock(time)}.";
        page.Words(DeskWords.State(place, isPlain) + closes, place.Room.Phase == RoomPhase.Paused ? Style.Strong : Style.Normal);
        if (place.Room.Phase is RoomPhase.Lobby or RoomPhase.Locked)
        {
            AddJoining(page, place, isPlain);
        }

        if (!isPlain && place.Desk.Presence.Away > 0)
        {
            page.Words($"{CommonWords.Count(place.Desk.Presence.Away, "person is", "people are")} away.", Style.Quiet);
        }

        if (place.IsOver)
        {
            AddDivided(page, place);
            return page.Blocks();
        }

        AddQuestion(page, place, isPlain);
        AddProgress(page, place);
        AddPrompts(page, place);
        page.Blank().Words(DeskWords.NamesAreHidden, Style.Quiet);
        return page.Blocks();
    }

    private static string Where(DeskPlace place)
    {
        string piece = place.Room.PieceCount > 1 ? $"conversation {place.Room.PieceNumber} of {place.Room.PieceCount}, " : string.Empty;
        return place.Room.Step is not { } step ? piece.TrimEnd(',', ' ')
            : step.Round > 1 ? $"{piece}question {step.Number}, round {step.Round}"
            : $"{piece}question {step.Number}";
    }

    private static void AddJoining(Page page, DeskPlace place, bool isPlain)
    {
        string code = DeskWords.Code(place.View.Code);
        page.Blank();
        if (!isPlain)
        {
            page.Row("Code", code, Style.Strong);
        }

        page.Row("In a terminal", DeskWords.Join(place));
        if (place.Address.Length > 0)
        {
            page.Row("In a browser", $"{place.Address}/#{place.View.Code}");
        }

        page
            .Blank().Words(SeatWords.Rule(place.Room.Pacing, place.Room.Rule), Style.Quiet);
    }

    private static void AddQuestion(Page page, DeskPlace place, bool isPlain)
    {
        if (place.Room.Step is not { } step || place.Room.Phase is RoomPhase.Debrief)
        {
            return;
        }

        CountsView? counts = place.View.Counts ?? place.View.Suggestions;
        string heading = place.View.Counts is not null ? "What the room chose" : place.View.Suggestions is not null ? "What the others suggest" : "The question";
        if (step.Lines.LastOrDefault(line => line.Words.Length > 0) is { } line)
        {
            page.Blank().Words(line.Who.Length > 0 ? $"{line.Who}: {line.Words}" : line.Words, Style.Narration, 2);
        }

        page.Blank().Heading(heading, counts is null ? string.Empty : counts.Counts is null ? "fewer than five, so no numbers" : CommonWords.Count(counts.Voters, "person", "people"));
        page.Add(DeskAnswers.Of(step.Options, counts, isPlain));
        page.Add(place.Grounds.Select(reason => new Block.Paragraph([new Span("Why ", Style.Quiet), new Span(reason)], 2, 2)));
        if (place.Room.Phase is not (RoomPhase.Tallied or RoomPhase.Revealed))
        {
            return;
        }

        if (place.View.MustPick)
        {
            page.Blank().Words(DeskWords.MustPick, Style.Strong);
        }
        else if (place.Room.GoesOnWith is { } option)
        {
            page.Blank().Words($"The story goes on with {option + 1}, since {CountsWords.Because(place.Room.Reason)}.");
        }
    }

    private static void AddProgress(Page page, DeskPlace place)
    {
        if (place.View.Progress.Count == 0)
        {
            return;
        }

        page.Blank().Heading("Where people are", "people");
        foreach (ProgressView at in place.View.Progress)
        {
            page.Row(at.Number == 0 ? "at the end" : $"question {at.Number}", at.People.ToString(CultureInfo.InvariantCulture));
        }

        foreach (PlaceView hold in place.View.Holds)
        {
            page.Words($"People wait at: {hold.Words}", Style.Quiet, 0, 2);
        }
    }

    private static void AddPrompts(Page page, DeskPlace place)
    {
        if (place.Room.Phase == RoomPhase.Debrief)
        {
            AddDivided(page, place);
        }

        if (place.View.Prompts.Count > 0 && place.Room.Phase is RoomPhase.Tallied or RoomPhase.Revealed or RoomPhase.Debrief)
        {
            page.Blank().Heading("To ask the room");
            foreach (string prompt in place.View.Prompts)
            {
                page.Words(prompt, Style.Normal, 2);
            }
        }
    }

    private static void AddDivided(Page page, DeskPlace place)
    {
        if (place.View.MostDivided.Count > 0)
        {
            page.Blank().Heading("What divided the room most");
            foreach (AskedView asked in place.View.MostDivided)
            {
                page.Row($"question {asked.Number}", asked.Before);
            }
        }
    }
}

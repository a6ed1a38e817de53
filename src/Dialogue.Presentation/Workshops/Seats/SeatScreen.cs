using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Seats;

/// <summary>A workshop as somebody sees it who takes part: what was said, where the room stands, the answers.</summary>
internal static class SeatScreen
{
    public static Screen From(AppModel model, SeatPlace place) => place.Side switch
    {
        SeatSide.Leaving => Leaving(place),
        SeatSide.Transcript => Transcript(place),
        _ => Room(model, place),
    };

    private static Screen Room(AppModel model, SeatPlace place)
    {
        TimeSpan? left = place.TakesAnswers ? TimeLeft.Of(place.Step, place.At) : null;
        return new Screen
        {
            Place = place.Kind,
            Title = place.Room.Title,
            Status = Status(model, place, left),
            Body = Body(place, model.IsPlain),
            Answers = SeatAnswers.Of(place, model.IsPlain),
            Notice = place.Link == RoomContact.Away ? SeatWords.Away : null,
            Input = Input(place),
            FollowsEnd = true,
            TakesLines = true,
            LinePrompt = place.IsOver ? "Enter to leave" : place.TakesAnswers ? $"Your answer, 1 to {place.Step!.Options.Count}, or a word" : "A word, such as help",
            Wake = model.IsPlain ? null : TimeLeft.WakeFor(left),
            WindowTitle = $"Dialogue: {place.Room.Title}",
        };
    }

    // Read aloud, a number that changes with every newcomer would be nothing but noise, and the rest is said in sentences.
    private static string Status(AppModel model, SeatPlace place, TimeSpan? left)
    {
        string state = SeatWords.State(place);
        return model.IsPlain ? string.Empty
            : place.IsOver ? state
            : left is { } time ? $"{state}, {TimeLeft.Clock(time)} left"
            : $"{state}, {CommonWords.Count(place.Room.People, "person", "people")}";
    }

    private static InputLine? Input(SeatPlace place) => place.Side switch
    {
        SeatSide.Renaming => new InputLine(SeatWords.RenameLabel, place.Typed),
        SeatSide.Reason => new InputLine(SeatWords.ReasonLabel, place.Typed) { EnterAlone = "sends it without" },
        _ => null,
    };

    private static ValueArray<Block> Body(SeatPlace place, bool isPlain)
    {
        Page page = new();
        if (place.Room.PieceNumber > 0)
        {
            page.Heading(place.Room.Piece, place.Room.PieceCount > 1 ? $"conversation {place.Room.PieceNumber} of {place.Room.PieceCount}" : string.Empty);
            if (place.Room.Situation.Length > 0)
            {
                page.Words(place.Room.Situation, Style.Quiet);
            }
        }

        page.Add(place.Told.IsEmpty ? [] : [new Block.Blank()]).Add(StoryBlocks.Of(place.Told)).Blank();
        AddState(page, place, isPlain);
        return page.Blocks();
    }

    private static void AddState(Page page, SeatPlace place, bool isPlain)
    {
        RoomView room = place.Room;
        if (place.IsOver)
        {
            page.Words(Over(place), Style.Strong);
            return;
        }

        switch (room.Phase)
        {
            case RoomPhase.Draft or RoomPhase.Lobby or RoomPhase.Locked:
                page.Words(SeatWords.Welcome(place.Now.You?.Name ?? string.Empty, isPlain ? null : room.People)).Words(SeatWords.Rule(room.Pacing, room.Rule), Style.Quiet);
                break;
            case RoomPhase.Revealed:
                page.Words(GoesOn(place), Style.Strong);
                break;
            case RoomPhase.Debrief:
                page.Words(SeatWords.Debrief, Style.Strong);
                break;
            case RoomPhase.Voting when room.Pacing == Pacing.SelfPaced && place.Step is null:
                page.Words(SeatWords.OwnEnd, Style.Strong);
                break;
            case RoomPhase.Voting when isPlain && Chosen(place) is { } chosen:
                page.Words($"{(room.Pacing == Pacing.HotSeat ? SeatWords.SuggestionIn : SeatWords.Changeable)} It is: {chosen}");
                break;
            default:
                break;
        }
    }

    private static string Over(SeatPlace place) => place.Out switch
    {
        "kicked" => SeatWords.Kicked,
        "banned" => SeatWords.Banned,
        null => SeatWords.Over,
        _ => SeatWords.Refused,
    };

    private static string GoesOn(SeatPlace place)
    {
        if (place.Room.GoesOnWith is not { } option || place.Step is not { } step || option >= step.Options.Count || option < 0)
        {
            return "No answer stands out; the facilitator decides how the story goes on.";
        }

        string because = CountsWords.Because(place.Room.Reason);
        return $"The story goes on with {option + 1}, since {because}: {SeatAnswers.WordsOf(step.Options[option])}";
    }

    private static string? Chosen(SeatPlace place)
    {
        for (int i = 0; i < place.Step?.Options.Count; i++)
        {
            if (place.Step.Options[i].Id == place.Now.You?.Choice)
            {
                return $"{i + 1}. {SeatAnswers.WordsOf(place.Step.Options[i])}";
            }
        }

        return null;
    }

    private static Screen Leaving(SeatPlace place)
    {
        Page page = new();
        page.Words("What you answered stays in the room's counts, whatever you choose.")
            .Blank()
            .Item(string.Empty, new Cell("Stay", Style.Normal, 24), new Cell("go on where you are", Style.Quiet, 0, 1))
            .Item(string.Empty, new Cell("Go, and keep the seat", Style.Normal, 24), new Cell("`dialogue join` brings you back", Style.Quiet, 0, 1))
            .Item(string.Empty, new Cell("Leave for good", Style.Normal, 24), new Cell("your seat is given up", Style.Quiet, 0, 1));
        return new Screen { Place = place.Kind, Title = SeatWords.LeaveTitle, Body = page.Blocks() };
    }

    private static Screen Transcript(SeatPlace place) => new()
    {
        Place = place.Kind,
        Title = $"Transcript: {(place.Room.Piece.Length > 0 ? place.Room.Piece : place.Room.Title)}",
        TakesLines = true,
        LinePrompt = "Enter to go back",
        Body = place.Told.IsEmpty ? new Page().Words(SeatWords.NothingTold).Blocks() : StoryBlocks.Of(place.Told),
        FollowsEnd = true,
    };
}

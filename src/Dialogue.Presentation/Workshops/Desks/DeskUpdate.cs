using System.Globalization;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Updates;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>What happens on the page of somebody who steers.</summary>
internal static class DeskUpdate
{
    private const int LongestTyped = 500;
    private const int MostReasons = 5;

    public static AppStep Invoke(AppModel model, DeskPlace place, string command) => command switch
    {
        _ when place.IsOver && command is not RoomCommandIds.Step => model with { Notice = DeskWords.NotNow },
        RoomCommandIds.Step => Step(model, place),
        RoomCommandIds.Next => Fire(model, place, RoomTrigger.Next, "next"),
        RoomCommandIds.Again => Fire(model, place, RoomTrigger.VoteAgain, "voteAgain"),
        RoomCommandIds.Debrief => Fire(model, place, RoomTrigger.Debrief, "debrief"),
        RoomCommandIds.Pause when place.Room.Phase == RoomPhase.Paused => Fire(model, place, RoomTrigger.Resume, "resume"),
        RoomCommandIds.Pause => Fire(model, place, RoomTrigger.Pause, "pause"),
        RoomCommandIds.GoBack => Open(model, place, DeskMode.GoBack, place.Permits(RoomTrigger.GoBack)),
        RoomCommandIds.SkipTo => Open(model, place, DeskMode.Skip, place.Permits(RoomTrigger.SkipTo) && place.View.Endings.Count > 0),
        // Where it is too late, the line opens all the same: what is typed into it must not become keys.
        RoomCommandIds.Hands => Open(model, place, DeskMode.Hands, true),
        RoomCommandIds.Timer => Open(model, place, DeskMode.Timer, true),
        RoomCommandIds.Projector => Open(model, place, DeskMode.Projector, true),
        _ when !place.Facilitates => IsOurs(command) ? model with { Notice = DeskWords.FacilitatorOnly } : model,
        RoomCommandIds.Lock => AppStep.Asking(model, DeskSteps.AskAnyway(place.Room.IsLocked ? "unlock" : "lock")),
        RoomCommandIds.People => Open(model, place, DeskMode.People, true),
        RoomCommandIds.Note => Open(model, place, DeskMode.Note, true),
        RoomCommandIds.Code => AppStep.Asking(model, DeskSteps.AskAnyway(ControlVerbs.RotateCode)),
        RoomCommandIds.Pair => AppStep.Asking(model, DeskSteps.AskAnyway(ControlVerbs.IssuePairing)),
        RoomCommandIds.Close => Open(model, place, DeskMode.Closing, place.Permits(RoomTrigger.Close)),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, DeskPlace place) => place.Mode switch
    {
        DeskMode.Room when DeskSteps.Picks(place) && !model.IsPlain => Pick(model, place, place.Selected),
        DeskMode.Room or DeskMode.Projector => model.IsPlain || place.IsOver ? Step(model, place) : model with { Notice = DeskWords.SpaceSteps },
        DeskMode.Hands or DeskMode.Timer when place.TypedFor != place.Room.Step?.Step || !IsVote(place) => Room(model, place) with { Notice = DeskWords.TooLate },
        DeskMode.Hands => Hands(model, place, place.Typed),
        DeskMode.Timer => Timer(model, place, place.Typed),
        DeskMode.Note => Note(model, place, place.Typed),
        _ => DeskLists.Take(model, place),
    };

    /// <summary>Goes back to the room. In the room, nothing; in line mode the word asks for the questions so far.</summary>
    public static AppStep Back(AppModel model, DeskPlace place) => place.Mode switch
    {
        DeskMode.Room => model.IsPlain ? Invoke(model, place, RoomCommandIds.GoBack) : model,
        DeskMode.Person => model.At(place with { Mode = DeskMode.People, Person = null, Selected = 0 }),
        _ => Room(model, place),
    };

    /// <summary>Leaves the desk; the room stays as it is.</summary>
    public static AppStep Leave(AppModel model, DeskPlace place) => place.Mode == DeskMode.Room
        ? AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit())
        : Back(model, place);

    public static AppModel Room(AppModel model, DeskPlace place) =>
        model.At(place with { Mode = DeskMode.Room, Person = null, Typed = string.Empty, Selected = 0 });

    public static AppModel Type(AppModel model, DeskPlace place, string text) =>
        model.At(place with { Typed = text.Length > LongestTyped ? text[..LongestTyped] : text });

    /// <summary>Does the obvious next thing.</summary>
    public static AppStep Step(AppModel model, DeskPlace place)
    {
        if (DeskSteps.Obvious(place) is not { } step)
        {
            return model with { Notice = DeskWords.NotNow };
        }

        return (step.Verb, place.Room.Phase) switch
        {
            ("", _) when place.IsOver => AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit()),
            ("", RoomPhase.Voting) => Open(model, place, DeskMode.People, true),
            ("", RoomPhase.Debrief) => Open(model, place, DeskMode.Closing, true),
            ("", _) => Room(model, place) with { Notice = DeskWords.MustPick },
            ("release", _) => AppStep.Asking(model, DeskSteps.AskAnyway("release", text: place.View.Holds[0].Beat)),
            (var verb, _) => AppStep.Asking(model, DeskSteps.Ask(place, verb)),
        };
    }

    /// <summary>Picks the answer that the story goes on with.</summary>
    public static AppStep Pick(AppModel model, DeskPlace place, int option)
    {
        if (!place.View.MustPick || place.Room.Step is not { } step)
        {
            return model with { Notice = DeskWords.NotNow };
        }

        RoomRequest.Control asked = DeskSteps.Ask(place, "pickBranch");
        return option >= 0 && option < step.Options.Count
            ? AppStep.Asking(model, asked with { Request = asked.Request with { Text = step.Options[option].Id } })
            : model with { Notice = Words.CommonWords.NoSuchNumber(option + 1, step.Options.Count) };
    }

    /// <summary>Takes counted hands as they are typed: <c>12 4 9</c>.</summary>
    public static AppStep Hands(AppModel model, DeskPlace place, string typed)
    {
        string[] words = typed.Split([' ', ',', ';', '/'], StringSplitOptions.RemoveEmptyEntries);
        List<int> counts = [.. words.Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count <= 10_000 ? count : -1)];
        int answers = place.Room.Step?.Options.Count ?? 0;
        if (!IsVote(place))
        {
            return Room(model, place) with { Notice = DeskWords.NotNow };
        }

        return counts.Count == answers && counts.TrueForAll(count => count >= 0)
            ? AppStep.Asking(Room(model, place), new RoomRequest.Control(new ControlRequest(string.Empty, Guid.Empty, "hands", place.Room.Seq) { Counts = counts }))
            : model with { Notice = $"There are {answers} answers: type {answers} numbers, with spaces between." };
    }

    /// <summary>Takes seconds after which the vote closes.</summary>
    public static AppStep Timer(AppModel model, DeskPlace place, string typed) =>
        int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) && seconds is >= 1 and <= 7200
            ? AppStep.Asking(Room(model, place), DeskSteps.AskAnyway("extend", seconds))
            : model with { Notice = "A timer takes 1 to 7200 seconds." };

    /// <summary>Takes a note.</summary>
    public static AppStep Note(AppModel model, DeskPlace place, string typed) => string.IsNullOrWhiteSpace(typed)
        ? Room(model, place)
        : AppStep.Asking(Room(model, place), DeskSteps.AskAnyway("note", text: typed.Trim()));

    /// <summary>Takes in how the room stands now.</summary>
    public static DeskPlace Changed(DeskPlace place, RoomMessage.DeskChanged news)
    {
        if (RoomCleaning.Of(news.Desk) is not { } desk)
        {
            return place with { Link = news.Link, At = news.At };
        }

        bool isAnother = desk.Steering.Room.Step?.Step != place.Room.Step?.Step || desk.Steering.Room.Phase != place.Room.Phase;
        DeskPlace changed = place with { Desk = desk, Tally = news.Tally, Link = news.Link, At = news.At };
        bool leavesList = isAnother && place.Mode is DeskMode.GoBack or DeskMode.Skip or DeskMode.Closing;
        return !isAnother ? changed : changed with
        {
            Selected = place.Mode is DeskMode.Room || leavesList ? 0 : changed.Selected,
            Mode = leavesList ? DeskMode.Room : changed.Mode,
            Grounds = desk.Steering.Room.Step?.Step == place.Room.Step?.Step ? changed.Grounds : [],
        };
    }

    /// <summary>Takes in why somebody suggests an answer.</summary>
    public static DeskPlace Suggested(DeskPlace place, string? text)
    {
        string[] parts = (text ?? string.Empty).Split('|', 2);
        IReadOnlyList<OptionView> options = place.Room.Step?.Options ?? [];
        int option = options.ToList().FindIndex(each => each.Id == parts[0]);
        string reason = parts.Length == 2 ? RoomCleaning.Line(parts[1], Protocol.LongestReason * 4) : string.Empty;
        return option < 0 || reason.Length == 0 ? place : place with { Grounds = [.. place.Grounds.TakeLast(MostReasons - 1), $"{option + 1}: {reason}"] };
    }

    public static AppStep Open(AppModel model, DeskPlace place, DeskMode mode, bool isPossible) => isPossible
        ? model.At(place with { Mode = mode, Selected = 0, Typed = string.Empty, TypedFor = place.Room.Step?.Step, Person = null })
        : model with { Notice = DeskWords.NotNow };

    private static AppStep Fire(AppModel model, DeskPlace place, RoomTrigger trigger, string verb) => place switch
    {
        _ when place.Permits(trigger) => AppStep.Asking(model, DeskSteps.Ask(place, verb)),
        _ when trigger == RoomTrigger.Next && place.View.MustPick => model with { Notice = DeskWords.MustPick },
        _ => model with { Notice = place.View.Permitted.Contains(trigger) ? DeskWords.FacilitatorOnly : DeskWords.NotNow },
    };

    private static bool IsVote(DeskPlace place) => place.Room.Phase == RoomPhase.Voting && place.IsTogether;

    private static bool IsOurs(string command) => RoomCatalogue.Desk.Any(each => each.Id == command);
}

using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Updates;
using Dialogue.Presentation.Words;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Seats;

/// <summary>What happens on the page of somebody who takes part.</summary>
internal static class SeatUpdate
{
    private const int LongestName = 60;

    public static AppStep Invoke(AppModel model, SeatPlace place, string command) => command switch
    {
        RoomCommandIds.Rename when !place.IsOver => model.At(place with { Side = SeatSide.Renaming, Typed = string.Empty }),
        CommandIds.Transcript when place.Side == SeatSide.Room => model.At(place with { Side = SeatSide.Transcript }),
        CommandIds.Silence when Silence(place) is { } option => Choose(model, place, option),
        _ => model,
    };

    public static AppStep Confirm(AppModel model, SeatPlace place) => place.Side switch
    {
        SeatSide.Renaming => Rename(model, place),
        SeatSide.Reason => Suggest(model, place),
        SeatSide.Leaving => Leave(model, place),
        SeatSide.Transcript => Room(model, place),
        _ when place.IsOver => AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit()),
        _ => Choose(model, place, place.Selected),
    };

    public static AppStep Back(AppModel model, SeatPlace place) => place.Side == SeatSide.Room ? model : Room(model, place);

    /// <summary>Asks before anything is given up; where there is nothing to give up, leaves.</summary>
    public static AppStep AskToLeave(AppModel model, SeatPlace place) => place switch
    {
        { IsOver: true } => Confirm(model, place with { Side = SeatSide.Room }),
        { Side: SeatSide.Leaving } => Room(model, place),
        _ => model.At(place with { Side = SeatSide.Leaving, Selected = 0 }),
    };

    public static AppModel Type(AppModel model, SeatPlace place, string text) =>
        model.At(place with { Typed = text.Length > Protocol.LongestReason ? text[..Protocol.LongestReason] : text });

    /// <summary>Takes a line that was typed in line mode and is no number.</summary>
    public static AppStep Speak(AppModel model, SeatPlace place, string line)
    {
        string[] parts = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string word = parts.Length == 0 ? string.Empty : parts[0];
        return (word.ToLowerInvariant(), parts.Length) switch
        {
            ("rename" or "n", 2) => Rename(model, place with { Typed = parts[1] }),
            ("silence", 1) => Invoke(model, place, CommandIds.Silence),
            _ when TypedCommand.Of(model, place.Kind, line.Trim()) is { } command => AppUpdate.Invoke(model, command),
            _ => model with { Notice = "Type the number of an answer; or rename, transcript, help, leave." },
        };
    }

    /// <summary>Takes in how the room stands now.</summary>
    public static SeatPlace Changed(SeatPlace place, RoomMessage.SeatChanged news)
    {
        if (RoomCleaning.Of(news.Now) is not { } now)
        {
            return place with { Link = news.Link, At = news.At };
        }

        SeatPlace changed = place with { Now = now, Link = news.Link, At = news.At };
        changed = changed with { Told = TellFrom(place, changed) };
        bool isAnother = changed.Step?.Step != place.Step?.Step || changed.Room.PieceNumber != place.Room.PieceNumber;
        return isAnother && changed.Side is SeatSide.Room or SeatSide.Reason ? changed with { Selected = 0, Side = SeatSide.Room, Suggested = null } : changed;
    }

    /// <summary>Says what came of an answer, where that has to be said.</summary>
    public static string? Say(Answer answer) => answer.Status switch
    {
        CommandStatus.Refused => SeatWords.Why(answer.Why),
        CommandStatus.Stale => "Too late: the vote was closed in the meantime.",
        _ => null,
    };

    // At their own pace people are told only what is new; what came before is kept here.
    private static ValueArray<LineView> TellFrom(SeatPlace before, SeatPlace now)
    {
        IReadOnlyList<LineView> last = now.Room.Pacing == Pacing.SelfPaced ? now.Step?.Lines ?? now.Now.You?.Ending ?? [] : now.Step?.Lines ?? now.Room.Ending;
        return now.Room.Pacing == Pacing.SelfPaced
            ? StoryBlocks.Together(now.Room.PieceNumber == before.Room.PieceNumber ? before.Told : [], last)
            : StoryBlocks.Together(now.Now.Story, last);
    }

    private static AppModel Room(AppModel model, SeatPlace place) =>
        model.At(place with { Side = SeatSide.Room, Typed = string.Empty, Suggested = null, Selected = 0 });

    private static int? Silence(SeatPlace place)
    {
        int at = place.Step?.Options.ToList().FindIndex(option => option.Words.Length == 0) ?? -1;
        return at < 0 ? null : at;
    }

    private static AppStep Choose(AppModel model, SeatPlace place, int selected)
    {
        if (!place.TakesAnswers)
        {
            return model with { Notice = place.Step is null ? SeatWords.NothingToAnswer : "No answers are taken now." };
        }

        IReadOnlyList<OptionView> options = place.Step!.Options;
        if (selected < 0 || selected >= options.Count)
        {
            return model with { Notice = CommonWords.NoSuchNumber(selected + 1, options.Count) };
        }

        OptionView option = options[selected];
        if (option.Locked is { } why)
        {
            return model with { Notice = why.Length > 0 ? why : "That answer cannot be given." };
        }

        return place.Room.Pacing == Pacing.HotSeat && !place.IsInHotSeat
            ? model.At(place with { Side = SeatSide.Reason, Suggested = option.Id, Typed = string.Empty, Selected = selected })
            : AppStep.Asking(model.At(place with { Selected = selected }), new RoomRequest.Choose(place.Step.Step, option.Id));
    }

    private static AppStep Suggest(AppModel model, SeatPlace place)
    {
        AppModel after = model.At(place with { Side = SeatSide.Room, Typed = string.Empty, Suggested = null });
        return place is { Suggested: { } option, Step: { } step, TakesAnswers: true }
            ? AppStep.Asking(after, new RoomRequest.Suggest(step.Step, option, RoomCleaning.Line(place.Typed) is { Length: > 0 } reason ? reason : null))
            : after;
    }

    private static AppStep Rename(AppModel model, SeatPlace place)
    {
        string name = RoomCleaning.Line(place.Typed, LongestName);
        return name.Length == 0 ? Room(model, place) : AppStep.Asking(Room(model, place), new RoomRequest.Rename(name));
    }

    private static AppStep Leave(AppModel model, SeatPlace place) => place.Selected switch
    {
        0 => Room(model, place),
        1 => AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit()),
        _ => AppStep.Asking(Room(model, place) with { Notice = "Leaving..." }, new RoomRequest.Leave()),
    };
}

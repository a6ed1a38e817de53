using System.Diagnostics;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Workshops;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Presentation.Workshops.Seats;

namespace Dialogue.Presentation.Updates;

/// <summary>Gives the next model for a message. Pure: nothing happens here, everything is asked for.</summary>
public static class AppUpdate
{
    /// <summary>Applies one message; what makes no sense where it arrives changes nothing.</summary>
    public static AppStep Apply(AppModel model, AppMessage message) => Journalling.Keep(model, Take(model, message));

    /// <summary>Applies a command, wherever it came from.</summary>
    internal static AppStep Invoke(AppModel model, string command) => command switch
    {
        CommandIds.Quit => AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit()),
        CommandIds.Confirm => Confirm(model),
        CommandIds.Up => Mark(model, model.Here.Selected - 1),
        CommandIds.Down => Mark(model, model.Here.Selected + 1),
        CommandIds.Back => Back(model),
        CommandIds.Leave => Leave(model),
        CommandIds.Help => model.Here is Place.Keys ? model : model.Into(new Place.Keys(model.Here.Kind)),
        CommandIds.Palette => model.Here is Place.Palette ? model : model.Into(new Place.Palette(string.Empty)),
        CommandIds.Settings => model.Here is Place.Options ? model : model.Into(new Place.Options()),
        CommandIds.Copy => Copying.MarkedLine(model),
        CommandIds.CopyAll => Copying.Page(model),
        CommandIds.Mouse => OptionsUpdate.Toggle(model, "mouse"),
        _ => InvokeHere(model, command),
    };

    private static AppStep Take(AppModel model, AppMessage message)
    {
        AppModel quiet = message is AppMessage.Woke ? model : model with { Notice = null };
        return message switch
        {
            AppMessage.Invoked invoked => Invoke(quiet, invoked.Command),
            AppMessage.Marked marked => Mark(quiet, marked.Item),
            AppMessage.Picked picked => Pick(quiet, picked.Item),
            AppMessage.Typed typed => Typing.Type(quiet, typed.Text),
            AppMessage.Woke when model.Here is SeatPlace or DeskPlace => AppStep.Asking(model, new RoomRequest.LookAgain()),
            AppMessage.Woke woke => TalkUpdate.Wake(quiet, woke.Id),
            RoomMessage room => RoomUpdate.Take(model, room),
            AppMessage.Prepared prepared => BriefingUpdate.Prepared(quiet, prepared),
            AppMessage.Summarised summarised => model with { Practice = summarised.Practice, Today = summarised.Today },
            AppMessage.Resumed resumed => ResumeUpdate.Resumed(quiet, resumed),
            AppMessage.NotKept failed => KeepingUpdate.Failed(model, failed.Sentence),
            AppMessage.HistoryRead read => ProgressUpdate.Read(quiet, read),
            AppMessage.PreviewRead read => PreviewReadings.Read(model, read.Reading),
            AppMessage.PreviewUnread unread => PreviewReadings.Unread(model, unread.Sentence),
            AppMessage.Noted noted => model with { Notice = noted.Sentence },
            _ => throw new UnreachableException(),
        };
    }

    private static AppStep InvokeHere(AppModel model, string command) => model.Here switch
    {
        Place.Home home => HomeUpdate.Invoke(model, home, command),
        Place.Progress progress => ProgressUpdate.Invoke(model, progress, command),
        Place.Briefing briefing => BriefingUpdate.Invoke(model, briefing, command),
        Place.Talk talk => TalkUpdate.Invoke(model, talk, command),
        Place.Debriefing debriefing => DebriefUpdate.Invoke(model, debriefing, command),
        Place.Comparison comparison => ComparisonUpdate.Invoke(model, comparison, command),
        Place.Script script => ScriptUpdate.Invoke(model, script, command),
        Place.Previewing preview => PreviewUpdate.Invoke(model, preview, command),
        Place.Options options => OptionsUpdate.Invoke(model, options, command),
        SeatPlace seat => SeatUpdate.Invoke(model, seat, command),
        DeskPlace desk => DeskUpdate.Invoke(model, desk, command),
        _ => model,
    };

    private static AppStep Confirm(AppModel model) => model.Here switch
    {
        Place.Home home => HomeUpdate.Confirm(model, home),
        Place.Progress progress => ProgressUpdate.Confirm(model, progress),
        Place.Briefing briefing => BriefingUpdate.Confirm(model, briefing),
        Place.Talk talk => TalkUpdate.Confirm(model, talk),
        Place.Debriefing debriefing => DebriefUpdate.Confirm(model, debriefing),
        Place.Script script => script.IsTyping ? model.At(script with { IsTyping = false }) : model.Up(),
        Place.Previewing preview => PreviewUpdate.Confirm(model, preview),
        Place.Changed changed => ResumeUpdate.Confirm(model, changed),
        Place.Unkept unkept => KeepingUpdate.Confirm(model, unkept),
        Place.Reasons or Place.Keys or Place.Comparison => model.Up(),
        Place.Planning planning => PlanningUpdate.Confirm(model, planning),
        Place.PlanReview review => PlanReviewUpdate.Confirm(model, review),
        Place.Options options => OptionsUpdate.Step(model, options, 1),
        Place.Palette palette => PaletteUpdate.Confirm(model, palette),
        SeatPlace seat => SeatUpdate.Confirm(model, seat),
        DeskPlace desk => DeskUpdate.Confirm(model, desk),
        _ => throw new UnreachableException(),
    };

    private static AppModel Mark(AppModel model, int item)
    {
        int items = ScreenFrom.Model(model).Items.Count();
        return items == 0 ? model : model.At(model.Here with { Selected = Math.Clamp(item, 0, items - 1) });
    }

    private static AppStep Pick(AppModel model, int item)
    {
        if (model is { IsPlain: true, Here: DeskPlace { Mode: DeskMode.Room } desk })
        {
            // Enter alone steps, so a number must not.
            return DeskUpdate.Pick(model, desk, item);
        }

        Screen screen = ScreenFrom.Model(model);
        return item < 0 || item >= screen.Items.Count()
            ? model with { Notice = Words.CommonWords.NoSuchNumber(item + 1, screen.Items.Count()) }
            : Confirm(model.At(model.Here with { Selected = item }));
    }

    // Esc clears what is transient first, then goes up one level; on the home page it does nothing.
    private static AppStep Back(AppModel model) => model.Here switch
    {
        SeatPlace seat => SeatUpdate.Back(model, seat),
        DeskPlace desk => DeskUpdate.Back(model, desk),
        Place.Home { IsTyping: true } home => model.At(home with { IsTyping = false, Filter = string.Empty, Selected = 0 }),
        Place.Home { Filter.Length: > 0 } home => model.At(home with { Filter = string.Empty, Selected = 0 }),
        Place.Script { IsTyping: true } script => model.At(script with { IsTyping = false, Query = string.Empty }),
        Place.Script { Query.Length: > 0 } script => model.At(script with { Query = string.Empty }),
        Place.Talk { Playthrough: var play } talk => model.Into(Briefings.Reminder(play)),
        Place.Debriefing => model.Home(),
        Place.Previewing preview => model.At(preview with { Selected = 0 }),
        Place.Unkept => model,
        Place.Planning planning => PlanningUpdate.Leave(model, planning),
        Place.PlanReview review => PlanReviewUpdate.Back(model, review),
        _ => model.Up(),
    };

    private static AppStep Leave(AppModel model) => model.Here switch
    {
        Place.Home or Place.Previewing => AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit()),
        SeatPlace seat => SeatUpdate.AskToLeave(model, seat),
        DeskPlace desk => DeskUpdate.Leave(model, desk),
        Place.Unkept => KeepingUpdate.Leave(model),
        Place.Talk or Place.Debriefing or Place.Briefing { IsReminder: true } => Unfinished.Leave(model),
        Place.Planning planning => PlanningUpdate.Leave(model, planning),
        _ => model.Up(),
    };
}

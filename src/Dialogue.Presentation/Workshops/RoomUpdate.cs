using Dialogue.Core.Values;
using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Updates;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Presentation.Workshops.Seats;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;

namespace Dialogue.Presentation.Workshops;

/// <summary>Takes in what comes from a room, also while help or settings lie over its page.</summary>
internal static class RoomUpdate
{
    public static AppStep Take(AppModel model, RoomMessage message) => message switch
    {
        RoomMessage.Spoken spoken => Speak(model with { Notice = null }, spoken.Line),
        RoomMessage.SeatChanged news => Change<SeatPlace>(model, place => SeatUpdate.Changed(place, news), place => (place.Link, place.Room.Phase, place.Step?.Step), SeatWords.Back),
        RoomMessage.DeskChanged news => Change<DeskPlace>(model, place => DeskUpdate.Changed(place, news), place => (place.Link, place.Room.Phase, place.Room.Step?.Step), DeskWords.Back),
        RoomMessage.Noticed noticed => Notice(model, noticed.News),
        RoomMessage.Answered answered => SeatUpdate.Say(answered.Answer) is { } said ? model with { Notice = said } : model,
        RoomMessage.Steered steered => Steered(model, steered),
        RoomMessage.SentAway => SentAway(model),
        RoomMessage.Gone => AppStep.Asking(model with { IsOver = true }, new AppRequest.Quit()),
        _ => model,
    };

    private static AppStep Speak(AppModel model, string line) => model.Here switch
    {
        SeatPlace seat => SeatUpdate.Speak(model, seat, line),
        DeskPlace desk => DeskLine.Speak(model, desk, line),
        _ => model,
    };

    private static AppModel Change<T>(AppModel model, Func<T, T> change, Func<T, (RoomContact Link, RoomPhase Phase, int? Step)> at, string back)
        where T : Place
    {
        if (model.Trail.OfType<T>().FirstOrDefault() is not { } before)
        {
            return model;
        }

        T after = change(before);
        AppModel changed = With(model, before, after);

        // What was said about an earlier moment of the room is said no more.
        return (at(before).Link, at(after).Link) is (RoomContact.Away, RoomContact.Connected) ? changed with { Notice = back }
            : at(before) != at(after) ? changed with { Notice = null }
            : changed;
    }

    private static AppModel Notice(AppModel model, NoticeNews news)
    {
        if (model.Trail.OfType<SeatPlace>().FirstOrDefault() is { } seat)
        {
            return news.Code is "kicked" or "banned" ? With(model, seat, seat with { Out = news.Code, Side = SeatSide.Room }) : model;
        }

        return model.Trail.OfType<DeskPlace>().FirstOrDefault() is not { } desk ? model : news.Code switch
        {
            "suggestion" => With(model, desk, DeskUpdate.Suggested(desk, news.Text)),
            "takenOver" => model with { Notice = DeskWords.TakenOver },
            _ => model,
        };
    }

    private static AppModel Steered(AppModel model, RoomMessage.Steered steered) =>
        model.Trail.OfType<DeskPlace>().FirstOrDefault() is { } desk && DeskWords.Say(steered.Verb, steered.Answer, desk.Address) is { } said
            ? model with { Notice = said }
            : model;

    private static AppModel SentAway(AppModel model) =>
        model.Trail.OfType<SeatPlace>().FirstOrDefault() is { } seat ? With(model, seat, seat with { Out = seat.Out ?? "refused", Link = RoomContact.Ended, Side = SeatSide.Room })
        : model.Trail.OfType<DeskPlace>().FirstOrDefault() is { } desk ? With(model, desk, desk with { IsOut = true, Link = RoomContact.Ended, Mode = DeskMode.Room })
        : model;

    private static AppModel With(AppModel model, Place before, Place after) =>
        model with { Trail = model.Trail.Select(place => ReferenceEquals(place, before) ? after : place).ToValueArray() };
}

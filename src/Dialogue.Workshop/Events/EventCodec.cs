using System.Text.Json;
using Dialogue.Workshop.Events.Json;

namespace Dialogue.Workshop.Events;

/// <summary>Turns events into a kind and a JSON body, and back.</summary>
public static class EventCodec
{
    /// <summary>Gives the kind under which an event is stored, such as <c>ChoiceSubmitted</c>.</summary>
    public static string KindOf(RoomEvent what) => what.GetType().Name;

    /// <summary>Writes the body of an event as a JSON object on one line.</summary>
    public static string Write(RoomEvent what) => JsonSerializer.Serialize(what, EventKinds.Of(what));

    /// <summary>Reads an event; null where the kind is unknown or the body is none of it.</summary>
    public static RoomEvent? Read(string kind, string body)
    {
        try
        {
            return EventKinds.Find(kind) is { } type ? (RoomEvent?)JsonSerializer.Deserialize(body, type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Gives the question that an event belongs to, or 0.</summary>
    public static int StepOf(RoomEvent what) => what switch
    {
        RoomEvent.StepPresented e => e.Step,
        RoomEvent.DeadlineSet e => e.Step,
        RoomEvent.ChoiceSubmitted e => e.Step,
        RoomEvent.ChoiceChanged e => e.Step,
        RoomEvent.HandsCounted e => e.Step,
        RoomEvent.HotSeatChose e => e.Step,
        RoomEvent.Suggested e => e.Step,
        RoomEvent.VotingClosed e => e.Step,
        RoomEvent.Revealed e => e.Step,
        RoomEvent.BranchPicked e => e.Step,
        RoomEvent.StepResolved e => e.Step,
        _ => 0,
    };
}

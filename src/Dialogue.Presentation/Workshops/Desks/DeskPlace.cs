using Dialogue.Core.Values;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>The page of somebody who steers a workshop.</summary>
/// <param name="Desk">How the room stands, clean.</param>
public sealed record DeskPlace(Desk Desk) : Place
{
    /// <inheritdoc/>
    public override PlaceKind Kind => PlaceKind.Desk;

    /// <summary>Gets how many have answered, or null where that is not known.</summary>
    public TallyNews? Tally { get; init; }

    /// <summary>Gets whether there is a connection.</summary>
    public RoomContact Link { get; init; } = RoomContact.Connected;

    /// <summary>Gets the time by the host's clock, as of the last news.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Gets where people join, as they would type it; empty where it is known here only as this machine.</summary>
    public string Address { get; init; } = string.Empty;

    /// <summary>Gets what is in view.</summary>
    public DeskMode Mode { get; init; }

    /// <summary>Gets the number of the person in view, or null.</summary>
    public int? Person { get; init; }

    /// <summary>Gets the text that is being typed.</summary>
    public string Typed { get; init; } = string.Empty;

    /// <summary>Gets the question that was asked when the typing began: what is typed is for no other one.</summary>
    public int? TypedFor { get; init; }

    /// <summary>Gets why people suggest what they suggest, the newest last; forgotten with the question.</summary>
    public ValueArray<string> Grounds { get; init; }

    /// <summary>Gets whether the key does not count any more.</summary>
    public bool IsOut { get; init; }

    /// <summary>Gets what those who steer see.</summary>
    public SteeringView View => Desk.Steering;

    /// <summary>Gets what everybody sees.</summary>
    public RoomView Room => Desk.Steering.Room;

    /// <summary>Gets whether this is the facilitator, not a co-facilitator.</summary>
    public bool Facilitates => Desk.Role == RoomRole.Facilitator;

    /// <summary>Gets whether the room goes through the conversation together.</summary>
    public bool IsTogether => Room.Pacing != Pacing.SelfPaced;

    /// <summary>Gets whether the workshop is over.</summary>
    public bool IsOver => IsOut || Room.Phase is RoomPhase.Closed or RoomPhase.Archived;

    /// <summary>Says whether something can be done now, by this person.</summary>
    public bool Permits(RoomTrigger trigger) => View.Permitted.Contains(trigger) && (Facilitates
        || trigger is RoomTrigger.Start or RoomTrigger.CloseVoting or RoomTrigger.Reveal or RoomTrigger.VoteAgain or RoomTrigger.Next or RoomTrigger.Pause or RoomTrigger.Resume);
}

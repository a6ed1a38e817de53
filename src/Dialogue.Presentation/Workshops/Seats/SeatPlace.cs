using Dialogue.Core.Values;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Seats;

/// <summary>The page of somebody who takes part in a workshop.</summary>
/// <param name="Now">How the room stands, clean.</param>
public sealed record SeatPlace(Snapshot Now) : Place
{
    /// <inheritdoc/>
    public override PlaceKind Kind => PlaceKind.Seat;

    /// <summary>Gets whether there is a connection.</summary>
    public RoomContact Link { get; init; } = RoomContact.Connected;

    /// <summary>Gets the time by the host's clock, as of the last news.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Gets everything that was said, as far as it is known here.</summary>
    public ValueArray<LineView> Told { get; init; }

    /// <summary>Gets what the person is doing beside the room.</summary>
    public SeatSide Side { get; init; }

    /// <summary>Gets the text that is being typed.</summary>
    public string Typed { get; init; } = string.Empty;

    /// <summary>Gets the suggestion that waits for its reason, or null.</summary>
    public string? Suggested { get; init; }

    /// <summary>Gets why the person is out: <c>kicked</c>, <c>banned</c>, <c>refused</c>; null while they are in.</summary>
    public string? Out { get; init; }

    /// <summary>Gets what everybody sees.</summary>
    public RoomView Room => Now.Room;

    /// <summary>Gets the question in front of this person: the room's, or their own; null where there is none.</summary>
    public StepView? Step => Room.Pacing == Pacing.SelfPaced ? Now.You?.Step : Room.Step;

    /// <summary>Gets whether this person sits in the hot seat.</summary>
    public bool IsInHotSeat => Room.HotSeat is { } seat && seat == Now.You?.Participant;

    /// <summary>Gets whether the workshop is over, or over for this person.</summary>
    public bool IsOver => Out is not null || Room.Phase is RoomPhase.Closed or RoomPhase.Archived;

    /// <summary>Gets whether an answer is taken now.</summary>
    public bool TakesAnswers => !IsOver && Room.Phase == RoomPhase.Voting && Step is { } step && !(Room.Pacing == Pacing.SelfPaced && step.IsOnHold);
}

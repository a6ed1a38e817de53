using Dialogue.Presentation.Messages;
using Dialogue.Workshop.Messages;

namespace Dialogue.Presentation.Workshops;

/// <summary>What comes from a room, or is typed to one. Everything in it is as it came; it is cleaned before it is kept.</summary>
public abstract record RoomMessage : AppMessage
{
    private protected RoomMessage()
    {
    }

    /// <summary>The room or the connection changed, for somebody who takes part.</summary>
    /// <param name="Now">How the room stands.</param>
    /// <param name="Link">Whether there is a connection.</param>
    /// <param name="At">The time, by the host's clock.</param>
    public sealed record SeatChanged(Snapshot Now, RoomContact Link, DateTimeOffset At) : RoomMessage;

    /// <summary>The room or the connection changed, for somebody who steers.</summary>
    /// <param name="Desk">How the room stands.</param>
    /// <param name="Tally">How many have answered, or null where that is not known.</param>
    /// <param name="Link">Whether there is a connection.</param>
    /// <param name="At">The time, by the host's clock.</param>
    public sealed record DeskChanged(Desk Desk, TallyNews? Tally, RoomContact Link, DateTimeOffset At) : RoomMessage;

    /// <summary>The host said something about this connection.</summary>
    /// <param name="News">What.</param>
    public sealed record Noticed(NoticeNews News) : RoomMessage;

    /// <summary>An answer, a suggestion or a new name was taken or refused.</summary>
    /// <param name="Answer">What came of it.</param>
    public sealed record Answered(Answer Answer) : RoomMessage;

    /// <summary>A steering was done or refused.</summary>
    /// <param name="Verb">What was asked for.</param>
    /// <param name="Answer">What came of it.</param>
    public sealed record Steered(string Verb, ControlAnswer Answer) : RoomMessage;

    /// <summary>The person has left the room for good.</summary>
    public sealed record Gone : RoomMessage;

    /// <summary>The connection was refused for good, after the room had been entered.</summary>
    public sealed record SentAway : RoomMessage;

    /// <summary>A line was typed in line mode.</summary>
    /// <param name="Line">All of it.</param>
    public sealed record Spoken(string Line) : RoomMessage;
}

using Dialogue.Presentation.Messages;
using Dialogue.Workshop.Messages;

namespace Dialogue.Presentation.Workshops;

/// <summary>What a workshop's page wants of the room.</summary>
public abstract record RoomRequest : AppRequest
{
    private protected RoomRequest()
    {
    }

    /// <summary>Give an answer; answered by <see cref="RoomMessage.Answered"/>.</summary>
    /// <param name="Step">Which question.</param>
    /// <param name="Option">The answer's id.</param>
    public sealed record Choose(int Step, string Option) : RoomRequest;

    /// <summary>Suggest an answer to the hot seat; answered by <see cref="RoomMessage.Answered"/>.</summary>
    /// <param name="Step">Which question.</param>
    /// <param name="Option">The answer's id.</param>
    /// <param name="Reason">Why, in the person's words, or null.</param>
    public sealed record Suggest(int Step, string Option, string? Reason) : RoomRequest;

    /// <summary>Take another name; answered by <see cref="RoomMessage.Answered"/>.</summary>
    /// <param name="Name">The name as typed.</param>
    public sealed record Rename(string Name) : RoomRequest;

    /// <summary>Leave the room for good; answered by <see cref="RoomMessage.Gone"/>.</summary>
    public sealed record Leave : RoomRequest;

    /// <summary>Steer; answered by <see cref="RoomMessage.Steered"/>.</summary>
    /// <param name="Request">What to do; room and command id are filled in by whoever sends it.</param>
    public sealed record Control(ControlRequest Request) : RoomRequest;

    /// <summary>Look at the room and the clock again; answered by <see cref="RoomMessage.SeatChanged"/> or <see cref="RoomMessage.DeskChanged"/>.</summary>
    public sealed record LookAgain : RoomRequest;
}

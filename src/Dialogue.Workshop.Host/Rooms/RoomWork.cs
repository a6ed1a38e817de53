using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>Something that a room is asked to do or to show, waiting for its turn.</summary>
internal abstract class RoomWork
{
    private protected RoomWork()
    {
    }

    /// <summary>Gets a value indicating whether it may change the room, so that its turn is a transaction.</summary>
    public abstract bool Changes { get; }

    /// <summary>Lets the room decide; what has to be stored is given back. May be called again, after everything it was told is forgotten.</summary>
    public virtual IReadOnlyList<LoggedEvent> Decide(Room room, DateTimeOffset now) => [];

    /// <summary>Gives the answer; what was decided is durable.</summary>
    public abstract void Complete(Room room);

    /// <summary>Says that it could not be done.</summary>
    public abstract void Fail(Exception why);
}

/// <summary>Shows something of a room.</summary>
internal sealed class LookWork<T>(Func<Room, T> look) : RoomWork
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> Answer => _done.Task;

    public override bool Changes => false;

    public override void Complete(Room room)
    {
        try
        {
            _done.TrySetResult(look(room));
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            _done.TrySetException(wrong);
        }
    }

    public override void Fail(Exception why) => _done.TrySetException(why);
}

/// <summary>Asks a room for something.</summary>
/// <param name="command">Gives the command, from the room as it then is (whose token is this?); null: there is nobody who may ask.</param>
/// <param name="answer">Makes the answer, once everything is durable.</param>
internal sealed class AskWork<T>(Func<Room, CommandEnvelope?> command, Func<Room, CommandOutcome, T> answer) : RoomWork
    where T : class
{
    private readonly TaskCompletionSource<T?> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CommandOutcome? _outcome;

    public Task<T?> Answer => _done.Task;

    public override bool Changes => true;

    public override IReadOnlyList<LoggedEvent> Decide(Room room, DateTimeOffset now)
    {
        _outcome = null;
        if (command(room) is not { } envelope)
        {
            return [];
        }

        RoomDecision decision = room.Decide(envelope, now);
        _outcome = decision.Outcome;
        return decision.Events;
    }

    public override void Complete(Room room) => _done.TrySetResult(_outcome is { } outcome ? answer(room, outcome) : null);

    public override void Fail(Exception why) => _done.TrySetException(why);
}

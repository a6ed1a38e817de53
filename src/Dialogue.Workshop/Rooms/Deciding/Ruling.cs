using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Rooms.Deciding;

/// <summary>One command being decided: collects what happens, and applies it at once so that the next rule sees it.</summary>
internal sealed class Ruling(Room room, CommandEnvelope envelope, DateTimeOffset now)
{
    private readonly List<LoggedEvent> _events = [];

    public Room Room => room;

    public DateTimeOffset Now => now;

    public Actor By => envelope.By;

    public IReadOnlyList<LoggedEvent> Events => _events;

    /// <summary>Lets something happen. What is first carries the command's id; what the hot seat does carries no person.</summary>
    public Ruling Add(RoomEvent what)
    {
        Actor by = what is RoomEvent.HotSeatChose || (By.Role == RoomRole.Participant && what is RoomEvent.VotingClosed) ? new Actor(RoomRole.HotSeat) : By;
        LoggedEvent logged = new(room.Seq + 1, what, _events.Count == 0 ? envelope.Id : null, by, now);
        room.Apply(logged);
        _events.Add(logged);
        return this;
    }

    /// <summary>Answers that it is done.</summary>
    public CommandOutcome Done(CommandStatus status = CommandStatus.Recorded) => new(status, _events[0].Seq);

    /// <summary>Lets one thing happen where the room's phase permits it.</summary>
    public CommandOutcome Fire(RoomTrigger trigger, RoomEvent what) =>
        room.Permits(trigger) ? Add(what).Done() : CommandOutcome.Refused(Refusal.NotNow);
}

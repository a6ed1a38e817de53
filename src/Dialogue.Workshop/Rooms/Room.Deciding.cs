using Dialogue.Workshop.Commands;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Rooms.Deciding;

namespace Dialogue.Workshop.Rooms;

public sealed partial class Room
{
    /// <summary>Decides a command: what it is answered, and which events have to be stored before the answer is given. They are applied already.</summary>
    /// <param name="envelope">The command, with who asks.</param>
    /// <param name="now">The time in UTC; kept to the millisecond.</param>
    public RoomDecision Decide(CommandEnvelope envelope, DateTimeOffset now)
    {
        if (_answered.TryGetValue(envelope.Id, out CommandOutcome before))
        {
            return new RoomDecision(before, []);
        }

        if (Exists == envelope.Command is RoomCommand.Create)
        {
            return new RoomDecision(CommandOutcome.Refused(Refusal.RoomUnknown), []);
        }

        if (!Rights.Allow(envelope.By.Role, envelope.Command))
        {
            return new RoomDecision(CommandOutcome.Refused(Refusal.RoleDenied), []);
        }

        if (envelope.ExpectedSeq is { } expected && expected < SteeredSeq)
        {
            return new RoomDecision(CommandOutcome.Stale(SteeredSeq), []);
        }

        Ruling ruling = new(this, envelope, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)));
        CommandOutcome outcome = envelope.By.Role switch
        {
            RoomRole.Newcomer or RoomRole.Participant => PeopleRules.Decide(ruling, envelope.Command),
            _ => SteeringRules.Decide(ruling, envelope.Command),
        };
        return new RoomDecision(outcome, ruling.Events);
    }

    internal bool Permits(Lifecycle.RoomTrigger trigger) => _machine.Permits(trigger);

    internal ParticipantId NextParticipant => new(_members.Count + 1);

    internal int NextHelper => _helpersEver + 1;
}

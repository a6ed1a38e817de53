using Dialogue.Workshop.Events;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Commands;

/// <summary>What a room answers to a command.</summary>
/// <param name="Status">What came of it.</param>
/// <param name="Seq">The seq of what was recorded, now or before; 0 where nothing was.</param>
/// <param name="Why">Why it was refused, or null.</param>
/// <param name="Joined">Who came in, for a join; otherwise the default.</param>
public readonly record struct CommandOutcome(CommandStatus Status, long Seq, Refusal? Why = null, ParticipantId Joined = default)
{
    internal static CommandOutcome Refused(Refusal why) => new(CommandStatus.Refused, 0, why);

    internal static CommandOutcome Stale(long seq = 0) => new(CommandStatus.Stale, seq);
}

/// <summary>A room's answer, and what has to be stored before it is given.</summary>
/// <param name="Outcome">The answer.</param>
/// <param name="Events">What happened, in order; already applied to the room that decided.</param>
public sealed record RoomDecision(CommandOutcome Outcome, IReadOnlyList<LoggedEvent> Events);

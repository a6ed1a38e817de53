using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Messages;

/// <summary>What can be asked with <see cref="ControlRequest"/>, and what each asks of a room.</summary>
public static class ControlVerbs
{
    /// <summary>Asks for a pairing code; answered by the host, not by the room.</summary>
    public const string IssuePairing = "issuePairing";

    /// <summary>Asks for another join code; the host makes it.</summary>
    public const string RotateCode = "rotateCode";

    /// <summary>Gives the room's command for a request; null where the verb is unknown or lacks what it needs.</summary>
    public static RoomCommand? CommandOf(ControlRequest request) => (request.Verb, request.Number, request.Text) switch
    {
        ("open", _, _) => new RoomCommand.Open(),
        ("lock", _, _) => new RoomCommand.Lock(),
        ("unlock", _, _) => new RoomCommand.Unlock(),
        ("start", _, _) => new RoomCommand.Start(),
        ("closeVoting", _, _) => new RoomCommand.CloseVoting(request.Number, ClosingCause.Facilitator),
        ("reveal", _, _) => new RoomCommand.Reveal(),
        ("voteAgain", _, _) => new RoomCommand.VoteAgain(),
        ("next", _, _) => new RoomCommand.Next(),
        ("pause", _, _) => new RoomCommand.Pause(),
        ("resume", _, _) => new RoomCommand.Resume(),
        ("debrief", _, _) => new RoomCommand.Debrief(),
        ("close", _, _) => new RoomCommand.Close(),
        ("archive", _, _) => new RoomCommand.Archive(),
        ("purge", _, _) => new RoomCommand.Purge(),
        ("pickBranch", _, { } option) => new RoomCommand.PickBranch(option),
        ("back", { } decision, _) => new RoomCommand.GoBack(decision),
        ("skipTo", _, { } beat) => new RoomCommand.SkipTo(new BeatId(beat)),
        ("release", _, { } beat) => new RoomCommand.ReleaseHold(new BeatId(beat)),
        ("hands", _, _) when request.Counts is { } counts => new RoomCommand.CountHands(counts.ToValueArray()),
        ("extend", { } seconds, _) => new RoomCommand.Extend(TimeSpan.FromSeconds(seconds)),
        ("hotSeat", { } who, _) => new RoomCommand.AssignHotSeat(new ParticipantId(who)),
        ("excuse", { } who, _) => new RoomCommand.Excuse(new ParticipantId(who)),
        ("kick", { } who, _) => new RoomCommand.Kick(new ParticipantId(who)),
        ("ban", { } who, _) => new RoomCommand.Ban(new ParticipantId(who)),
        ("revokeHelper", { } helper, _) => new RoomCommand.RevokeCoFacilitator(helper),
        ("note", _, { } text) => new RoomCommand.AddNote(text),
        _ => null,
    };
}

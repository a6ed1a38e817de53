using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;
using Dialogue.Workshop.People.Names;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Rooms.Deciding;

/// <summary>What facilitators, their co-facilitators and the host may do, and what comes of it.</summary>
internal static class SteeringRules
{
    /// <summary>The most graphemes of a note.</summary>
    private const int LongestNote = 500;

    public static CommandOutcome Decide(Ruling ruling, RoomCommand command) => command switch
    {
        RoomCommand.Create create => ruling.Add(new RoomEvent.RoomCreated(create.Plan, create.Code)).Done(),
        RoomCommand.Open => ruling.Fire(RoomTrigger.Open, new RoomEvent.RoomOpened()),
        RoomCommand.Lock => Lock(ruling),
        RoomCommand.Unlock => Unlock(ruling),
        RoomCommand.RotateCode rotate => ruling.Add(new RoomEvent.CodeRotated(rotate.Code)).Done(),
        RoomCommand.Pause => ruling.Fire(RoomTrigger.Pause, new RoomEvent.Paused()),
        RoomCommand.Resume => ruling.Fire(RoomTrigger.Resume, new RoomEvent.Resumed()),
        RoomCommand.Debrief => ruling.Fire(RoomTrigger.Debrief, new RoomEvent.Debriefed()),
        RoomCommand.Close => ruling.Fire(RoomTrigger.Close, new RoomEvent.Closed()),
        RoomCommand.Archive => ruling.Fire(RoomTrigger.Archive, new RoomEvent.Archived()),
        RoomCommand.Purge => Purge(ruling),
        RoomCommand.AddNote note => Note(ruling, note),
        RoomCommand.Kick kick => WithPerson(ruling, kick.Participant, new RoomEvent.Kicked(kick.Participant)),
        RoomCommand.Ban ban => WithPerson(ruling, ban.Participant, new RoomEvent.Banned(ban.Participant)),
        RoomCommand.Excuse excuse => WithPerson(ruling, excuse.Participant, new RoomEvent.Excused(excuse.Participant)),
        RoomCommand.AssignHotSeat seat => HotSeat(ruling, seat),
        RoomCommand.AddCoFacilitator add => ruling.Add(new RoomEvent.CoFacilitatorAdded(ruling.Room.NextHelper, add.KeyHash)).Done(),
        RoomCommand.RevokeCoFacilitator revoke => Revoke(ruling, revoke),
        _ => CourseRules.Decide(ruling, command),
    };

    private static CommandOutcome Lock(Ruling ruling) => ruling.Room switch
    {
        { IsLocked: true } or { Phase: RoomPhase.Draft or RoomPhase.Closed or RoomPhase.Archived } => CommandOutcome.Refused(Refusal.NotNow),
        _ => ruling.Add(new RoomEvent.RoomLocked()).Done(),
    };

    private static CommandOutcome Unlock(Ruling ruling) => ruling.Room switch
    {
        { IsLocked: false } => CommandOutcome.Refused(Refusal.NotNow),
        { Phase: RoomPhase.Locked } => ruling.Fire(RoomTrigger.Open, new RoomEvent.RoomOpened()),
        _ => ruling.Add(new RoomEvent.RoomUnlocked()).Done(),
    };

    private static CommandOutcome Purge(Ruling ruling) => ruling.Room.Phase is RoomPhase.Closed or RoomPhase.Archived
        ? ruling.Add(new RoomEvent.Purged()).Done()
        : CommandOutcome.Refused(Refusal.NotNow);

    private static CommandOutcome Note(Ruling ruling, RoomCommand.AddNote note) =>
        FreeText.Clean(note.Text, LongestNote) is { } text
            ? ruling.Add(new RoomEvent.NoteAdded(text)).Done()
            : CommandOutcome.Refused(Refusal.TextUnusable);

    private static CommandOutcome WithPerson(Ruling ruling, ParticipantId who, RoomEvent what) =>
        ruling.Room.Find(who) is { IsIn: true } ? ruling.Add(what).Done() : CommandOutcome.Refused(Refusal.PersonUnknown);

    private static CommandOutcome HotSeat(Ruling ruling, RoomCommand.AssignHotSeat seat) => ruling.Room.Plan!.Pacing == Pacing.HotSeat
        ? WithPerson(ruling, seat.Participant, new RoomEvent.HotSeatAssigned(seat.Participant))
        : CommandOutcome.Refused(Refusal.NotNow);

    private static CommandOutcome Revoke(Ruling ruling, RoomCommand.RevokeCoFacilitator revoke) =>
        ruling.Room.CoFacilitators.Contains(revoke.Helper)
            ? ruling.Add(new RoomEvent.CoFacilitatorRevoked(revoke.Helper)).Done()
            : CommandOutcome.Refused(Refusal.PersonUnknown);
}

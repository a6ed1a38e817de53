using System.Diagnostics;
using Dialogue.Core.Playthroughs;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Rooms;

public sealed partial class Room
{
    /// <summary>Applies the next event of the log; one that is out of order throws <see cref="InvalidOperationException"/>.</summary>
    public void Apply(LoggedEvent logged)
    {
        if (logged.Seq != Seq + 1)
        {
            throw new InvalidOperationException($"Event {logged.Seq} does not follow event {Seq}.");
        }

        Seq = logged.Seq;
        if (logged.Command is { } id)
        {
            _answered[id] = new CommandOutcome(
                CommandStatus.Duplicate, logged.Seq, Joined: (logged.Event as RoomEvent.Joined)?.Participant ?? default);
        }

        if (!ApplyToPeople(logged.Event) && !ApplyToVoting(logged.Event))
        {
            SteeredSeq = Seq;
            ApplyToCourse(logged.Event);
        }
    }

    private bool ApplyToPeople(RoomEvent what)
    {
        switch (what)
        {
            case RoomEvent.Joined joined:
                _members[joined.Participant] = new Member(joined.Participant, joined.Name, Standing.In) { TokenHash = joined.TokenHash };
                Size++;
                return true;
            case RoomEvent.CameBack back:
                Change(back.Participant, member => member with { TokenHash = back.TokenHash, FormerTokenHash = back.UsedHash });
                return true;
            case RoomEvent.Renamed renamed:
                Change(renamed.Participant, member => member with { Name = renamed.Name });
                return true;
            case RoomEvent.Left left:
                TakeOut(left.Participant, Standing.Out);
                return true;
            case RoomEvent.Kicked kicked:
                TakeOut(kicked.Participant, Standing.Out);
                return true;
            case RoomEvent.Banned banned:
                TakeOut(banned.Participant, Standing.Banned);
                return true;
            case RoomEvent.Excused excused:
                Change(excused.Participant, static member => member with { IsExcused = true });
                return true;
            case RoomEvent.CoFacilitatorAdded added:
                _helpers[added.Helper] = added.KeyHash;
                _helpersEver = Math.Max(_helpersEver, added.Helper);
                return true;
            case RoomEvent.CoFacilitatorRevoked revoked:
                _helpers.Remove(revoked.Helper);
                return true;
            case RoomEvent.NoteAdded note:
                _notes.Add(note.Text);
                return true;
            case RoomEvent.Purged:
                foreach (ParticipantId id in _members.Keys.ToArray())
                {
                    Change(id, static member => member with { Name = string.Empty, TokenHash = string.Empty, FormerTokenHash = string.Empty });
                }

                _notes.Clear();
                _helpers.Clear();
                return true;
            default:
                return false;
        }
    }

    private bool ApplyToVoting(RoomEvent what)
    {
        switch (what)
        {
            case RoomEvent.ChoiceSubmitted chosen when IsTogether:
                StepOf(chosen.Step).Take(chosen.Participant, new Vote(chosen.Option, chosen.ElapsedMs, Seq));
                return true;
            case RoomEvent.ChoiceSubmitted chosen:
                Playthrough at = StoryOf(chosen.Participant)!;
                _cursors[PieceIndex][chosen.Participant] = new Question(at).After(chosen.Option);
                return true;
            case RoomEvent.ChoiceChanged changed:
                StepOf(changed.Step).Take(changed.Participant, new Vote(changed.Option, changed.ElapsedMs, Seq));
                return true;
            case RoomEvent.HandsCounted hands:
                StepOf(hands.Step).Hands = hands.Counts;
                return true;
            case RoomEvent.Suggested suggested:
                StepOf(suggested.Step).TakeSuggestion(suggested.Participant, suggested.Option);
                return true;
            default:
                return false;
        }
    }

    private void ApplyToCourse(RoomEvent what)
    {
        switch (what)
        {
            case RoomEvent.RoomCreated created:
                Plan = created.Plan;
                Code = created.Code;
                _pieces.AddRange(created.Plan.Pieces.Select(_open));
                break;
            case RoomEvent.RoomOpened:
                (Phase, IsLocked) = (RoomPhase.Lobby, false);
                break;
            case RoomEvent.RoomLocked:
                Phase = Phase == RoomPhase.Lobby ? RoomPhase.Locked : Phase;
                IsLocked = true;
                break;
            case RoomEvent.RoomUnlocked:
                IsLocked = false;
                break;
            case RoomEvent.CodeRotated rotated:
                Code = rotated.Code;
                break;
            case RoomEvent.PieceStarted started:
                Begin(started.Piece);
                break;
            case RoomEvent.StepPresented presented:
                Skipped = null;
                Phase = RoomPhase.Voting;
                _steps.Add(new StepRecord(presented.Step, PieceIndex, presented.Round, Story!, new Question(Story!).Count));
                break;
            case RoomEvent.DeadlineSet deadline:
                StepOf(deadline.Step).Deadline = deadline.At;
                break;
            case RoomEvent.HotSeatAssigned assigned:
                HotSeat = assigned.Participant;
                break;
            case RoomEvent.HotSeatChose chose:
                StepOf(chose.Step).Picked = chose.Option;
                break;
            case RoomEvent.VotingClosed closed:
                (StepOf(closed.Step).Counts, StepOf(closed.Step).Cause) = (closed.Counts, closed.Cause);
                Phase = RoomPhase.Tallied;
                break;
            case RoomEvent.Revealed revealed:
                StepOf(revealed.Step).IsRevealed = true;
                Phase = RoomPhase.Revealed;
                break;
            case RoomEvent.BranchPicked picked:
                StepOf(picked.Step).Picked = picked.Option;
                break;
            case RoomEvent.StepResolved resolved:
                Resolve(StepOf(resolved.Step), resolved);
                break;
            case RoomEvent.WentBack back:
                Story = Story!.Rewind(Story.DecisionCount - (back.Decision - 1));
                _path.RemoveRange(back.Decision - 1, _path.Count - (back.Decision - 1));
                Skipped = null;
                break;
            case RoomEvent.SkippedTo skipped:
                Skipped = Piece!.Conversation.BeginAt(skipped.Beat, Piece.Cast, Piece.Planned.Seed);
                break;
            case RoomEvent.HoldReleased released:
                _released.Add(released.Beat);
                break;
            case RoomEvent.Paused:
                (PhaseBeforePause, Phase) = (Phase, RoomPhase.Paused);
                break;
            case RoomEvent.Resumed:
                Phase = PhaseBeforePause;
                break;
            case RoomEvent.Debriefed:
                Phase = RoomPhase.Debrief;
                break;
            case RoomEvent.Closed:
                Phase = RoomPhase.Closed;
                break;
            case RoomEvent.Archived:
                Phase = RoomPhase.Archived;
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Begin(int piece)
    {
        PieceIndex = piece;
        Story = _pieces[piece].Begin();
        Skipped = null;
        IsMinorityPlayed = false;
        Phase = RoomPhase.Voting;
        _path.Clear();
        _released.Clear();
        _cursors.Add([]);
    }

    private void Resolve(StepRecord step, RoomEvent.StepResolved resolved)
    {
        IsMinorityPlayed |= resolved.Reason == ResolvingReason.Minority;
        if (resolved.Reason != ResolvingReason.Minority)
        {
            (step.Resolved, step.Reason) = (resolved.Option, resolved.Reason);
        }

        Story = new Question(Story!).After(resolved.Option);
        _path.Add(step);
    }

    private StepRecord StepOf(int number) => _steps[number - 1];

    private void TakeOut(ParticipantId who, Standing standing)
    {
        Size--;
        Change(who, member => member with { Standing = standing });
        HotSeat = HotSeat == who ? null : HotSeat;

        // Whoever comes back is somebody new to the room, so an open vote goes with the person, or it would count twice.
        if (Step is { Counts: null } open)
        {
            open.Withdraw(who);
        }
    }

    private void Change(ParticipantId who, Func<Member, Member> change) => _members[who] = change(_members[who]);
}

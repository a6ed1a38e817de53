using System.Diagnostics;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Rooms.Deciding;

/// <summary>How a room goes through its conversations.</summary>
internal static class CourseRules
{
    /// <summary>The most hands that can be typed for one answer.</summary>
    private const int MostHands = 10_000;

    private static readonly TimeSpan LongestDeadline = TimeSpan.FromHours(2);

    public static CommandOutcome Decide(Ruling ruling, RoomCommand command) => command switch
    {
        RoomCommand.Start => Start(ruling),
        RoomCommand.CloseVoting close => CloseVoting(ruling, close),
        RoomCommand.Reveal => ruling.Fire(RoomTrigger.Reveal, new RoomEvent.Revealed(Number(ruling))),
        RoomCommand.VoteAgain => VoteAgain(ruling),
        RoomCommand.Next => Next(ruling),
        RoomCommand.PickBranch pick => Pick(ruling, pick),
        RoomCommand.GoBack back => GoBack(ruling, back),
        RoomCommand.SkipTo skip => SkipTo(ruling, skip),
        RoomCommand.ReleaseHold release => ReleaseHold(ruling, release),
        RoomCommand.CountHands hands => CountHands(ruling, hands),
        RoomCommand.Extend extend => Extend(ruling, extend),
        _ => throw new UnreachableException(),
    };

    private static int Number(Ruling ruling) => ruling.Room.Step?.Number ?? 0;

    private static CommandOutcome Start(Ruling ruling)
    {
        if (!ruling.Room.Permits(RoomTrigger.Start))
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        BeginPiece(ruling, 0);
        return ruling.Done();
    }

    private static void BeginPiece(Ruling ruling, int piece)
    {
        ruling.Add(new RoomEvent.PieceStarted(piece));
        Ask(ruling, 1);
    }

    // Where the story has a question the room is asked; where it is over, it is talked about.
    private static void Ask(Ruling ruling, int round)
    {
        Room room = ruling.Room;
        if (!room.IsTogether)
        {
            return;
        }

        if (room.Story!.Status != PlaythroughStatus.AtChoice)
        {
            ruling.Add(new RoomEvent.Debriefed());
            return;
        }

        int step = room.Steps.Count + 1;
        ruling.Add(new RoomEvent.StepPresented(step, room.Story.Beat.Id, round));
        if (room.Plan!.VotingTime is { } time)
        {
            ruling.Add(new RoomEvent.DeadlineSet(step, ruling.Now + time));
        }
    }

    private static CommandOutcome CloseVoting(Ruling ruling, RoomCommand.CloseVoting close)
    {
        Room room = ruling.Room;
        if (close.Step is { } step && step != room.Step?.Number)
        {
            return CommandOutcome.Stale(room.SteeredSeq);
        }

        // A host that was late, or a clock that was put back, must not cut a vote short that was given more time since.
        if (close.Cause == ClosingCause.Deadline && (room.Step?.Deadline is not { } deadline || ruling.Now < deadline))
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        return room.Permits(RoomTrigger.CloseVoting)
            ? ruling.Add(new RoomEvent.VotingClosed(room.Step!.Number, close.Cause, room.Step.Tally())).Done()
            : CommandOutcome.Refused(Refusal.NotNow);
    }

    private static CommandOutcome VoteAgain(Ruling ruling)
    {
        if (!ruling.Room.Permits(RoomTrigger.VoteAgain))
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        Ask(ruling, ruling.Room.Step!.Round + 1);
        return ruling.Done();
    }

    private static CommandOutcome Next(Ruling ruling)
    {
        Room room = ruling.Room;
        if (!room.Permits(RoomTrigger.Next))
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        if (room.Phase != RoomPhase.Debrief)
        {
            (int option, ResolvingReason reason) = RoutesOn.From(room, room.Step!)!.Value;
            Resolve(ruling, room.Step!.Number, option, reason);
        }
        else if (RoutesOn.Minority(room) is { } minority)
        {
            ruling.Add(new RoomEvent.WentBack(minority.Decision));
            Resolve(ruling, minority.Step.Number, minority.Option, ResolvingReason.Minority);
        }
        else
        {
            BeginPiece(ruling, room.PieceIndex + 1);
        }

        return ruling.Done();
    }

    private static void Resolve(Ruling ruling, int step, int option, ResolvingReason reason)
    {
        ruling.Add(new RoomEvent.StepResolved(step, option, reason));
        Ask(ruling, 1);
    }

    private static CommandOutcome Pick(Ruling ruling, RoomCommand.PickBranch pick)
    {
        Room room = ruling.Room;
        if (room.Phase is not (RoomPhase.Tallied or RoomPhase.Revealed) || !IsOursToPick(room))
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        int option = new Question(room.Step!.At).Find(pick.Option);
        return option < 0
            ? CommandOutcome.Refused(Refusal.OptionUnknown)
            : ruling.Add(new RoomEvent.BranchPicked(room.Step.Number, option)).Done();
    }

    // The rule was chosen beforehand and everybody saw it, so a majority stands; a tie, or no vote at all, is the facilitator's.
    private static bool IsOursToPick(Room room)
    {
        (int option, bool tied) = Winner.Of(room.Step!.Counts!.Value);
        return room.Plan!.Rule == BranchRule.FacilitatorsPick || tied || option < 0;
    }

    private static CommandOutcome GoBack(Ruling ruling, RoomCommand.GoBack back)
    {
        Room room = ruling.Room;
        if (!room.Permits(RoomTrigger.GoBack))
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        if (back.Decision < 1 || back.Decision > room.LastQuestion)
        {
            return CommandOutcome.Refused(Refusal.PlaceUnknown);
        }

        ruling.Add(new RoomEvent.WentBack(back.Decision));
        Ask(ruling, 1);
        return ruling.Done();
    }

    private static CommandOutcome SkipTo(Ruling ruling, RoomCommand.SkipTo skip)
    {
        Room room = ruling.Room;
        if (!room.Permits(RoomTrigger.SkipTo))
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        foreach (Beat beat in room.Piece!.Conversation.Scenario.Beats)
        {
            if (beat.Id == skip.Beat && beat.Ending is not null)
            {
                ruling.Add(new RoomEvent.SkippedTo(beat.Id)).Add(new RoomEvent.Debriefed());
                return ruling.Done();
            }
        }

        return CommandOutcome.Refused(Refusal.PlaceUnknown);
    }

    private static CommandOutcome ReleaseHold(Ruling ruling, RoomCommand.ReleaseHold release)
    {
        Room room = ruling.Room;
        if (room.IsTogether || room.Phase != RoomPhase.Voting)
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        bool waits = room.Piece!.Conversation.Scenario.Beats.Any(beat => beat.Id == release.Beat && beat.Hold);
        return waits && !room.IsReleased(release.Beat)
            ? ruling.Add(new RoomEvent.HoldReleased(release.Beat)).Done()
            : CommandOutcome.Refused(Refusal.PlaceUnknown);
    }

    private static CommandOutcome CountHands(Ruling ruling, RoomCommand.CountHands hands)
    {
        Room room = ruling.Room;
        if (room.Phase != RoomPhase.Voting || room.Plan!.Pacing != Pacing.Lockstep)
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        Question question = new(room.Step!.At);
        bool fits = hands.Counts.Count == question.Count;
        for (int option = 0; fits && option < question.Count; option++)
        {
            fits = hands.Counts[option] is >= 0 and <= MostHands && (hands.Counts[option] == 0 || question.IsOpen(option));
        }

        return fits
            ? ruling.Add(new RoomEvent.HandsCounted(room.Step.Number, hands.Counts)).Done()
            : CommandOutcome.Refused(Refusal.CountsUnusable);
    }

    private static CommandOutcome Extend(Ruling ruling, RoomCommand.Extend extend)
    {
        Room room = ruling.Room;
        return room.Phase == RoomPhase.Voting && room.IsTogether && extend.For > TimeSpan.Zero && extend.For <= LongestDeadline
            ? ruling.Add(new RoomEvent.DeadlineSet(room.Step!.Number, ruling.Now + extend.For)).Done()
            : CommandOutcome.Refused(Refusal.NotNow);
    }
}

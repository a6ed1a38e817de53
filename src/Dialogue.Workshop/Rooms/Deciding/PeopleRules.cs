using System.Diagnostics;
using Dialogue.Core.Playthroughs;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Voting;

namespace Dialogue.Workshop.Rooms.Deciding;

/// <summary>What participants may do, and what comes of it.</summary>
internal static class PeopleRules
{
    /// <summary>The longest time to think that is kept; a program that says more is wrong.</summary>
    private const int LongestMs = 3_600_000;

    public static CommandOutcome Decide(Ruling ruling, RoomCommand command)
    {
        if (command is RoomCommand.Join join)
        {
            return Join(ruling, join);
        }

        ParticipantId who = ruling.By.Participant;
        if (ruling.Room.Find(who) is not { IsIn: true })
        {
            return CommandOutcome.Refused(Refusal.PersonUnknown);
        }

        return command switch
        {
            RoomCommand.ComeBack back => ruling.Add(new RoomEvent.CameBack(who, back.TokenHash, back.UsedHash)).Done(),
            RoomCommand.Rename rename => Rename(ruling, who, rename),
            RoomCommand.Leave => ruling.Add(new RoomEvent.Left(who)).Done(),
            RoomCommand.Choose choose when ruling.Room.IsTogether => Vote(ruling, who, choose),
            RoomCommand.Choose choose => GoOn(ruling, who, choose),
            RoomCommand.Suggest suggest => Suggest(ruling, who, suggest),
            _ => throw new UnreachableException(),
        };
    }

    private static CommandOutcome Join(Ruling ruling, RoomCommand.Join join)
    {
        Room room = ruling.Room;
        if (room.IsLocked || room.Phase is RoomPhase.Draft or RoomPhase.Closed or RoomPhase.Archived)
        {
            return CommandOutcome.Refused(Refusal.RoomLocked);
        }

        if (room.Size >= room.Plan!.RoomSize)
        {
            return CommandOutcome.Refused(Refusal.RoomFull);
        }

        if (Names.Usable(room, join.Name, default, out string name) is { } unusable)
        {
            return CommandOutcome.Refused(unusable);
        }

        ParticipantId who = room.NextParticipant;
        return ruling.Add(new RoomEvent.Joined(who, name, join.TokenHash)).Done() with { Joined = who };
    }

    private static CommandOutcome Rename(Ruling ruling, ParticipantId who, RoomCommand.Rename rename) =>
        Names.Usable(ruling.Room, rename.Name, who, out string name) is { } unusable
            ? CommandOutcome.Refused(unusable)
            : ruling.Add(new RoomEvent.Renamed(who, name)).Done();

    private static CommandOutcome Vote(Ruling ruling, ParticipantId who, RoomCommand.Choose choose)
    {
        if (OpenStep(ruling.Room, choose.Step, choose.Option, out StepRecord step, out int option) is { } not)
        {
            return not;
        }

        int elapsed = Math.Clamp(choose.ElapsedMs, 0, LongestMs);
        if (ruling.Room.Plan!.Pacing == Pacing.HotSeat)
        {
            return AnswerFromHotSeat(ruling, who, step, option);
        }

        if (step.VoteOf(who) is not { } before)
        {
            return ruling.Add(new RoomEvent.ChoiceSubmitted(who, step.Number, option, elapsed)).Done();
        }

        return before.Option == option
            ? new CommandOutcome(CommandStatus.Recorded, before.Seq)
            : ruling.Add(new RoomEvent.ChoiceChanged(who, step.Number, option, elapsed)).Done(CommandStatus.Changed);
    }

    private static CommandOutcome AnswerFromHotSeat(Ruling ruling, ParticipantId who, StepRecord step, int option)
    {
        if (ruling.Room.HotSeat != who)
        {
            return CommandOutcome.Refused(Refusal.RoleDenied);
        }

        ruling.Add(new RoomEvent.HotSeatChose(step.Number, option));
        return ruling.Add(new RoomEvent.VotingClosed(step.Number, ClosingCause.HotSeat, step.Tally())).Done();
    }

    private static CommandOutcome Suggest(Ruling ruling, ParticipantId who, RoomCommand.Suggest suggest)
    {
        if (OpenStep(ruling.Room, suggest.Step, suggest.Option, out StepRecord step, out int option) is { } not)
        {
            return not;
        }

        if (ruling.Room.Plan!.Pacing != Pacing.HotSeat || ruling.Room.HotSeat == who)
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        CommandStatus status = step.SuggestionOf(who) is null ? CommandStatus.Recorded : CommandStatus.Changed;
        return ruling.Add(new RoomEvent.Suggested(who, step.Number, option)).Done(status);
    }

    private static CommandOutcome GoOn(Ruling ruling, ParticipantId who, RoomCommand.Choose choose)
    {
        Room room = ruling.Room;
        if (room.Phase != RoomPhase.Voting || room.StoryOf(who) is not { Status: PlaythroughStatus.AtChoice } at)
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        if (choose.Step != at.DecisionCount + 1)
        {
            return CommandOutcome.Stale();
        }

        if (at.Beat.Hold && !room.IsReleased(at.Beat.Id))
        {
            return CommandOutcome.Refused(Refusal.OnHold);
        }

        int option = new Question(at).Find(choose.Option);
        return option < 0
            ? CommandOutcome.Refused(Refusal.OptionUnknown)
            : ruling.Add(new RoomEvent.ChoiceSubmitted(who, choose.Step, option, Math.Clamp(choose.ElapsedMs, 0, LongestMs))).Done();
    }

    private static CommandOutcome? OpenStep(Room room, int number, string id, out StepRecord step, out int option)
    {
        step = room.Step!;
        option = -1;
        if (step is null)
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        if (number != step.Number || room.Phase is RoomPhase.Tallied or RoomPhase.Revealed or RoomPhase.Debrief)
        {
            return CommandOutcome.Stale(room.SteeredSeq);
        }

        if (room.Phase != RoomPhase.Voting)
        {
            return CommandOutcome.Refused(Refusal.NotNow);
        }

        option = new Question(step.At).Find(id);
        return option < 0 ? CommandOutcome.Refused(Refusal.OptionUnknown) : null;
    }
}

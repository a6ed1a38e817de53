using Dialogue.Core.Scenarios;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Tests.Rooms;

public sealed class CourseTests
{
    [Fact]
    public void Goes_from_a_draft_to_the_archive()
    {
        RoomDriver room = new();
        List<RoomPhase> phases = [room.Room.Phase];
        foreach (RoomCommand command in (RoomCommand[])
            [new RoomCommand.Open(), new RoomCommand.Lock(), new RoomCommand.Start(), new RoomCommand.CloseVoting(null, ClosingCause.Facilitator),
             new RoomCommand.Reveal(), new RoomCommand.Pause(), new RoomCommand.Resume(), new RoomCommand.Debrief(), new RoomCommand.Close(), new RoomCommand.Archive()])
        {
            room.Then(command);
            phases.Add(room.Room.Phase);
        }

        Assert.Equal(
            [RoomPhase.Draft, RoomPhase.Lobby, RoomPhase.Locked, RoomPhase.Voting, RoomPhase.Tallied, RoomPhase.Revealed, RoomPhase.Paused,
             RoomPhase.Revealed, RoomPhase.Debrief, RoomPhase.Closed, RoomPhase.Archived],
            phases);
    }

    [Fact]
    public void Permits_exactly_what_it_then_does()
    {
        RoomDriver room = RoomDriver.Playing(1).Votes("listen").Close().Reveal().Next().Votes("ask");

        IReadOnlyList<RoomTrigger> permitted = room.Room.Permitted();

        Assert.Equal(
            [RoomTrigger.CloseVoting, RoomTrigger.GoBack, RoomTrigger.SkipTo, RoomTrigger.Pause, RoomTrigger.Debrief, RoomTrigger.Close], permitted);
    }

    [Fact]
    public void Goes_back_to_an_earlier_question_and_asks_it_as_a_new_one()
    {
        RoomDriver room = RoomDriver.Playing(1).Round("listen");

        room.Then(new RoomCommand.GoBack(1));

        Assert.Equal(("start", 3, RoomPhase.Voting), (room.Room.Story!.Beat.Id.Value, room.Room.Step!.Number, room.Room.Phase));
        Assert.Empty(room.Room.Path);
        Assert.Equal(CommandStatus.Stale, room.Choose(1, "listen", step: 1).Status);
    }

    [Fact]
    public void Goes_back_from_the_end_also_to_its_last_question()
    {
        RoomDriver room = RoomDriver.Playing(1).Round("listen").Round("ask");

        room.Then(new RoomCommand.GoBack(2));

        Assert.Equal("calm", room.Room.Story!.Beat.Id.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-5)]
    public void Refuses_to_go_back_to_what_was_never_asked(int decision)
    {
        RoomDriver room = RoomDriver.Playing(1).Round("listen");

        CommandOutcome outcome = room.Steer(new RoomCommand.GoBack(decision));

        Assert.Equal(Refusal.PlaceUnknown, outcome.Why);
    }

    [Fact]
    public void Shows_an_ending_at_once_and_can_come_back_from_it()
    {
        RoomDriver room = RoomDriver.Playing(1).Round("listen");

        room.Then(RoomDriver.Skip("good"));
        string? shown = room.Room.Skipped?.Beat.Id.Value;
        room.Then(new RoomCommand.GoBack(2));

        Assert.Equal("good", shown);
        Assert.Null(room.Room.Skipped);
        Assert.Equal("calm", room.Room.Story!.Beat.Id.Value);
    }

    [Fact]
    public void Shows_no_place_that_is_not_an_ending()
    {
        RoomDriver room = RoomDriver.Playing(1);

        CommandOutcome outcome = room.Steer(RoomDriver.Skip("calm"));

        Assert.Equal(Refusal.PlaceUnknown, outcome.Why);
    }

    [Fact]
    public void Plays_the_next_conversation_of_the_playlist_after_the_first_was_talked_about()
    {
        RoomDriver room = RoomDriver.Playing(1, RoomDriver.Plan(pieces: 2)).Round("listen").Round("ask");

        room.Next();

        Assert.Equal((1, RoomPhase.Voting, 3), (room.Room.PieceIndex, room.Room.Phase, room.Room.Step!.Number));
        Assert.Equal("start", room.Room.Story!.Beat.Id.Value);
    }

    [Fact]
    public void Permits_nothing_more_to_play_after_the_last()
    {
        RoomDriver room = RoomDriver.Playing(1).Round("listen").Round("ask");

        Assert.Equal([RoomTrigger.GoBack, RoomTrigger.Close], room.Room.Permitted());
    }

    [Fact]
    public void Plays_the_answer_that_came_second_where_the_room_was_most_divided_once_more_after_the_ending()
    {
        RoomDriver room = RoomDriver.Playing(5, RoomDriver.Plan(rule: BranchRule.MinorityReport))
            .Round("listen", "listen", "listen", "blame", "blame").Round("ask", "ask", "ask", "ask", "hold");
        Assert.Equal("good", room.Room.Story!.Beat.Id.Value);

        room.Next();
        string second = room.Room.Story!.Beat.Id.Value;
        room.Round("stay", "stay", "stay", "go", "go");

        Assert.Equal("cross", second);
        Assert.Equal(("fair", RoomPhase.Debrief), (room.Room.Story!.Beat.Id.Value, room.Room.Phase));
        Assert.DoesNotContain(RoomTrigger.Next, room.Room.Permitted());
        Assert.Equal(0, room.Room.Steps[0].Resolved);
    }

    [Fact]
    public void Plays_no_second_path_where_everybody_agreed()
    {
        RoomDriver room = RoomDriver.Playing(2, RoomDriver.Plan(rule: BranchRule.MinorityReport)).Round("listen", "listen").Round("ask", "ask");

        Assert.DoesNotContain(RoomTrigger.Next, room.Room.Permitted());
    }

    [Fact]
    public void Takes_no_votes_while_it_is_halted()
    {
        RoomDriver room = RoomDriver.Playing(1).Then(new RoomCommand.Pause());

        CommandOutcome halted = room.Choose(1, "listen");
        room.Then(new RoomCommand.Resume());

        Assert.Equal(Refusal.NotNow, halted.Why);
        Assert.Equal(CommandStatus.Recorded, room.Choose(1, "listen").Status);
    }

    [Fact]
    public void Answers_a_steering_that_did_not_see_the_last_step_that_it_is_stale()
    {
        RoomDriver room = RoomDriver.Playing(1).Votes("listen");
        long seen = room.Room.SteeredSeq;
        room.Close();

        CommandOutcome outcome = room.Do(Actor.Facilitator, new RoomCommand.Debrief(), expected: seen);

        Assert.Equal(CommandStatus.Stale, outcome.Status);
        Assert.Equal(RoomPhase.Tallied, room.Room.Phase);
    }

    [Fact]
    public void Does_not_call_a_steering_stale_because_of_votes()
    {
        RoomDriver room = RoomDriver.Playing(1);
        long seen = room.Room.SteeredSeq;
        room.Votes("listen");

        CommandOutcome outcome = room.Do(Actor.Facilitator, new RoomCommand.CloseVoting(null, ClosingCause.Facilitator), expected: seen);

        Assert.Equal(CommandStatus.Recorded, outcome.Status);
    }

    [Fact]
    public void Lets_everybody_go_at_their_own_pace_and_waits_for_all_at_a_natural_pause()
    {
        RoomDriver room = RoomDriver.Playing(2, RoomDriver.Plan(Pacing.SelfPaced));
        room.Choose(1, "listen", step: 1);
        CommandOutcome waits = room.Choose(1, "ask", step: 2);

        room.Then(new RoomCommand.ReleaseHold(new BeatId("calm")));
        CommandOutcome goesOn = room.Choose(1, "ask", step: 2);
        CommandOutcome other = room.Choose(2, "blame", step: 1);

        Assert.Equal(Refusal.OnHold, waits.Why);
        Assert.Equal([CommandStatus.Recorded, CommandStatus.Recorded], [goesOn.Status, other.Status]);
        Assert.Equal("good", room.Room.StoryOf(new ParticipantId(1))!.Beat.Id.Value);
        Assert.Equal("cross", room.Room.StoryOf(new ParticipantId(2))!.Beat.Id.Value);
    }

    [Fact]
    public void Answers_a_step_of_ones_own_that_was_answered_before_that_it_is_stale()
    {
        RoomDriver room = RoomDriver.Playing(1, RoomDriver.Plan(Pacing.SelfPaced));
        room.Choose(1, "blame", step: 1);

        CommandOutcome again = room.Choose(1, "listen", step: 1);

        Assert.Equal(CommandStatus.Stale, again.Status);
    }

    [Fact]
    public void Lets_only_the_hot_seat_answer_and_keeps_no_name_with_what_was_said()
    {
        RoomDriver room = RoomDriver.Playing(3, RoomDriver.Plan(Pacing.HotSeat));
        room.Then(new RoomCommand.AssignHotSeat(new ParticipantId(2)));
        CommandOutcome other = room.Choose(1, "listen");
        CommandOutcome suggestion = room.Do(Actor.Of(new ParticipantId(1)), new RoomCommand.Suggest(1, "listen"));

        room.Choose(2, "blame");
        LoggedEvent[] said = [.. room.Log.Where(logged => logged.Event is RoomEvent.HotSeatChose or RoomEvent.VotingClosed)];
        room.Reveal().Next();

        Assert.Equal((Refusal.RoleDenied, CommandStatus.Recorded), (other.Why, suggestion.Status));
        Assert.All(said, logged => Assert.Equal(RoomRole.HotSeat, logged.By.Role));
        Assert.Equal(("cross", ResolvingReason.HotSeat), (room.Room.Story!.Beat.Id.Value, room.Room.Steps[0].Reason));
    }
}

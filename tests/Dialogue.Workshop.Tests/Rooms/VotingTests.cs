using Dialogue.Core.Values;
using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Tests.Rooms;

public sealed class VotingTests
{
    [Fact]
    public void Counts_each_person_once_and_goes_on_with_the_majority()
    {
        RoomDriver room = RoomDriver.Playing(5).Votes("listen", "blame", "listen", "listen", "blame").Close().Reveal();

        room.Next();

        Assert.Equal([3, 2, 0], room.Room.Steps[0].Counts!.Value);
        Assert.Equal((0, ResolvingReason.Majority), (room.Room.Steps[0].Resolved, room.Room.Steps[0].Reason));
        Assert.Equal("calm", room.Room.Story!.Beat.Id.Value);
        Assert.Equal((2, RoomPhase.Voting), (room.Room.Step!.Number, room.Room.Phase));
    }

    [Fact]
    public void Lets_people_change_their_mind_until_the_vote_is_closed()
    {
        RoomDriver room = RoomDriver.Playing(2);
        room.Choose(1, "blame");

        CommandOutcome changed = room.Choose(1, "listen");
        room.Close();
        CommandOutcome late = room.Choose(1, "blame");

        Assert.Equal(CommandStatus.Changed, changed.Status);
        Assert.Equal(CommandStatus.Stale, late.Status);
        Assert.Equal([1, 0, 0], room.Room.Steps[0].Counts!.Value);
    }

    [Fact]
    public void Answers_the_same_command_twice_without_doing_it_twice()
    {
        RoomDriver room = RoomDriver.Playing(1);
        Guid id = room.NextId();
        RoomCommand.Choose choose = new(1, "listen", 900);
        CommandOutcome first = room.Do(Actor.Of(new ParticipantId(1)), choose, id);
        int length = room.Log.Count;

        CommandOutcome second = room.Do(Actor.Of(new ParticipantId(1)), choose, id);

        Assert.Equal((CommandStatus.Duplicate, first.Seq), (second.Status, second.Seq));
        Assert.Equal(length, room.Log.Count);
    }

    [Fact]
    public void Does_not_record_the_same_answer_again()
    {
        RoomDriver room = RoomDriver.Playing(1);
        CommandOutcome first = room.Choose(1, "listen");

        CommandOutcome again = room.Choose(1, "listen");

        Assert.Equal((CommandStatus.Recorded, first.Seq), (again.Status, again.Seq));
        Assert.Single(room.Log, logged => logged.Event is RoomEvent.ChoiceSubmitted or RoomEvent.ChoiceChanged);
    }

    [Theory]
    [InlineData("swear")]
    [InlineData("nonsense")]
    [InlineData(Question.Silence)]
    public void Refuses_an_answer_that_is_locked_or_not_there(string option)
    {
        RoomDriver room = RoomDriver.Playing(1);

        CommandOutcome outcome = room.Choose(1, option);

        Assert.Equal((CommandStatus.Refused, Refusal.OptionUnknown), (outcome.Status, outcome.Why));
    }

    [Fact]
    public void Takes_silence_where_silence_is_an_answer()
    {
        RoomDriver room = RoomDriver.Playing(1).Round("listen").Votes(Question.Silence).Close().Reveal();

        room.Next();

        Assert.Equal([0, 0, 1], room.Room.Steps[1].Counts!.Value);
        Assert.Equal((RoomPhase.Debrief, "bad"), (room.Room.Phase, room.Room.Story!.Beat.Id.Value));
    }

    [Fact]
    public void Keeps_both_rounds_of_a_vote_that_is_taken_again()
    {
        RoomDriver room = RoomDriver.Playing(3).Votes("blame", "blame", "listen").Close().Reveal();

        room.Then(new RoomCommand.VoteAgain()).Round("listen", "listen", "blame");

        Assert.Equal([[1, 2, 0], [2, 1, 0]], room.Room.Steps.Take(2).Select(step => step.Counts!.Value.ToArray()));
        Assert.Equal([1, 2], room.Room.Steps.Take(2).Select(step => step.Round));
        Assert.Null(room.Room.Steps[0].Resolved);
        Assert.Equal(0, room.Room.Steps[1].Resolved);
    }

    [Fact]
    public void Adds_counted_hands_to_votes_and_a_second_count_replaces_the_first()
    {
        RoomDriver room = RoomDriver.Playing(1).Votes("listen");
        room.Then(new RoomCommand.CountHands([4, 9, 0]));

        room.Then(new RoomCommand.CountHands([12, 4, 0])).Close();

        Assert.Equal([13, 4, 0], room.Room.Steps[0].Counts!.Value);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, 2, 3, 4)]
    [InlineData(1, -2, 0)]
    [InlineData(1, 2, 3)]
    [InlineData(1, 200_000, 0)]
    public void Refuses_hands_that_do_not_fit_the_question(params int[] counts)
    {
        RoomDriver room = RoomDriver.Playing(1);

        CommandOutcome outcome = room.Steer(new RoomCommand.CountHands(counts.ToValueArray()));

        Assert.Equal(Refusal.CountsUnusable, outcome.Why);
    }

    [Fact]
    public void Leaves_a_tie_to_the_facilitator_and_takes_the_first_where_they_do_not_pick()
    {
        RoomDriver picked = RoomDriver.Playing(2).Votes("blame", "listen").Close().Reveal();
        RoomDriver notPicked = RoomDriver.Playing(2).Votes("blame", "listen").Close().Reveal();

        picked.Then(new RoomCommand.PickBranch("blame")).Next();
        notPicked.Next();

        Assert.Equal((1, ResolvingReason.Picked), (picked.Room.Steps[0].Resolved, picked.Room.Steps[0].Reason));
        Assert.Equal((0, ResolvingReason.Tie), (notPicked.Room.Steps[0].Resolved, notPicked.Room.Steps[0].Reason));
    }

    [Fact]
    public void Does_not_let_a_facilitator_overrule_the_rule_that_everybody_saw()
    {
        RoomDriver room = RoomDriver.Playing(3).Votes("blame", "blame", "listen").Close().Reveal();

        CommandOutcome outcome = room.Steer(new RoomCommand.PickBranch("listen"));

        Assert.Equal(Refusal.NotNow, outcome.Why);
    }

    [Fact]
    public void Waits_for_the_pick_where_the_facilitator_picks()
    {
        RoomDriver room = RoomDriver.Playing(2, RoomDriver.Plan(rule: BranchRule.FacilitatorsPick)).Votes("blame", "blame").Close().Reveal();

        CommandOutcome early = room.Steer(new RoomCommand.Next());
        room.Then(new RoomCommand.PickBranch("listen")).Next();

        Assert.Equal(Refusal.NotNow, early.Why);
        Assert.Equal("calm", room.Room.Story!.Beat.Id.Value);
    }

    [Fact]
    public void Does_not_go_on_from_a_vote_in_which_nobody_voted_until_the_facilitator_picks()
    {
        RoomDriver room = RoomDriver.Playing(2).Close().Reveal();

        CommandOutcome early = room.Steer(new RoomCommand.Next());
        room.Then(new RoomCommand.PickBranch("listen")).Next();

        Assert.Equal(Refusal.NotNow, early.Why);
        Assert.Equal(2, room.Room.Step!.Number);
    }

    [Fact]
    public void Takes_the_open_vote_of_somebody_who_leaves_with_them()
    {
        RoomDriver room = RoomDriver.Playing(2).Votes("blame", "blame");
        room.Then(new RoomCommand.Kick(new ParticipantId(2)));
        ParticipantId back = room.Join("person ab");

        room.Choose(back.Value, "blame");
        room.Close();

        Assert.Equal([0, 2, 0], room.Room.Steps[0].Counts!.Value);
    }

    [Fact]
    public void Closes_at_its_deadline_and_not_before()
    {
        RoomDriver room = RoomDriver.Playing(2, RoomDriver.Plan() with { VotingTime = TimeSpan.FromSeconds(30) });
        room.Now += TimeSpan.FromSeconds(20);
        room.Then(new RoomCommand.Extend(TimeSpan.FromSeconds(60)));
        RoomCommand.CloseVoting close = new(1, ClosingCause.Deadline);

        room.Now += TimeSpan.FromSeconds(30);
        CommandOutcome early = room.Do(Actor.Host, close);
        room.Now += TimeSpan.FromSeconds(30);
        CommandOutcome due = room.Do(Actor.Host, close);

        Assert.Equal(Refusal.NotNow, early.Why);
        Assert.Equal(CommandStatus.Recorded, due.Status);
        Assert.Equal(ClosingCause.Deadline, room.Room.Steps[0].Cause);
    }

    [Fact]
    public void Tells_a_late_closing_of_an_earlier_question_that_it_is_stale()
    {
        RoomDriver room = RoomDriver.Playing(1).Round("listen");

        CommandOutcome outcome = room.Do(Actor.Host, new RoomCommand.CloseVoting(1, ClosingCause.AllVoted));

        Assert.Equal(CommandStatus.Stale, outcome.Status);
        Assert.Equal(RoomPhase.Voting, room.Room.Phase);
    }
}

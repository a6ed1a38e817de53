using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Tests.Rooms;

public sealed class PeopleTests
{
    [Fact]
    public void Lets_people_in_late_unless_the_room_is_locked()
    {
        RoomDriver room = RoomDriver.Playing(1);
        ParticipantId late = room.Join("Late Lou");
        room.Then(new RoomCommand.Lock());

        CommandOutcome tooLate = room.Do(Actor.Newcomer, new RoomCommand.Join("Later Lee", "hash"));
        room.Then(new RoomCommand.Unlock());

        Assert.Equal(new ParticipantId(2), late);
        Assert.Equal(Refusal.RoomLocked, tooLate.Why);
        Assert.Equal(new ParticipantId(3), room.Join("Later Lee"));
    }

    [Fact]
    public void Lets_those_who_are_in_come_back_to_a_locked_room_with_a_new_token()
    {
        RoomDriver room = RoomDriver.With(1).Then(new RoomCommand.Lock());

        CommandOutcome back = room.Do(Actor.Of(new ParticipantId(1)), new RoomCommand.ComeBack("another hash"));

        Assert.Equal(CommandStatus.Recorded, back.Status);
        Assert.Equal(1, room.Room.FindByToken("another hash")!.Id.Value);
    }

    [Fact]
    public void Knows_the_token_that_somebody_came_with_until_the_new_one_is_used()
    {
        RoomDriver room = RoomDriver.With(1);
        Actor person = Actor.Of(new ParticipantId(1));
        room.Do(person, new RoomCommand.ComeBack("lost", "hash of person aa"));
        room.Do(person, new RoomCommand.ComeBack("lost too", "hash of person aa"));
        room.Do(person, new RoomCommand.ComeBack("second", "hash of person aa"));
        Member? withFirst = room.Room.FindByToken("hash of person aa");

        room.Do(person, new RoomCommand.ComeBack("third", "second"));

        Assert.NotNull(withFirst);
        Assert.Null(room.Room.FindByToken("lost"));
        Assert.Null(room.Room.FindByToken("hash of person aa"));
        Assert.NotNull(room.Room.FindByToken("third"));
    }

    [Fact]
    public void Takes_no_more_people_than_the_plan_says()
    {
        RoomDriver room = RoomDriver.With(2, RoomDriver.Plan() with { RoomSize = 2 });

        CommandOutcome third = room.Do(Actor.Newcomer, new RoomCommand.Join("Third", "hash"));
        room.Do(Actor.Of(new ParticipantId(1)), new RoomCommand.Leave());

        Assert.Equal(Refusal.RoomFull, third.Why);
        Assert.Equal(CommandStatus.Recorded, room.Do(Actor.Newcomer, new RoomCommand.Join("Third", "hash")).Status);
    }

    [Fact]
    public void Refuses_a_name_that_somebody_has()
    {
        RoomDriver room = RoomDriver.With(1);

        CommandOutcome same = room.Do(Actor.Newcomer, new RoomCommand.Join("Person AA", "hash"));

        Assert.Equal(Refusal.NameTaken, same.Why);
    }

    [Fact]
    public void Lets_somebody_who_was_sent_out_join_again_but_nobody_who_was_banned_under_that_name()
    {
        RoomDriver room = RoomDriver.With(2);
        room.Then(new RoomCommand.Kick(new ParticipantId(1))).Then(new RoomCommand.Ban(new ParticipantId(2)));

        CommandOutcome kicked = room.Do(Actor.Newcomer, new RoomCommand.Join("person aa", "hash"));
        CommandOutcome banned = room.Do(Actor.Newcomer, new RoomCommand.Join("person ab", "hash"));

        Assert.Equal(CommandStatus.Recorded, kicked.Status);
        Assert.Equal(Refusal.NameTaken, banned.Why);
    }

    [Fact]
    public void Knows_nobody_by_a_token_once_they_are_out()
    {
        RoomDriver room = RoomDriver.With(1).Then(new RoomCommand.Kick(new ParticipantId(1)));

        Assert.Null(room.Room.FindByToken("hash of person aa"));
        Assert.Equal(Refusal.PersonUnknown, room.Do(Actor.Of(new ParticipantId(1)), new RoomCommand.ComeBack("x")).Why);
    }

    [Fact]
    public void Gives_a_co_facilitator_the_steps_and_nothing_about_people()
    {
        RoomDriver room = RoomDriver.With(1);
        room.Do(Actor.Host, new RoomCommand.AddCoFacilitator("key hash"));
        Actor helper = Actor.CoFacilitator(room.Room.FindHelper("key hash")!.Value);

        CommandOutcome start = room.Do(helper, new RoomCommand.Start());
        CommandOutcome kick = room.Do(helper, new RoomCommand.Kick(new ParticipantId(1)));
        room.Then(new RoomCommand.RevokeCoFacilitator(1));

        Assert.Equal(CommandStatus.Recorded, start.Status);
        Assert.Equal(Refusal.RoleDenied, kick.Why);
        Assert.Null(room.Room.FindHelper("key hash"));
    }

    [Fact]
    public void Lets_a_participant_do_nothing_of_the_facilitators()
    {
        RoomDriver room = RoomDriver.With(1);
        Actor participant = Actor.Of(new ParticipantId(1));

        CommandOutcome[] outcomes =
        [
            room.Do(participant, new RoomCommand.Start()), room.Do(participant, new RoomCommand.Close()), room.Do(participant, new RoomCommand.Kick(new ParticipantId(1))),
            room.Do(participant, new RoomCommand.RotateCode("CCCDDD")), room.Do(participant, new RoomCommand.AddCoFacilitator("mine")),
            room.Do(Actor.Newcomer, new RoomCommand.Start()), room.Do(Actor.Facilitator, new RoomCommand.AddCoFacilitator("mine")),
        ];

        Assert.All(outcomes, outcome => Assert.Equal(Refusal.RoleDenied, outcome.Why));
        Assert.Equal(RoomPhase.Lobby, room.Room.Phase);
    }

    [Fact]
    public void Erases_names_and_notes_once_it_is_closed_and_keeps_the_counts()
    {
        RoomDriver room = RoomDriver.Playing(2);
        room.Then(new RoomCommand.AddNote("Ana was quiet")).Round("listen", "blame");
        CommandOutcome early = room.Steer(new RoomCommand.Purge());

        room.Then(new RoomCommand.Close()).Then(new RoomCommand.Purge());

        Assert.Equal(Refusal.NotNow, early.Why);
        Assert.All(room.Room.Members, member => Assert.Equal((string.Empty, string.Empty), (member.Name, member.TokenHash)));
        Assert.Empty(room.Room.Notes);
        Assert.Equal([1, 1, 0], room.Room.Steps[0].Counts!.Value);
    }
}

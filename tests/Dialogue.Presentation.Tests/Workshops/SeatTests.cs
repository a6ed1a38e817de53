using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Updates;
using Dialogue.Presentation.Workshops;
using Dialogue.Presentation.Workshops.Seats;
using Dialogue.Testing.Workshops;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Tests.Workshops;

public sealed class SeatTests
{
    [Fact]
    public void An_answer_is_asked_for_with_its_question_and_can_be_changed()
    {
        AppModel model = Rooms.SeatModel(Rooms.Seat(Rooms.View(RoomPhase.Voting), "stalls"));

        AppStep step = AppUpdate.Apply(model, new AppMessage.Picked(0));

        Assert.Equal(new RoomRequest.Choose(4, "owns-it"), Assert.Single(step.Requests));
    }

    [Theory]
    [InlineData(RoomPhase.Tallied)]
    [InlineData(RoomPhase.Revealed)]
    [InlineData(RoomPhase.Paused)]
    [InlineData(RoomPhase.Debrief)]
    public void No_answer_is_sent_while_none_is_taken(RoomPhase phase)
    {
        AppStep step = AppUpdate.Apply(Rooms.SeatModel(Rooms.Seat(Rooms.View(phase))), new AppMessage.Invoked("confirm"));

        Assert.Empty(step.Requests);
        Assert.NotEmpty(step.Model.Notice!);
    }

    [Fact]
    public void A_suggestion_asks_for_a_reason_first_and_goes_without_one()
    {
        AppModel model = Rooms.SeatModel(Rooms.Seat(Rooms.View(RoomPhase.Voting, Pacing.HotSeat) with { HotSeat = 1 }));

        AppModel asked = AppUpdate.Apply(model, new AppMessage.Picked(2)).Model;
        AppStep with = AppUpdate.Apply(AppUpdate.Apply(asked, new AppMessage.Typed("it names the date")).Model, new AppMessage.Invoked("confirm"));
        AppStep without = AppUpdate.Apply(asked, new AppMessage.Invoked("confirm"));

        Assert.NotNull(ScreenFrom.Model(asked).Input);
        Assert.Equal(new RoomRequest.Suggest(4, "promises", "it names the date"), Assert.Single(with.Requests));
        Assert.Equal(new RoomRequest.Suggest(4, "promises", null), Assert.Single(without.Requests));
    }

    [Fact]
    public void The_hot_seat_answers_and_suggests_nothing()
    {
        AppModel model = Rooms.SeatModel(Rooms.Seat(Rooms.View(RoomPhase.Voting, Pacing.HotSeat) with { HotSeat = 7 }));

        AppStep step = AppUpdate.Apply(model, new AppMessage.Picked(2));

        Assert.Equal(new RoomRequest.Choose(4, "promises"), Assert.Single(step.Requests));
    }

    [Fact]
    public void Who_goes_at_their_own_pace_keeps_what_was_said_before()
    {
        RoomView room = Rooms.View(RoomPhase.Voting, Pacing.SelfPaced);
        Snapshot first = Rooms.Snapshot(room) with { Story = [], You = new PersonalView(7, "Ana", null) { Step = Rooms.Question with { Step = 1, Lines = [.. Rooms.Story.Take(2)] } } };
        Snapshot next = first with { You = first.You! with { Step = Rooms.Question with { Step = 2, Lines = Rooms.Lines } } };

        AppModel model = Tell(Tell(Tell(Rooms.SeatModel(new SeatPlace(first)), first), next), next);

        Assert.Equal(Rooms.Story, ((SeatPlace)model.Here).Told);
    }

    [Fact]
    public void Leaving_asks_first_and_gives_the_seat_up_only_where_that_is_chosen()
    {
        AppModel asked = AppUpdate.Apply(Rooms.SeatModel(Rooms.Seat(Rooms.View(RoomPhase.Voting))), new AppMessage.Invoked("leave")).Model;

        AppStep stays = AppUpdate.Apply(asked, new AppMessage.Picked(0));
        AppStep goes = AppUpdate.Apply(asked, new AppMessage.Picked(1));
        AppStep leaves = AppUpdate.Apply(asked, new AppMessage.Picked(2));

        Assert.Equal([false, false, true, false], [asked.IsOver, stays.Model.IsOver, goes.Model.IsOver, leaves.Model.IsOver]);
        Assert.IsType<RoomRequest.Leave>(Assert.Single(leaves.Requests));
    }

    [Theory]
    [InlineData("kicked")]
    [InlineData("banned")]
    public void Who_was_sent_out_is_told_so_and_not_that_the_connection_is_gone(string code)
    {
        AppModel model = AppUpdate.Apply(Rooms.SeatModel(Rooms.Seat(Rooms.View(RoomPhase.Voting))), new RoomMessage.Noticed(new NoticeNews(code))).Model;
        model = AppUpdate.Apply(model, new RoomMessage.SentAway()).Model;

        Screen screen = ScreenFrom.Model(model);

        Assert.Null(screen.Answers);
        Assert.Null(screen.Notice);
        Assert.Contains("The facilitator removed you", PlainText.Of(screen), StringComparison.Ordinal);
        Assert.True(AppUpdate.Apply(model, new AppMessage.Invoked("confirm")).Model.IsOver);
    }

    [Fact]
    public void News_is_taken_in_under_a_page_that_lies_over_the_room()
    {
        AppModel model = AppUpdate.Apply(Rooms.SeatModel(Rooms.Seat(Rooms.Lobby)), new AppMessage.Invoked("help")).Model;

        model = Tell(model, Rooms.Snapshot(Rooms.View(RoomPhase.Voting)));

        Assert.Equal(PlaceKind.Help, model.Here.Kind);
        Assert.Equal(RoomPhase.Voting, ((SeatPlace)model.Trail[0]).Room.Phase);
    }

    [Fact]
    public void What_was_said_about_a_closed_vote_goes_when_the_room_moves_on()
    {
        AppModel model = AppUpdate.Apply(Rooms.SeatModel(Rooms.Seat(Rooms.View(RoomPhase.Tallied))), new AppMessage.Invoked("confirm")).Model;

        AppModel same = Tell(model, Rooms.Snapshot(Rooms.View(RoomPhase.Tallied) with { People = 13 }));
        AppModel moved = Tell(model, Rooms.Snapshot(Rooms.Revealed));

        Assert.NotNull(same.Notice);
        Assert.Null(moved.Notice);
    }

    [Fact]
    public void What_a_hostile_host_sends_commands_no_terminal()
    {
        const string Bad = "\u001b]52;c;x\u0007 a\u202Eb\u0000c\u009b2J";
        RoomView room = Rooms.Revealed with
        {
            Title = Bad,
            Piece = Bad,
            Situation = Bad,
            Step = Rooms.Question with { Options = [new OptionView("a", Bad), new OptionView("b", Bad, Bad)], Lines = [new LineView(default, default, Bad, Bad, Bad)] },
        };

        AppModel model = Tell(Rooms.SeatModel(Rooms.Seat(Rooms.Lobby)), new Snapshot(room, [new LineView(default, default, Bad, Bad, Bad)], new PersonalView(1, Bad, null)));

        Assert.DoesNotContain(ScreenFrom.Model(model).ToString() + PlainText.Of(ScreenFrom.Model(model)), c => c != '\n' && (char.IsControl(c) || c == '\u202E'));
    }

    [Fact]
    public void A_host_that_leaves_things_out_breaks_nothing()
    {
        AppModel model = Rooms.SeatModel(Rooms.Seat(Rooms.View(RoomPhase.Voting)));

        AppModel after = Tell(Tell(model, new Snapshot(null!, null!, null)), new Snapshot(new RoomView(41, null!, RoomPhase.Voting, Pacing.Lockstep, BranchRule.Majority, 1) { Step = new StepView(9, 1, 1, default, null!, null!) }, null!, null));

        Assert.NotNull(ScreenFrom.Model(after).Title);
    }

    private static AppModel Tell(AppModel model, Snapshot now) => AppUpdate.Apply(model, new RoomMessage.SeatChanged(now, RoomContact.Connected, Rooms.Noon)).Model;
}

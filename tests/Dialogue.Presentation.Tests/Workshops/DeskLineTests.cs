using Dialogue.Presentation.Messages;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Updates;
using Dialogue.Presentation.Workshops;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Testing.Workshops;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.People;

namespace Dialogue.Presentation.Tests.Workshops;

public sealed class DeskLineTests
{
    [Theory]
    [InlineData("close", "closeVoting", null, null)]
    [InlineData("pause", "pause", null, null)]
    [InlineData("back 1", "back", 1, null)]
    [InlineData("skip 2", "skipTo", null, "cold")]
    [InlineData("kick 3", "kick", 3, null)]
    [InlineData("ban 3", "ban", 3, null)]
    [InlineData("excuse 3", "excuse", 3, null)]
    [InlineData("seat 7", "hotSeat", 7, null)]
    [InlineData("timer 90", "extend", 90, null)]
    [InlineData("note they laughed here", "note", null, "they laughed here")]
    [InlineData("lock", "lock", null, null)]
    [InlineData("code", "rotateCode", null, null)]
    [InlineData("pair", "issuePairing", null, null)]
    [InlineData("CLOSE", "closeVoting", null, null)]
    public void A_typed_word_asks_for_its_verb(string line, string verb, int? number, string? text)
    {
        AppStep step = Say(Rooms.OpenVote, line);

        ControlRequest asked = Assert.IsType<RoomRequest.Control>(Assert.Single(step.Requests)).Request;
        Assert.Equal((verb, number, text), (asked.Verb, asked.Number, asked.Text));
    }

    [Fact]
    public void Counted_hands_are_sent_in_order_for_the_question_that_was_seen()
    {
        AppStep step = Say(Rooms.OpenVote, "hands 12 4 9");

        ControlRequest asked = Assert.IsType<RoomRequest.Control>(Assert.Single(step.Requests)).Request;
        Assert.Equal([12, 4, 9], asked.Counts!);
        Assert.Equal(40, asked.ExpectedSeq);
    }

    [Theory]
    [InlineData("hands 12 4")]
    [InlineData("hands 12 4 -9")]
    [InlineData("hands 12 4 nine")]
    [InlineData("reveal")]
    [InlineData("pick 1")]
    [InlineData("skip 9")]
    [InlineData("kick Ana")]
    [InlineData("fly")]
    [InlineData("")]
    public void What_cannot_be_done_is_said_and_asks_for_nothing(string line)
    {
        AppStep step = Say(Rooms.OpenVote, line);

        Assert.Empty(step.Requests);
        Assert.NotEmpty(step.Model.Notice!);
    }

    [Theory]
    [InlineData("kick 3")]
    [InlineData("people")]
    [InlineData("note x")]
    [InlineData("code")]
    [InlineData("back 1")]
    [InlineData("end")]
    public void A_co_facilitator_is_told_what_only_the_facilitator_does(string line)
    {
        AppStep step = Say(Rooms.Desk(Rooms.OpenVote.View, RoomRole.CoFacilitator), line);

        Assert.Empty(step.Requests);
        Assert.NotEmpty(step.Model.Notice!);
    }

    [Fact]
    public void Enter_alone_does_the_next_step_in_line_mode_and_a_number_does_not()
    {
        AppModel model = Rooms.DeskModel(Rooms.Tallied, isPlain: true);

        AppStep entered = AppUpdate.Apply(model, new AppMessage.Invoked("confirm"));
        AppStep picked = AppUpdate.Apply(model, new AppMessage.Picked(1));

        Assert.Equal("reveal", Assert.IsType<RoomRequest.Control>(Assert.Single(entered.Requests)).Request.Verb);
        Assert.Empty(picked.Requests);
    }

    [Fact]
    public void A_number_picks_where_the_vote_decided_nothing()
    {
        DeskPlace tied = Rooms.Desk(Rooms.Steering(Rooms.View(RoomPhase.Revealed)) with { Counts = Rooms.Counts, MustPick = true });

        AppStep step = AppUpdate.Apply(Rooms.DeskModel(tied, isPlain: true), new AppMessage.Picked(1));

        ControlRequest asked = Assert.IsType<RoomRequest.Control>(Assert.Single(step.Requests)).Request;
        Assert.Equal(("pickBranch", "stalls"), (asked.Verb, asked.Text));
    }

    [Fact]
    public void What_is_typed_for_a_question_is_not_taken_for_the_next_one()
    {
        AppModel typing = AppUpdate.Apply(AppUpdate.Apply(Rooms.DeskModel(Rooms.OpenVote), new AppMessage.Invoked("room-hands")).Model, new AppMessage.Typed("12 4 9")).Model;
        Desk next = Rooms.Desk(Rooms.Steering(Rooms.View(RoomPhase.Voting) with { Seq = 50, Step = Rooms.Question with { Step = 5 } })).Desk;

        AppModel moved = AppUpdate.Apply(typing, new RoomMessage.DeskChanged(next, null, RoomContact.Connected, Rooms.Noon)).Model;
        AppStep step = AppUpdate.Apply(moved, new AppMessage.Invoked("confirm"));

        Assert.Equal(DeskMode.Hands, ((DeskPlace)moved.Here).Mode);
        Assert.Empty(step.Requests);
        Assert.Contains("Too late", step.Model.Notice, StringComparison.Ordinal);
    }

    private static AppStep Say(DeskPlace place, string line) => AppUpdate.Apply(Rooms.DeskModel(place, isPlain: true), new RoomMessage.Spoken(line));
}

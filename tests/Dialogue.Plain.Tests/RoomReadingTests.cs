using Dialogue.Presentation.Models;
using Dialogue.Presentation.Workshops;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Testing.Workshops;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Views;

namespace Dialogue.Plain.Tests;

/// <summary>A workshop, read line by line while it goes on.</summary>
public sealed class RoomReadingTests
{
    [Fact]
    public void A_round_reads_as_it_did_for_somebody_who_takes_part()
    {
        string text = Reads(
            Rooms.SeatModel(Rooms.Seat(Rooms.Lobby), isPlain: true),
            Seat(Rooms.Lobby with { People = 13 }),
            Seat(Rooms.View(RoomPhase.Voting)),
            new PlainInput.Line("2"),
            Seat(Rooms.View(RoomPhase.Voting), "stalls"),
            Seat(Rooms.View(RoomPhase.Voting) with { People = 14 }, "stalls"),
            Seat(Rooms.View(RoomPhase.Voting), "stalls", RoomContact.Away),
            Seat(Rooms.View(RoomPhase.Tallied), "stalls"),
            new PlainInput.Line("1"),
            Seat(Rooms.Revealed, "stalls"),
            new PlainInput.Line("leave"),
            new PlainInput.Line("2"));

        Snapshooter.Xunit.Snapshot.Match(text);
    }

    [Fact]
    public void A_round_reads_as_it_did_for_somebody_who_steers()
    {
        RoomTrigger[] open = [RoomTrigger.CloseVoting, RoomTrigger.Pause];
        string text = Reads(
            Rooms.DeskModel(Rooms.Desk(Rooms.Steering(Rooms.Lobby, RoomTrigger.Start, RoomTrigger.Lock)), isPlain: true),
            new PlainInput.Line("people"),
            new PlainInput.Line(string.Empty),
            Desk(Rooms.OpenVote),
            Desk(Rooms.Desk(Rooms.Steering(Rooms.View(RoomPhase.Voting), open)) with { Tally = new TallyNews(4, 10, 12, 41) }),
            new PlainInput.Line("tally"),
            new PlainInput.Line("hands 1 2"),
            Desk(Rooms.Tallied),
            Desk(Rooms.Desk(Rooms.Steering(Rooms.Revealed, RoomTrigger.Next, RoomTrigger.VoteAgain) with { Counts = Rooms.Counts })),
            new PlainInput.Line("nonsense"),
            new PlainInput.Line("help"));

        Snapshooter.Xunit.Snapshot.Match(text);
    }

    [Fact]
    public void News_that_changes_nothing_that_is_read_does_not_interrupt()
    {
        AppModel model = Rooms.SeatModel(Rooms.Seat(Rooms.View(RoomPhase.Voting)), isPlain: true);

        string quiet = Reads(model, Seat(Rooms.View(RoomPhase.Voting) with { People = 30, Seq = 80 }));

        Assert.Equal(Reads(model), quiet);
    }

    private static PlainInput.Arrived Seat(RoomView room, string? choice = null, RoomContact contact = RoomContact.Connected) =>
        new(new RoomMessage.SeatChanged(Rooms.Snapshot(room, choice), contact, Rooms.Noon), string.Empty);

    private static PlainInput.Arrived Desk(DeskPlace place) => new(new RoomMessage.DeskChanged(place.Desk, place.Tally, RoomContact.Connected, Rooms.Noon), string.Empty);

    private static string Reads(AppModel model, params PlainInput[] inputs)
    {
        Queue<PlainInput> coming = new(inputs);
        using StringWriter output = new() { NewLine = "\n" };
        new PlainPlayer(() => coming.TryDequeue(out PlainInput? next) ? next : new PlainInput.End(), output, static _ => [], echoes: true).Run(model, PlainWords.Opening("--plain"));
        return output.ToString();
    }
}

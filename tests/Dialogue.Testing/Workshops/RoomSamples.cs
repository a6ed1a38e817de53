using Dialogue.Presentation.Workshops;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Presentation.Workshops.Seats;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Testing.Workshops;

/// <summary>The states of a workshop that people meet, by name.</summary>
public static class RoomSamples
{
    /// <summary>Gets what those who take part see.</summary>
    public static IReadOnlyDictionary<string, SeatPlace> Seats { get; } = new Dictionary<string, SeatPlace>
    {
        ["Lobby"] = Rooms.Seat(Rooms.Lobby),
        ["Voting"] = Rooms.Seat(Rooms.View(RoomPhase.Voting) with { Step = Rooms.Question with { Deadline = Rooms.Noon.AddSeconds(65) } }),
        ["Answered"] = Rooms.Seat(Rooms.View(RoomPhase.Voting), "stalls"),
        ["Closed"] = Rooms.Seat(Rooms.View(RoomPhase.Tallied), "stalls"),
        ["Revealed"] = Rooms.Seat(Rooms.Revealed, "stalls"),
        ["Few"] = Rooms.Seat(Rooms.Revealed with { Counts = Rooms.FewCounts }),
        ["Tie"] = Rooms.Seat(Rooms.Revealed with { GoesOnWith = null, Reason = null }),
        ["HotSeat"] = Rooms.Seat(Rooms.View(RoomPhase.Voting, Pacing.HotSeat) with { HotSeat = 7 }),
        ["Suggesting"] = Rooms.Seat(Rooms.View(RoomPhase.Voting, Pacing.HotSeat) with { HotSeat = 1 }) with { Side = SeatSide.Reason, Suggested = "stalls", Typed = "it buys time" },
        ["OnHold"] = Own(Rooms.Question with { IsOnHold = true }),
        ["Away"] = Rooms.Seat(Rooms.View(RoomPhase.Voting), "stalls") with { Link = RoomContact.Away },
        ["Paused"] = Rooms.Seat(Rooms.View(RoomPhase.Paused), "stalls"),
        ["Leaving"] = Rooms.Seat(Rooms.View(RoomPhase.Voting)) with { Side = SeatSide.Leaving },
        ["Kicked"] = Rooms.Seat(Rooms.View(RoomPhase.Voting)) with { Out = "kicked" },
        ["Over"] = Rooms.Seat(Rooms.View(RoomPhase.Closed)),
    };

    /// <summary>Gets what those who steer see.</summary>
    public static IReadOnlyDictionary<string, DeskPlace> Desks { get; } = new Dictionary<string, DeskPlace>
    {
        ["Lobby"] = Rooms.Desk(Rooms.Steering(Rooms.Lobby, RoomTrigger.Start, RoomTrigger.Lock, RoomTrigger.Close) with { Path = [] }),
        ["Voting"] = Rooms.OpenVote,
        ["Tallied"] = Rooms.Tallied,
        ["Revealed"] = Rooms.Desk(Rooms.Steering(Rooms.Revealed, RoomTrigger.Next, RoomTrigger.VoteAgain, RoomTrigger.GoBack, RoomTrigger.Pause) with { Counts = Rooms.Counts, Notes = ["They laughed here."] }),
        ["Tie"] = Rooms.Desk(Rooms.Steering(Rooms.View(RoomPhase.Revealed), RoomTrigger.VoteAgain) with { Counts = Rooms.FewCounts, MustPick = true }),
        ["HotSeat"] = Rooms.Desk(Rooms.Steering(Rooms.View(RoomPhase.Voting, Pacing.HotSeat) with { HotSeat = 1 }, RoomTrigger.CloseVoting) with { Suggestions = Rooms.Counts }) with { Grounds = ["2: it buys time"] },
        ["OwnPace"] = Rooms.Desk(Rooms.Steering(Rooms.View(RoomPhase.Voting, Pacing.SelfPaced), RoomTrigger.Debrief) with
        {
            Progress = [new ProgressView(2, 9), new ProgressView(3, 2), new ProgressView(0, 1)],
            Holds = [new PlaceView("five", "So is it Thursday or not?")],
        }),
        ["People"] = Rooms.OpenVote with { Mode = DeskMode.People },
        ["Person"] = Rooms.OpenVote with { Mode = DeskMode.Person, Person = 3 },
        ["GoBack"] = Rooms.OpenVote with { Mode = DeskMode.GoBack },
        ["Hands"] = Rooms.OpenVote with { Mode = DeskMode.Hands, Typed = "12 4" },
        ["Projector"] = Rooms.Desk(Rooms.Steering(Rooms.Revealed, RoomTrigger.Next)) with { Mode = DeskMode.Projector },
        ["ProjectorLobby"] = Rooms.Desk(Rooms.Steering(Rooms.Lobby, RoomTrigger.Start)) with { Mode = DeskMode.Projector },
        ["Debrief"] = Rooms.Desk(Rooms.Steering(Rooms.View(RoomPhase.Debrief), RoomTrigger.Next, RoomTrigger.Close)),
        ["Closing"] = Rooms.OpenVote with { Mode = DeskMode.Closing },
    };

    private static SeatPlace Own(StepView step)
    {
        SeatPlace place = Rooms.Seat(Rooms.View(RoomPhase.Voting, Pacing.SelfPaced));
        return place with { Now = place.Now with { You = place.Now.You! with { Step = step } } };
    }
}

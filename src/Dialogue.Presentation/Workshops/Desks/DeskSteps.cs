using Dialogue.Presentation.Commands;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Messages;
using Dialogue.Workshop.Plans;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>What can be done in a room now, and which of it is the obvious next thing.</summary>
internal static class DeskSteps
{
    private const int MostHints = 5;

    /// <summary>Gives the obvious next thing in words and the verb for it; a verb that is empty opens a list or asks first. Null where there is none.</summary>
    public static (string Label, string Verb)? Obvious(DeskPlace place) => place.Room.Phase switch
    {
        _ when place.IsOver => ("leave", string.Empty),
        RoomPhase.Draft when place.Permits(RoomTrigger.Open) => ("let people in", "open"),
        RoomPhase.Lobby or RoomPhase.Locked when place.Permits(RoomTrigger.Start) => (place.IsTogether ? "open the vote" : "start", "start"),
        RoomPhase.Voting => WhileOpen(place),
        RoomPhase.Tallied when place.Permits(RoomTrigger.Reveal) => ("reveal", "reveal"),
        RoomPhase.Revealed when place.Permits(RoomTrigger.Next) => ("go on", "next"),
        RoomPhase.Paused when place.Permits(RoomTrigger.Resume) => ("go on", "resume"),
        RoomPhase.Debrief when place.Permits(RoomTrigger.Next) => ("next conversation", "next"),
        RoomPhase.Debrief when place.Permits(RoomTrigger.Close) => ("end the workshop", string.Empty),
        _ => null,
    };

    /// <summary>Says whether the facilitator picks the answer that the story goes on with.</summary>
    public static bool Picks(DeskPlace place) => place is { View.MustPick: true, Facilitates: true, IsOver: false };

    /// <summary>Gives the commands that the last row names.</summary>
    public static IEnumerable<(string Command, string Words)> Hints(DeskPlace place) => place.Mode switch
    {
        DeskMode.Room => [.. InRoom(place).Take(MostHints), (CommandIds.Help, "help")],
        DeskMode.Hands or DeskMode.Timer or DeskMode.Note => [(CommandIds.Confirm, "take"), (CommandIds.Back, "back")],
        DeskMode.Projector => [.. Step(place), (CommandIds.Back, "back to the desk"), (CommandIds.Help, "help")],
        _ => [(CommandIds.Confirm, "choose"), (CommandIds.Back, "back"), (CommandIds.Help, "help")],
    };

    /// <summary>Says what Enter alone does in line mode.</summary>
    public static string Prompt(DeskPlace place) => Obvious(place) is { } step ? $"Enter to {step.Label}, or a word"
        : Picks(place) ? "The answer to go on with, its number, or a word"
        : "A word, such as help";

    /// <summary>Makes a request that does nothing where somebody else has steered since.</summary>
    public static RoomRequest.Control Ask(DeskPlace place, string verb) => new(new ControlRequest(string.Empty, Guid.Empty, verb, place.Room.Seq));

    /// <summary>Makes a request that holds however the room was steered since: about a person, a note, a code.</summary>
    public static RoomRequest.Control AskAnyway(string verb, int? number = null, string? text = null) =>
        new(new ControlRequest(string.Empty, Guid.Empty, verb) { Number = number, Text = text });

    private static (string, string)? WhileOpen(DeskPlace place)
    {
        if (!place.IsTogether)
        {
            return place.View.Holds.Count > 0 ? ("let them go on", "release")
                : place.Permits(RoomTrigger.Debrief) ? ("debrief", "debrief")
                : null;
        }

        return place.Room is { Pacing: Pacing.HotSeat, HotSeat: null } && place.Facilitates ? ("choose the hot seat", string.Empty)
            : place.Permits(RoomTrigger.CloseVoting) ? (place.Room.Pacing == Pacing.HotSeat ? "close the question" : "close the vote", "closeVoting")
            : null;
    }

    private static IEnumerable<(string, string)> Step(DeskPlace place) =>
        Obvious(place) is { } step ? [(RoomCommandIds.Step, step.Label)] : [];

    private static IEnumerable<(string, string)> InRoom(DeskPlace place)
    {
        foreach ((string, string) step in Step(place))
        {
            yield return step;
        }

        if (Picks(place))
        {
            yield return (CommandIds.Confirm, "pick the marked answer");
        }

        if (place.IsOver)
        {
            yield break;
        }

        if (place.Permits(RoomTrigger.VoteAgain))
        {
            yield return (RoomCommandIds.Again, "vote again");
        }

        if (place.Permits(RoomTrigger.GoBack))
        {
            yield return (RoomCommandIds.GoBack, "back");
        }

        if (place.Room is { Phase: RoomPhase.Voting, Pacing: Pacing.Lockstep })
        {
            yield return (RoomCommandIds.Hands, "hands");
        }

        if (place.Permits(RoomTrigger.Pause))
        {
            yield return (RoomCommandIds.Pause, "pause");
        }

        yield return (RoomCommandIds.Projector, "projector");
        if (place.Facilitates)
        {
            yield return (RoomCommandIds.People, "people");
        }

        if (place.Facilitates && place.Room.Phase is RoomPhase.Lobby or RoomPhase.Locked)
        {
            yield return (RoomCommandIds.Lock, place.Room.IsLocked ? "unlock" : "lock");
        }
    }
}

using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;

namespace Dialogue.Presentation.Workshops;

/// <summary>The commands that only workshops have, and the keys that hold there: these win over those of practice, and a person's own over both.</summary>
public static class RoomCatalogue
{
    /// <summary>Gets the commands of somebody who takes part.</summary>
    public static IReadOnlyList<AppCommand> Seat { get; } =
    [
        new(RoomCommandIds.Rename, "Rename", "Takes another name in the room.", ["n"]),
    ];

    /// <summary>Gets the commands of somebody who steers, in the order of help.</summary>
    public static IReadOnlyList<AppCommand> Desk { get; } =
    [
        new(RoomCommandIds.Step, "Step", "Does the next thing: open the vote, close it, reveal it, go on.", ["Space"]),
        new(RoomCommandIds.Next, "Next", "Goes on to the next question, or to the next conversation.", ["n", "Right"]),
        new(RoomCommandIds.Again, "Again", "Asks the same question once more; both rounds are kept.", ["v"]),
        new(RoomCommandIds.GoBack, "Back to", "Goes back to an earlier question.", ["b"]),
        new(RoomCommandIds.SkipTo, "Skip to", "Shows an ending at once.", ["s"]),
        new(RoomCommandIds.Pause, "Pause", "Halts the room, and goes on.", ["P"]),
        new(RoomCommandIds.Lock, "Lock", "Keeps newcomers out, and lets them in again; who is in can always come back.", ["l"]),
        new(RoomCommandIds.Timer, "Timer", "Closes the vote by itself after some seconds from now.", ["t"]),
        new(RoomCommandIds.Hands, "Hands", "Adds hands that were counted in the room, a number for each answer.", ["c"]),
        new(RoomCommandIds.People, "People", "Lists who is in the room: excuse, hot seat, remove, ban.", ["k"]),
        new(RoomCommandIds.Note, "Note", "Keeps a note with this moment, for your report.", ["o"]),
        new(RoomCommandIds.Projector, "Projector", "Shows what the room may see, large and without names.", ["p"]),
        new(RoomCommandIds.Code, "Code", "Makes another join code; the old one stops working.", ["r"]),
        new(RoomCommandIds.Pair, "Pair", "Makes a code for a co-facilitator, for one use within two minutes.", ["h"]),
        new(RoomCommandIds.Debrief, "Debrief", "Stops playing and talks about it.", ["d"]),
        new(RoomCommandIds.Close, "End", "Ends the workshop for everybody, after asking.", ["x"]),
    ];

    /// <summary>Gives the keys of somebody who takes part.</summary>
    public static KeyMap SeatKeys(ValueArray<KeyBinding> rebound) => KeyMap.With(rebound, Seat);

    /// <summary>Gives the keys of somebody who steers.</summary>
    public static KeyMap DeskKeys(ValueArray<KeyBinding> rebound) => KeyMap.With(rebound, Desk);
}

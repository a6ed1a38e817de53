using Dialogue.Presentation.Commands;

namespace Dialogue.Presentation.Workshops.Seats;

/// <summary>The commands that the last row names for somebody who takes part.</summary>
internal static class SeatHints
{
    public static (string Command, string Words)[] For(SeatPlace place) => place switch
    {
        { Side: SeatSide.Renaming or SeatSide.Reason } => [(CommandIds.Confirm, "take"), (CommandIds.Back, "back")],
        { Side: SeatSide.Leaving } => [(CommandIds.Confirm, "choose"), (CommandIds.Back, "stay"), (CommandIds.Help, "help")],
        { Side: SeatSide.Transcript } => [(CommandIds.Back, "back"), (CommandIds.PageUp, "read back"), (CommandIds.CopyAll, "copy all"), (CommandIds.Help, "help")],
        { IsOver: true } => [(CommandIds.Confirm, "leave"), (CommandIds.Transcript, "transcript"), (CommandIds.Help, "help")],
        { TakesAnswers: true, Now.You.Choice: not null } => [(CommandIds.Confirm, "change"), .. Always],
        { TakesAnswers: true } => [(CommandIds.Confirm, "answer"), .. Always],
        { Told.IsEmpty: true } => [(RoomCommandIds.Rename, "rename"), (CommandIds.Leave, "leave"), (CommandIds.Help, "help")],
        _ => Always,
    };

    private static (string, string)[] Always =>
        [(CommandIds.Transcript, "transcript"), (RoomCommandIds.Rename, "rename"), (CommandIds.Leave, "leave"), (CommandIds.Help, "help")];
}

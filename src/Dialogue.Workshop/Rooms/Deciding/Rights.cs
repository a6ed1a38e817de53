using Dialogue.Workshop.Commands;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Rooms.Deciding;

/// <summary>Who may ask for what; the only place that says so.</summary>
internal static class Rights
{
    public static bool Allow(RoomRole role, RoomCommand command) => role switch
    {
        RoomRole.Newcomer => command is RoomCommand.Join,
        RoomRole.Participant => command is RoomCommand.ComeBack or RoomCommand.Rename or RoomCommand.Leave or RoomCommand.Choose or RoomCommand.Suggest,
        RoomRole.CoFacilitator => IsOneStep(command),
        RoomRole.Facilitator => !IsForPeople(command) && command is not RoomCommand.AddCoFacilitator,
        RoomRole.Host => command is RoomCommand.CloseVoting or RoomCommand.AddCoFacilitator or RoomCommand.Purge or RoomCommand.RotateCode,
        _ => false,
    };

    private static bool IsForPeople(RoomCommand command) =>
        command is RoomCommand.Join || Allow(RoomRole.Participant, command);

    // What a second pair of hands needs while the room plays; nothing about people, codes or the end.
    private static bool IsOneStep(RoomCommand command) => command
        is RoomCommand.Start or RoomCommand.CloseVoting or RoomCommand.Reveal or RoomCommand.VoteAgain or RoomCommand.Next
        or RoomCommand.Pause or RoomCommand.Resume or RoomCommand.CountHands or RoomCommand.Extend or RoomCommand.ReleaseHold;
}

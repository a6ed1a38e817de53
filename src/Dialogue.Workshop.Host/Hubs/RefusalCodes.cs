using Dialogue.Workshop.Commands;

namespace Dialogue.Workshop.Host.Hubs;

/// <summary>What a join that was refused is told. An unknown room, a locked one and a closed one are told alike, so that codes cannot be tried out.</summary>
internal static class RefusalCodes
{
    public static string Of(Refusal? why) => why switch
    {
        Refusal.RoomFull => "room.full",
        Refusal.NameTaken or Refusal.NameUnusable => "name",
        _ => HubErrors.CodeInvalid,
    };

    public static string Details(Refusal? why) => why switch
    {
        Refusal.NameTaken => "taken",
        Refusal.NameUnusable => "unusable",
        _ => string.Empty,
    };
}

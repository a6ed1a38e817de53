using Dialogue.Cli.Composition;
using Dialogue.Workshop.Client;

namespace Dialogue.Cli.Workshops;

/// <summary>Says why a host let somebody not in.</summary>
internal static class RefusalWords
{
    /// <summary>Gives one plain sentence.</summary>
    public static string Of(RoomRefusedException refused) => (refused.Code, refused.Details) switch
    {
        ("code.invalid", _) => "No open workshop here has that code. Look at it again, or ask the facilitator: the room may be locked, or over.",
        ("room.full", _) => "The room is full.",
        ("room.unknown", _) => "That workshop is not there any more.",
        ("name", "taken") => "Somebody in the room has that name, or one that looks like it. Please take another with --name.",
        ("name", _) => "That name cannot be used: it has more than 24 letters, nothing that can be shown, or is reserved. Please take another with --name.",
        ("token.invalid", _) => "That seat or key is not known there any more.",
        ("role.denied", _) => "That may not be done from here.",
        ("proto.unsupported", _) => "The host speaks another version of the workshop's language. One of the two programs needs an update.",
        _ => $"The host refused: {SafeText.Line(refused.Code)}.",
    };
}

using System.Diagnostics.CodeAnalysis;

namespace Dialogue.Workshop.Host.Stores.Rows;

/// <summary>A row of the table of rooms, as both stores give it; times are milliseconds since 1970.</summary>
/// <param name="Room">The room's id.</param>
/// <param name="Code">The code.</param>
/// <param name="KeyHash">The hash of the facilitator's key.</param>
/// <param name="ProjectorKeyHash">The hash of the projector's key.</param>
/// <param name="Title">The title.</param>
/// <param name="IsOpen">1 for an open room, or 0.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ClosedAt">When it was closed, or null.</param>
[SuppressMessage("Performance", "CA1812", Justification = "Dapper makes them.")]
internal sealed record RoomLine(
    string Room,
    string Code,
    string KeyHash,
    string ProjectorKeyHash,
    string Title,
    long IsOpen,
    long CreatedAt,
    long? ClosedAt)
{
    /// <summary>The columns, in this order.</summary>
    public const string Columns =
        "room, code, key_hash as KeyHash, projector_key_hash as ProjectorKeyHash, title, is_open as IsOpen, created_at as CreatedAt, closed_at as ClosedAt";

    /// <summary>Gives the room.</summary>
    public RoomRow Row() => new(
        Room, Code, KeyHash, ProjectorKeyHash, Title, IsOpen != 0, StoredTime.From(CreatedAt), ClosedAt is { } closed ? StoredTime.From(closed) : null);
}

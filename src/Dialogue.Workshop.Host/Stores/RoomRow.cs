namespace Dialogue.Workshop.Host.Stores;

/// <summary>What the store knows of a room without reading its log.</summary>
/// <param name="Room">The room's id.</param>
/// <param name="Code">What people join with; no two open rooms have the same.</param>
/// <param name="KeyHash">The hash of the facilitator's key.</param>
/// <param name="ProjectorKeyHash">The hash of the projector's key.</param>
/// <param name="Title">What the room is called.</param>
/// <param name="IsOpen">Whether it can be found by its code.</param>
/// <param name="CreatedAt">When it was made, to the millisecond.</param>
/// <param name="ClosedAt">When it was closed, to the millisecond, or null.</param>
internal sealed record RoomRow(
    string Room,
    string Code,
    string KeyHash,
    string ProjectorKeyHash,
    string Title,
    bool IsOpen,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ClosedAt);

namespace Dialogue.Workshop.People;

/// <summary>Somebody who joined a room.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">Their name; empty once it was erased.</param>
/// <param name="Standing">Whether they are in the room.</param>
public sealed record Member(ParticipantId Id, string Name, Standing Standing)
{
    /// <summary>Gets whether the room does not wait for their votes.</summary>
    public bool IsExcused { get; init; }

    /// <summary>Gets the hash of the token that they come back with.</summary>
    public string TokenHash { get; init; } = string.Empty;

    /// <summary>Gets the hash of the token before; it counts until the new one was used, since the answer that brought it may have been lost.</summary>
    public string FormerTokenHash { get; init; } = string.Empty;

    /// <summary>Gets whether they belong to the room.</summary>
    public bool IsIn => Standing == Standing.In;
}

/// <summary>Whether somebody is in a room.</summary>
public enum Standing
{
    /// <summary>In the room; their connection may be away.</summary>
    In,

    /// <summary>Left, or sent out; may join again.</summary>
    Out,

    /// <summary>Sent out for good.</summary>
    Banned,
}

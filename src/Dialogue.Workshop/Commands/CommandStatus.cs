namespace Dialogue.Workshop.Commands;

/// <summary>What came of a command.</summary>
public enum CommandStatus
{
    /// <summary>Done.</summary>
    Recorded,

    /// <summary>Done; it took the place of an earlier answer.</summary>
    Changed,

    /// <summary>Was done before; nothing happened now.</summary>
    Duplicate,

    /// <summary>Came too late: the room is elsewhere.</summary>
    Stale,

    /// <summary>Not possible, or not allowed; nothing happened.</summary>
    Refused,
}

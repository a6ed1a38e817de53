namespace Dialogue.Presentation.Workshops;

/// <summary>Whether there is a connection to a room.</summary>
public enum RoomContact
{
    /// <summary>Never had one yet.</summary>
    Connecting,

    /// <summary>Has one.</summary>
    Connected,

    /// <summary>Lost it, and tries again by itself.</summary>
    Away,

    /// <summary>Ended for good: left, sent out, or refused.</summary>
    Ended,
}

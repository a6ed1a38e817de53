namespace Dialogue.Workshop.Client;

/// <summary>Whether a link has a connection.</summary>
public enum LinkState
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

namespace Dialogue.Workshop.Lifecycle;

/// <summary>What the machine asks a room about.</summary>
internal interface IRoomSituation
{
    /// <summary>Gets where the room stands.</summary>
    RoomPhase Phase { get; }

    /// <summary>Gets where it stood before it was halted.</summary>
    RoomPhase PhaseBeforePause { get; }

    /// <summary>Gets whether the room plays one conversation together, not everybody their own.</summary>
    bool IsTogether { get; }

    /// <summary>Gets whether it is clear which answer the story goes on with.</summary>
    bool HasDecided { get; }

    /// <summary>Gets whether there is an earlier question to go back to.</summary>
    bool CanGoBack { get; }

    /// <summary>Gets whether there is something to play after this ending.</summary>
    bool HasMore { get; }
}

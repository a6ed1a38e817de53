namespace Dialogue.Workshop.Lifecycle;

/// <summary>What changes where a room stands.</summary>
public enum RoomTrigger
{
    /// <summary>Let people in.</summary>
    Open,

    /// <summary>Let nobody new in.</summary>
    Lock,

    /// <summary>Begin the first conversation.</summary>
    Start,

    /// <summary>Take no more votes.</summary>
    CloseVoting,

    /// <summary>Show the room what it chose.</summary>
    Reveal,

    /// <summary>Ask the same question once more.</summary>
    VoteAgain,

    /// <summary>Go on: to the next question, or to the next conversation.</summary>
    Next,

    /// <summary>Go back to an earlier question.</summary>
    GoBack,

    /// <summary>Show an ending at once.</summary>
    SkipTo,

    /// <summary>Halt.</summary>
    Pause,

    /// <summary>Go on after a halt.</summary>
    Resume,

    /// <summary>Stop playing and talk about it.</summary>
    Debrief,

    /// <summary>End the workshop.</summary>
    Close,

    /// <summary>Put a closed workshop away.</summary>
    Archive,
}

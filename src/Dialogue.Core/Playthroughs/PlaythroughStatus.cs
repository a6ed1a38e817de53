namespace Dialogue.Core.Playthroughs;

/// <summary>Where a playthrough stands.</summary>
public enum PlaythroughStatus
{
    /// <summary>It waits for an answer.</summary>
    AtChoice,

    /// <summary>It has ended.</summary>
    Ended,

    /// <summary>It cannot go on, through a mistake in its scenario.</summary>
    Stuck,
}

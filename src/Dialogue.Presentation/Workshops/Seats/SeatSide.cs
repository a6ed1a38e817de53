namespace Dialogue.Presentation.Workshops.Seats;

/// <summary>What somebody who takes part is doing beside the room.</summary>
public enum SeatSide
{
    /// <summary>Nothing: the room is in view.</summary>
    Room,

    /// <summary>Reads what was said.</summary>
    Transcript,

    /// <summary>Types another name.</summary>
    Renaming,

    /// <summary>Types why they suggest an answer.</summary>
    Reason,

    /// <summary>Was asked whether to leave.</summary>
    Leaving,
}

namespace Dialogue.Workshop.People;

/// <summary>In which role somebody speaks to a room.</summary>
public enum RoomRole
{
    /// <summary>Not in the room yet: may only join.</summary>
    Newcomer,

    /// <summary>Answers, suggests, changes their own name, leaves.</summary>
    Participant,

    /// <summary>Whoever sits in the hot seat, without saying who: what was said there is never kept with a person.</summary>
    HotSeat,

    /// <summary>Sees what the projector shows.</summary>
    Projector,

    /// <summary>Paired by the facilitator: may go on, reveal, pause and the like.</summary>
    CoFacilitator,

    /// <summary>May do everything.</summary>
    Facilitator,

    /// <summary>The host program: a deadline has passed, or everybody has voted.</summary>
    Host,
}

namespace Dialogue.Workshop.Lifecycle;

/// <summary>Where a room stands.</summary>
public enum RoomPhase
{
    /// <summary>Made, not yet open.</summary>
    Draft,

    /// <summary>People come in.</summary>
    Lobby,

    /// <summary>Nobody new comes in; those who are in may come back.</summary>
    Locked,

    /// <summary>Answers are taken: a vote, the hot seat, or everybody at their own pace.</summary>
    Voting,

    /// <summary>The vote is closed; only the facilitator sees the counts.</summary>
    Tallied,

    /// <summary>The room sees the counts, where enough people voted.</summary>
    Revealed,

    /// <summary>Halted; goes on where it was.</summary>
    Paused,

    /// <summary>The conversation is over and is talked about.</summary>
    Debrief,

    /// <summary>Over. What is kept can be reported.</summary>
    Closed,

    /// <summary>Put away.</summary>
    Archived,
}

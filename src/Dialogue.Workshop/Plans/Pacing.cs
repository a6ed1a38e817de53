namespace Dialogue.Workshop.Plans;

/// <summary>How a room goes through a conversation.</summary>
public enum Pacing
{
    /// <summary>Together: everybody votes on each answer; counts that were typed for raised hands are added.</summary>
    Lockstep,

    /// <summary>Everybody on their own, at their own pace.</summary>
    SelfPaced,

    /// <summary>Together: one person answers aloud, the others suggest.</summary>
    HotSeat,
}

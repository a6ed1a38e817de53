namespace Dialogue.Workshop.Commands;

/// <summary>Why a room refused something.</summary>
public enum Refusal
{
    /// <summary>There is no such room, or it was made already.</summary>
    RoomUnknown,

    /// <summary>Nobody new comes in now.</summary>
    RoomLocked,

    /// <summary>There are as many people as the room takes.</summary>
    RoomFull,

    /// <summary>This role may not do that.</summary>
    RoleDenied,

    /// <summary>Not where the room stands now.</summary>
    NotNow,

    /// <summary>There is no such answer, or it is closed.</summary>
    OptionUnknown,

    /// <summary>There is no such person in the room.</summary>
    PersonUnknown,

    /// <summary>The name has nothing that can be shown, or is reserved.</summary>
    NameUnusable,

    /// <summary>Somebody in the room has this name, or one that looks like it.</summary>
    NameTaken,

    /// <summary>The text is too long, or has nothing that can be shown.</summary>
    TextUnusable,

    /// <summary>The numbers do not fit the question.</summary>
    CountsUnusable,

    /// <summary>There is no such place in the conversation.</summary>
    PlaceUnknown,

    /// <summary>The room waits here; the facilitator goes on.</summary>
    OnHold,
}

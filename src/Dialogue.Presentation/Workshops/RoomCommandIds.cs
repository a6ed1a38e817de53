namespace Dialogue.Presentation.Workshops;

/// <summary>The ids of the commands that only workshops have.</summary>
internal static class RoomCommandIds
{
    public const string Rename = "room-rename";
    public const string Step = "room-step";
    public const string Next = "room-next";
    public const string Again = "room-again";
    public const string GoBack = "room-back";
    public const string SkipTo = "room-skip";
    public const string Pause = "room-pause";
    public const string Lock = "room-lock";
    public const string Timer = "room-timer";
    public const string Hands = "room-hands";
    public const string People = "room-people";
    public const string Note = "room-note";
    public const string Projector = "room-projector";
    public const string Code = "room-code";
    public const string Pair = "room-pair";
    public const string Debrief = "room-debrief";
    public const string Close = "room-close";
}

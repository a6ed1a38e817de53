using System.Text.Json.Serialization.Metadata;

namespace Dialogue.Workshop.Events.Json;

/// <summary>The kinds of events and how each is written. A kind that was ever stored keeps its name.</summary>
internal static class EventKinds
{
    private static readonly Dictionary<Type, JsonTypeInfo> ByType = All().ToDictionary(static kind => kind.Type);
    private static readonly Dictionary<string, JsonTypeInfo> ByName = All().ToDictionary(static kind => kind.Type.Name, StringComparer.Ordinal);

    public static JsonTypeInfo Of(RoomEvent what) => ByType[what.GetType()];

    public static JsonTypeInfo? Find(string kind) => ByName.GetValueOrDefault(kind);

    private static JsonTypeInfo[] All()
    {
        EventJson json = EventJson.Default;
        return
        [
            json.RoomCreated,
            json.RoomOpened,
            json.RoomLocked,
            json.RoomUnlocked,
            json.CodeRotated,
            json.Joined,
            json.CameBack,
            json.Renamed,
            json.Left,
            json.Kicked,
            json.Banned,
            json.Excused,
            json.CoFacilitatorAdded,
            json.CoFacilitatorRevoked,
            json.PieceStarted,
            json.StepPresented,
            json.DeadlineSet,
            json.ChoiceSubmitted,
            json.ChoiceChanged,
            json.HandsCounted,
            json.HotSeatAssigned,
            json.HotSeatChose,
            json.Suggested,
            json.VotingClosed,
            json.Revealed,
            json.BranchPicked,
            json.StepResolved,
            json.WentBack,
            json.SkippedTo,
            json.HoldReleased,
            json.Paused,
            json.Resumed,
            json.NoteAdded,
            json.Debriefed,
            json.Closed,
            json.Archived,
            json.Purged,
        ];
    }
}

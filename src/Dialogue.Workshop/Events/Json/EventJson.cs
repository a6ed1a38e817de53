using System.Text.Json.Serialization;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Events.Json;

/// <summary>How bodies of events are written, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(ParticipantIdConverter), typeof(BeatIdConverter), typeof(CountsConverter), typeof(PiecesConverter)])]
[JsonSerializable(typeof(PlannedPiece))]
[JsonSerializable(typeof(RoomEvent.RoomCreated))]
[JsonSerializable(typeof(RoomEvent.RoomOpened))]
[JsonSerializable(typeof(RoomEvent.RoomLocked))]
[JsonSerializable(typeof(RoomEvent.RoomUnlocked))]
[JsonSerializable(typeof(RoomEvent.CodeRotated))]
[JsonSerializable(typeof(RoomEvent.Joined))]
[JsonSerializable(typeof(RoomEvent.CameBack))]
[JsonSerializable(typeof(RoomEvent.Renamed))]
[JsonSerializable(typeof(RoomEvent.Left))]
[JsonSerializable(typeof(RoomEvent.Kicked))]
[JsonSerializable(typeof(RoomEvent.Banned))]
[JsonSerializable(typeof(RoomEvent.Excused))]
[JsonSerializable(typeof(RoomEvent.CoFacilitatorAdded))]
[JsonSerializable(typeof(RoomEvent.CoFacilitatorRevoked))]
[JsonSerializable(typeof(RoomEvent.PieceStarted))]
[JsonSerializable(typeof(RoomEvent.StepPresented))]
[JsonSerializable(typeof(RoomEvent.DeadlineSet))]
[JsonSerializable(typeof(RoomEvent.ChoiceSubmitted))]
[JsonSerializable(typeof(RoomEvent.ChoiceChanged))]
[JsonSerializable(typeof(RoomEvent.HandsCounted))]
[JsonSerializable(typeof(RoomEvent.HotSeatAssigned))]
[JsonSerializable(typeof(RoomEvent.HotSeatChose))]
[JsonSerializable(typeof(RoomEvent.Suggested))]
[JsonSerializable(typeof(RoomEvent.VotingClosed))]
[JsonSerializable(typeof(RoomEvent.Revealed))]
[JsonSerializable(typeof(RoomEvent.BranchPicked))]
[JsonSerializable(typeof(RoomEvent.StepResolved))]
[JsonSerializable(typeof(RoomEvent.WentBack))]
[JsonSerializable(typeof(RoomEvent.SkippedTo))]
[JsonSerializable(typeof(RoomEvent.HoldReleased))]
[JsonSerializable(typeof(RoomEvent.Paused))]
[JsonSerializable(typeof(RoomEvent.Resumed))]
[JsonSerializable(typeof(RoomEvent.NoteAdded))]
[JsonSerializable(typeof(RoomEvent.Debriefed))]
[JsonSerializable(typeof(RoomEvent.Closed))]
[JsonSerializable(typeof(RoomEvent.Archived))]
[JsonSerializable(typeof(RoomEvent.Purged))]
internal sealed partial class EventJson : JsonSerializerContext;

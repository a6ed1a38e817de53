using System.Text.Json.Serialization;
using Dialogue.Workshop.Views;

namespace Dialogue.Workshop.Messages;

/// <summary>How everything that is sent is written, made at compile time; both ends use it, so they cannot disagree.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(Greeting))]
[JsonSerializable(typeof(Welcome))]
[JsonSerializable(typeof(JoinRequest))]
[JsonSerializable(typeof(ResumeRequest))]
[JsonSerializable(typeof(KeyRequest))]
[JsonSerializable(typeof(PairRequest))]
[JsonSerializable(typeof(ChooseRequest))]
[JsonSerializable(typeof(PersonRequest))]
[JsonSerializable(typeof(SinceRequest))]
[JsonSerializable(typeof(ControlRequest))]
[JsonSerializable(typeof(Seat))]
[JsonSerializable(typeof(Snapshot))]
[JsonSerializable(typeof(Desk))]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(ControlAnswer))]
[JsonSerializable(typeof(EventNews))]
[JsonSerializable(typeof(TallyNews))]
[JsonSerializable(typeof(PresenceNews))]
[JsonSerializable(typeof(NoticeNews))]
[JsonSerializable(typeof(RoomView))]
[JsonSerializable(typeof(PersonalView))]
[JsonSerializable(typeof(SteeringView))]
public sealed partial class WireJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace Dialogue.Workshop.Views;

/// <summary>How what people see is written, made at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RoomView))]
[JsonSerializable(typeof(PersonalView))]
[JsonSerializable(typeof(SteeringView))]
public sealed partial class WireJson : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using Dialogue.Core.Scenarios;

namespace Dialogue.Workshop.Events.Json;

/// <summary>Writes a beat as its id.</summary>
internal sealed class BeatIdConverter : JsonConverter<BeatId>
{
    public override BeatId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? throw new JsonException());

    public override void Write(Utf8JsonWriter writer, BeatId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Events.Json;

/// <summary>Writes a participant as their number.</summary>
internal sealed class ParticipantIdConverter : JsonConverter<ParticipantId>
{
    public override ParticipantId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, ParticipantId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

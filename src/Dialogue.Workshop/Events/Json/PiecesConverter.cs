using System.Text.Json;
using System.Text.Json.Serialization;
using Dialogue.Core.Values;
using Dialogue.Workshop.Plans;

namespace Dialogue.Workshop.Events.Json;

/// <summary>Writes a playlist as an array.</summary>
internal sealed class PiecesConverter : JsonConverter<ValueArray<PlannedPiece>>
{
    public override ValueArray<PlannedPiece> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<PlannedPiece> pieces = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            pieces.Add(JsonSerializer.Deserialize(ref reader, EventJson.Default.PlannedPiece) ?? throw new JsonException());
        }

        return pieces.ToValueArray();
    }

    public override void Write(Utf8JsonWriter writer, ValueArray<PlannedPiece> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (PlannedPiece piece in value.AsSpan())
        {
            JsonSerializer.Serialize(writer, piece, EventJson.Default.PlannedPiece);
        }

        writer.WriteEndArray();
    }
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Dialogue.Core.Values;

namespace Dialogue.Workshop.Events.Json;

/// <summary>Writes counts as an array of numbers.</summary>
internal sealed class CountsConverter : JsonConverter<ValueArray<int>>
{
    public override ValueArray<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<int> counts = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            counts.Add(reader.GetInt32());
        }

        return counts.ToValueArray();
    }

    public override void Write(Utf8JsonWriter writer, ValueArray<int> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (int count in value.AsSpan())
        {
            writer.WriteNumberValue(count);
        }

        writer.WriteEndArray();
    }
}

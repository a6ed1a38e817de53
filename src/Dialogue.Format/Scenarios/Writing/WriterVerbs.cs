using System.Text.Json;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Scenarios.Writing;

/// <summary>What is written again and again; what is empty is left out.</summary>
internal static class WriterVerbs
{
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    public static void WriteText(this Utf8JsonWriter writer, string name, ScenarioText? text) => writer.WriteOptional(name, text?.Source);

    public static void WriteTrue(this Utf8JsonWriter writer, string name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, true);
        }
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    /// <summary>Writes short words in a row on one line.</summary>
    public static void WriteWords(this Utf8JsonWriter writer, string name, IEnumerable<string> words)
    {
        string row = string.Join(", ", words.Select(word => $"\"{JsonEncodedText.Encode(word, JsonText.Encoder)}\""));
        if (row.Length > 0)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue($"[{row}]", skipInputValidation: true);
        }
    }

    /// <summary>Writes texts one below the other.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, string name, ValueArray<ScenarioText> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (ScenarioText text in texts)
        {
            writer.WriteStringValue(text.Source);
        }

        writer.WriteEndArray();
    }
}

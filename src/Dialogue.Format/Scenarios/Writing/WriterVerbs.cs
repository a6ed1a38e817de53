using System.Text.Json;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

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

    /// <summary>Writes words, or nothing where there are none.</summary>
    public static void WriteWords(this Utf8JsonWriter writer, string name, IEnumerable<string> words)
    {
        bool isBegun = false;
        foreach (string word in words)
        {
            if (!isBegun)
            {
                writer.WriteStartArray(name);
                isBegun = true;
            }

            writer.WriteStringValue(word);
        }

        if (isBegun)
        {
            writer.WriteEndArray();
        }
    }

    /// <summary>Writes texts, or nothing where there are none.</summary>
    public static void WriteTexts(this Utf8JsonWriter writer, string name, ValueArray<ScenarioText> texts) =>
        writer.WriteWords(name, texts.Select(text => text.Source));
}

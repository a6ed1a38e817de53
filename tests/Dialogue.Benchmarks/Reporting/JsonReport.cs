using System.Text;
using System.Text.Json;

namespace Dialogue.Benchmarks.Reporting;

/// <summary>Prints results as JSON.</summary>
internal static class JsonReport
{
    public static string Of(IEnumerable<GroupResult> results)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("cores", Environment.ProcessorCount);
            writer.WriteStartArray("groups");
            foreach (GroupResult result in results)
            {
                Write(writer, result);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, GroupResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("name", result.Name);
        writer.WriteStartArray("findings");
        foreach (Finding finding in result.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("what", finding.What);
            writer.WriteNumber("value", finding.Value);
            writer.WriteString("unit", finding.Unit);
            WriteNumber(writer, "floor", finding.Floor);
            WriteNumber(writer, "ratio", finding.Ratio);
            writer.WriteString("limit", finding.Limit?.ToString());
            writer.WriteBoolean("holds", finding.Holds);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value && double.IsFinite(value))
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}

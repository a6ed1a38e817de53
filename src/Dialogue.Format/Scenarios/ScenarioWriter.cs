using System.Buffers;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Json;
using Dialogue.Format.Layout;
using Dialogue.Format.Scenarios.Writing;

namespace Dialogue.Format.Scenarios;

/// <summary>Writes scenarios in the canonical form: fields in the order of the format's page, laid out as <see cref="ScenarioFormatter"/> does, what is default left out.</summary>
/// <remarks>Reading what was written gives an equal scenario, and writing that again gives the same bytes.</remarks>
public static class ScenarioWriter
{
    /// <summary>Where the schema lies beside the shipped scenarios.</summary>
    public const string UsualSchema = "schema/scenario.v1.schema.json";

    /// <summary>Gives a scenario's file as UTF-8.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="schema">Where an editor finds the schema, as seen from the file; null: nothing is said about it.</param>
    public static byte[] Write(Scenario scenario, string? schema = UsualSchema)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JsonText.Encoder }))
        {
            Write(writer, scenario, schema);
        }

        using JsonDocument document = JsonDocument.Parse(buffer.WrittenMemory);
        return JsonLayout.Write(document.RootElement, ScenarioShapes.File);
    }

    private static void Write(Utf8JsonWriter writer, Scenario scenario, string? schema)
    {
        writer.WriteStartObject();
        writer.WriteOptional("$schema", schema);
        writer.WriteNumber("format", Reading.ScenarioFields.CurrentFormat);
        writer.WriteString("id", scenario.Id);
        writer.WriteString("title", scenario.Title);
        writer.WriteText("summary", scenario.Summary);
        if (scenario.Language != "en")
        {
            writer.WriteString("language", scenario.Language);
        }

        writer.WriteOptional("strategy", scenario.Strategy);
        writer.WriteString("setting", FormatWords.Settings.Words[(int)scenario.Setting]);
        writer.WriteWords("practises", scenario.Practises.Select(skill => FormatWords.Skills.Words[(int)skill]));
        writer.WriteNumber("level", scenario.Level);
        writer.WriteNumber("minutes", scenario.Minutes);
        writer.WriteTexts("contentNotes", scenario.ContentNotes);
        DefinitionWriter.WriteBriefing(writer, scenario.Briefing);
        DefinitionWriter.WriteCast(writer, scenario.Roles);
        DefinitionWriter.WriteVariables(writer, scenario.Variables);
        writer.WriteString("start", scenario.Start.Value);
        DefinitionWriter.WriteLint(writer, scenario.Lint);
        DefinitionWriter.WriteKey(writer, scenario.Key);
        BeatWriter beats = new(writer, scenario.Variables);
        writer.WriteStartArray("beats");
        foreach (Beat beat in scenario.Beats)
        {
            beats.Write(beat);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

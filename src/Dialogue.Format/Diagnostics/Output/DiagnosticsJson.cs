using System.Text.Json;
using Dialogue.Core.Values;
using Dialogue.Format.Json;

namespace Dialogue.Format.Diagnostics.Output;

/// <summary>Writes diagnostics as the JSON that other tools build on; its shape is a promise.</summary>
public static class DiagnosticsJson
{
    /// <summary>Gives <c>{"diagnostics":[...],"summary":{...}}</c>, without a line feed at its end.</summary>
    public static string Write(IReadOnlyList<FileDiagnostics> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            WriteInto(writer, files);
            writer.WriteEndObject();
        });
    }

    /// <summary>Writes the two properties into an object that says more than that.</summary>
    public static void WriteInto(Utf8JsonWriter writer, IReadOnlyList<FileDiagnostics> files)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(files);
        writer.WriteStartArray("diagnostics");
        foreach (FileDiagnostics file in files)
        {
            foreach (Diagnostic diagnostic in file.Diagnostics)
            {
                Write(writer, file.File, diagnostic);
            }
        }

        writer.WriteEndArray();
        WriteSummary(writer, DiagnosticCounts.Of(files));
    }

    private static void Write(Utf8JsonWriter writer, string file, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteNumber("line", diagnostic.Span.Line);
        writer.WriteNumber("column", diagnostic.Span.Column);
        writer.WriteNumber("endLine", diagnostic.Span.EndLine);
        writer.WriteNumber("endColumn", diagnostic.Span.EndColumn);
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("name", diagnostic.Name);
        writer.WriteString("severity", diagnostic.Severity.Word());
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("suggestion", diagnostic.Suggestion);
        WriteWitness(writer, diagnostic.Witness);
        WriteSeed(writer, diagnostic.WitnessSeed);
        writer.WriteString("proof", ProofWord(diagnostic.Proof));
        writer.WriteEndObject();
    }

    internal static void WriteWitness(Utf8JsonWriter writer, ValueArray<string>? witness)
    {
        if (witness is not { } choices)
        {
            writer.WriteNull("witness");
            return;
        }

        writer.WriteStartArray("witness");
        foreach (string choice in choices)
        {
            writer.WriteStringValue(choice);
        }

        writer.WriteEndArray();
    }

    internal static void WriteSeed(Utf8JsonWriter writer, ulong? seed)
    {
        if (seed is { } luck)
        {
            writer.WriteNumber("seed", luck);
        }
    }

    internal static string? ProofWord(Proof? proof) => proof switch
    {
        Proof.Exact => "exact",
        Proof.Bounded => "bounded",
        _ => null,
    };

    private static void WriteSummary(Utf8JsonWriter writer, DiagnosticCounts counts)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("files", counts.Files);
        writer.WriteNumber("errors", counts.Errors);
        writer.WriteNumber("warnings", counts.Warnings);
        writer.WriteNumber("infos", counts.Infos);
        writer.WriteEndObject();
    }
}

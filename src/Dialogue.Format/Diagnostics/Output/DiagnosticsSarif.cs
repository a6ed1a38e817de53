using System.Text.Json;
using Dialogue.Format.Json;

namespace Dialogue.Format.Diagnostics.Output;

/// <summary>Writes diagnostics as SARIF 2.1.0 (OASIS), the format that code hosts show beside the lines of a change.</summary>
public static class DiagnosticsSarif
{
    /// <summary>Gives the log, without a line feed at its end. It lists the rules that results break; their pages are named relative to the project.</summary>
    /// <param name="files">The diagnostics of each file.</param>
    /// <param name="version">The version of this program.</param>
    public static string Write(IReadOnlyList<FileDiagnostics> files, string version)
    {
        ArgumentNullException.ThrowIfNull(files);
        List<DiagnosticRule> rules = [.. files.SelectMany(file => file.Diagnostics).Select(diagnostic => diagnostic.Rule).Distinct()];
        rules.Sort((left, right) => string.CompareOrdinal(left.Code, right.Code));
        return JsonText.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, rules, version);
            writer.WriteString("columnKind", "utf16CodeUnits");
            WriteResults(writer, files, rules);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter writer, List<DiagnosticRule> rules, string version)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "dialogue");
        writer.WriteString("version", version);
        writer.WriteStartArray("rules");
        foreach (DiagnosticRule rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Code);
            writer.WriteString("name", rule.Name);
            writer.WriteStartObject("help");
            writer.WriteString("text", $"`dialogue explain {rule.Code}` says what it means, why it matters and how to mend it.");
            writer.WriteEndObject();
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", Level(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter writer, IReadOnlyList<FileDiagnostics> files, List<DiagnosticRule> rules)
    {
        writer.WriteStartArray("results");
        foreach (FileDiagnostics file in files)
        {
            string uri = ToUri(file.File);
            foreach (Diagnostic diagnostic in file.Diagnostics)
            {
                WriteResult(writer, uri, diagnostic, rules.IndexOf(diagnostic.Rule));
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, string uri, Diagnostic diagnostic, int ruleIndex)
    {
        string meant = diagnostic.Suggestion is { } suggestion ? $" Did you mean '{suggestion}'?" : string.Empty;
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Code);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", Level(diagnostic.Severity));
        writer.WriteStartObject("message");
        writer.WriteString("text", diagnostic.Message + meant);
        writer.WriteEndObject();
        WriteLocation(writer, uri, diagnostic.Span);
        WriteProperties(writer, diagnostic);
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, string uri, SourceSpan span)
    {
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", uri);
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", span.Line);
        writer.WriteNumber("startColumn", span.Column);
        writer.WriteNumber("endLine", span.EndLine);
        writer.WriteNumber("endColumn", span.EndColumn);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        if (diagnostic.Suggestion is null && diagnostic.Witness is null && diagnostic.Proof is null)
        {
            return;
        }

        writer.WriteStartObject("properties");
        writer.WriteString("suggestion", diagnostic.Suggestion);
        DiagnosticsJson.WriteWitness(writer, diagnostic.Witness);
        DiagnosticsJson.WriteSeed(writer, diagnostic.WitnessSeed);
        writer.WriteString("proof", DiagnosticsJson.ProofWord(diagnostic.Proof));
        writer.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>Gives a path as a URI reference: relative where the path is.</summary>
    private static string ToUri(string path)
    {
        string slashed = path.Replace('\\', '/');
        bool hasDrive = slashed.Length > 2 && char.IsAsciiLetter(slashed[0]) && slashed[1] == ':' && slashed[2] == '/';
        string root = hasDrive ? $"file:///{slashed[..2]}" : slashed.StartsWith('/') ? "file://" : string.Empty;
        return root + string.Join('/', (hasDrive ? slashed[2..] : slashed).Split('/').Select(Uri.EscapeDataString));
    }
}

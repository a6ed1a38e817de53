using Dialogue.Authoring.Plays;
using Dialogue.Cli.Testing;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Json;

/// <summary>Writes what test plays showed: the plays, the coverage of each scenario, and the diagnostics in the same form as <c>check</c>.</summary>
internal static class TestJson
{
    public static string Write(IReadOnlyList<TestedFile> files) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("plays");
        foreach (TestedFile file in files)
        {
            foreach (PlayOutcome outcome in file.Outcomes)
            {
                json.WriteStartObject();
                json.WriteString("file", file.Plays);
                json.WriteNumber("line", outcome.Plan.Span.Line);
                json.WriteString("name", outcome.Plan.Name);
                json.WriteBoolean("passed", outcome.IsPassed);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("coverage");
        foreach (TestedFile file in files.Where(file => file.Coverage is not null))
        {
            json.WriteStartObject();
            json.WriteString("file", file.Scenario);
            json.WriteNumber("choices", file.Coverage!.Choices);
            json.WriteNumber("taken", file.Coverage.Taken);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        DiagnosticsJson.WriteInto(json, Diagnostics(files));
        json.WriteEndObject();
    });

    /// <summary>Gives everything that was found, by file.</summary>
    public static IReadOnlyList<FileDiagnostics> Diagnostics(IReadOnlyList<TestedFile> files) =>
    [
        .. files.Select(file => new FileDiagnostics(file.Plays, file.Failures)),
        .. files.Where(file => file.Coverage is not null).Select(file => new FileDiagnostics(file.Scenario, file.Coverage!.NotTaken)),
    ];
}

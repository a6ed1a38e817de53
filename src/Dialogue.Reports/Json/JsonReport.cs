using System.Text.Json;
using Dialogue.Core.Practice;

namespace Dialogue.Reports.Json;

/// <summary>Writes playthroughs as one JSON object with a version: what was kept of each, enough to play it again, and what it shows.</summary>
/// <remarks>docs/reports.md describes every property. The same reports give the same text, which is to be encoded as UTF-8.</remarks>
public static class JsonReport
{
    /// <summary>The version of the object; a change that a reader could stumble over raises it.</summary>
    public const int Format = 1;

    /// <summary>Writes the reports in the order in which they are given.</summary>
    public static string Write(IReadOnlyList<PlayReport> reports) => SafeJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteStartArray("playthroughs");
        foreach (PlayReport report in reports)
        {
            Write(json, report);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }) + "\n";

    private static void Write(Utf8JsonWriter json, PlayReport report)
    {
        KeptPlaythrough kept = report.Kept;
        json.WriteStartObject();
        json.WriteNumber("number", kept.Number);
        json.WriteString("id", kept.Id.Value);
        json.WriteString("title", kept.Title);
        json.WriteTime("begunAt", kept.BegunAt);
        json.WriteTime("firstEndedAt", kept.FirstEndedAt);
        json.WriteBoolean("open", kept.IsOpen);
        SaveJson.Write(json, kept);
        json.WriteStartObject("result");
        json.WriteBoolean("complete", report.Replay.IsComplete);
        json.WriteNumber("stepsPlayed", report.Replay.StepsDone);
        json.WriteString("contentHash", report.Play.Conversation.ContentHash);
        json.WriteNumber("rubricVersion", report.Play.Conversation.Rubric.Version);
        ResultJson.WriteOutcome(json, report.Play);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

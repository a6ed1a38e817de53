using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dialogue.Authoring.Foreign;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Authoring.Tests.Foreign.Support;

/// <summary>What taking a story over gave.</summary>
internal sealed record Imported(ImportOutcome Outcome)
{
    // A plus sign stays one.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Everything that was said, as <c>line:column severity message</c>.</summary>
    public IReadOnlyList<string> Said =>
        [.. Outcome.Losses.SelectMany(file => file.Diagnostics).Select(loss => $"{loss.Span} {loss.Severity.Word()} {loss.Message}")];

    /// <summary>What did not come along, without what is said of every story.</summary>
    public IReadOnlyList<string> Lost => [.. Said.Where(said => said.Contains(" warning ", StringComparison.Ordinal) && !said.Contains("without moves", StringComparison.Ordinal))];

    public string Text => Encoding.UTF8.GetString(Outcome.Draft!.Utf8.Span);

    /// <summary>The draft once its author has said what choices do.</summary>
    public Scenario Finished => Finish(Outcome.Draft!.Utf8.Span, out ImmutableArray<Diagnostic> diagnostics)
        ?? throw new InvalidOperationException(string.Join('\n', diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message}")));

    public static Imported Of(ForeignFormat format, string text, string name = "story.txt", string? story = null) =>
        new(ForeignImport.Read(format, [new ForeignFile(name, Encoding.UTF8.GetBytes(text))], story));

    public static Imported Of(ForeignFormat format, byte[] bytes) => new(ForeignImport.Read(format, [new ForeignFile("story", bytes)]));

    public static Imported Twee(string format, string passages) =>
        Of(ForeignFormat.Twee, $$""":: StoryData{{'\n'}}{"format":"{{format}}","start":"Start"}{{'\n'}}{{passages}}""");

    /// <summary>Puts a move on every choice and a skill into the head, and reads what comes of it.</summary>
    public static Scenario? Finish(ReadOnlySpan<byte> draft, out ImmutableArray<Diagnostic> diagnostics)
    {
        JsonNode file = JsonNode.Parse(draft)!;
        file["practises"] = new JsonArray("clarity");
        foreach (JsonNode? choice in file["beats"]!.AsArray().SelectMany(beat => beat!["choices"]?.AsArray() ?? []))
        {
            choice!["moves"] = new JsonArray("ask");
        }

        ScenarioReading reading = ScenarioReader.Read(Encoding.UTF8.GetBytes(file.ToJsonString(Relaxed)));
        diagnostics = reading.Diagnostics;
        return reading.Scenario;
    }

    public Beat Beat(string id) => Finished.Beats.First(beat => beat.Id.Value == id);
}

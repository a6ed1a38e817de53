using System.Text;
using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios.Reading;

namespace Dialogue.Format.Scenarios;

/// <summary>Reads scenario files: any bytes at all give a scenario or the reasons why there is none, never an exception.</summary>
public static class ScenarioReader
{
    /// <summary>The greatest size of a file in bytes.</summary>
    public const int LargestFile = 8 * 1024 * 1024;

    /// <summary>Reads a file. A byte-order mark at its start is passed over and counts for no position.</summary>
    /// <param name="utf8">The file's bytes; the reading keeps them to look up positions, so they must not change afterwards.</param>
    /// <param name="options">What is known outside the file; nothing where null.</param>
    public static ScenarioReading Read(ReadOnlyMemory<byte> utf8, ScenarioReadingOptions? options = null)
    {
        ReadOnlyMemory<byte> content = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        Lazy<string> hash = new(() => Sha256.Hash(content.Span));
        ProblemLog problems = new();
        if (content.Length > LargestFile)
        {
            problems.Add(DiagnosticRules.LimitExceeded, 0, 0, "This file is larger than 8 MiB, the most that a scenario may have.");
            return new ScenarioReading(null, problems.ToDiagnostics([]), SourceMap.Empty, hash);
        }

        ReadOnlyMemory<byte> text = Utf8Check.Mend(content, problems);
        ScenarioFileReader reader = new(options ?? ScenarioReadingOptions.None);
        Scenario? scenario = Read(text.Span, reader, problems);
        return new ScenarioReading(scenario, problems.ToDiagnostics(text.Span), new SourceMap(text, reader.BeatStarts()), hash);
    }

    private static Scenario? Read(ReadOnlySpan<byte> text, ScenarioFileReader reader, ProblemLog problems)
    {
        JsonCursor json = new(text, problems);
        try
        {
            reader.Read(ref json);
        }
        catch (JsonException exception)
        {
            SyntaxError.Report(exception, text, in json, problems);
            reader.BreakOff(problems, text);
            return null;
        }

        return reader.Finish(problems, text);
    }
}

using System.Text;
using System.Text.Json;
using Dialogue.Core.Scenarios;
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
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="options">What is known outside the file; nothing where null.</param>
    public static ScenarioReading Read(ReadOnlySpan<byte> utf8, ScenarioReadingOptions? options = null)
    {
        ReadOnlySpan<byte> content = utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        ProblemLog problems = new();
        if (content.Length > LargestFile)
        {
            problems.Add(DiagnosticRules.LimitExceeded, 0, 0, "This file is larger than 8 MiB, the most that a scenario may have.");
            return new ScenarioReading(null, problems.ToDiagnostics([]), SourceMap.Empty, new Lazy<string>(Sha256.Hash(content)));
        }

        byte[] source = Utf8Check.Copy(content, problems);
        Lazy<string> hash = problems.HasErrors ? new Lazy<string>(Sha256.Hash(content)) : new Lazy<string>(() => Sha256.Hash(source));
        ScenarioFileReader reader = new(options ?? ScenarioReadingOptions.None);
        Scenario? scenario = Read(source, reader, problems);
        return new ScenarioReading(scenario, problems.ToDiagnostics(source), new SourceMap(source, reader.BeatStarts), hash);
    }

    private static Scenario? Read(ReadOnlySpan<byte> source, ScenarioFileReader reader, ProblemLog problems)
    {
        JsonCursor json = new(source, problems);
        try
        {
            reader.Read(ref json);
        }
        catch (JsonException exception)
        {
            SyntaxError.Report(exception, source, in json, problems);
            reader.BreakOff(problems);
            return null;
        }

        return reader.Finish(problems, source);
    }
}

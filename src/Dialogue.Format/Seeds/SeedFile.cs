using System.Text;
using System.Text.Json;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Seeds;

/// <summary>Reads the object that a seed file is; gives null where something that it needs is missing.</summary>
internal delegate T? SeedBody<T>(ref JsonCursor json, ProblemLog problems)
    where T : class;

/// <summary>What all seed files have in common: any bytes at all give content or diagnostics, never an exception.</summary>
internal static class SeedFile
{
    public static SeedReading<T> Read<T>(ReadOnlyMemory<byte> utf8, SeedBody<T> body)
        where T : class
    {
        ReadOnlyMemory<byte> content = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        ProblemLog problems = new();
        if (content.Length > ScenarioReader.LargestFile)
        {
            problems.Add(DiagnosticRules.LimitExceeded, 0, 0, "This file is larger than 8 MiB, the most that a file may have.");
            return new SeedReading<T>(null, problems.ToDiagnostics([]));
        }

        ReadOnlySpan<byte> text = Utf8Check.Mend(content, problems).Span;
        T? value = ReadObject(text, body, problems);
        return new SeedReading<T>(problems.HasErrors ? null : value, problems.ToDiagnostics(text));
    }

    private static T? ReadObject<T>(ReadOnlySpan<byte> text, SeedBody<T> body, ProblemLog problems)
        where T : class
    {
        JsonCursor json = new(text, problems);
        try
        {
            json.Read();
            T? value = json.IsObject() ? body(ref json, problems) : null;
            json.Read();
            return value;
        }
        catch (JsonException exception)
        {
            SyntaxError.Report(exception, text, in json, problems);
            return null;
        }
    }
}

using System.Text;
using System.Text.Json;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Json;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Seeds;

/// <summary>Reads the body of a seed file, standing on its first token.</summary>
internal delegate T? SeedBody<T>(ref JsonCursor json)
    where T : class;

/// <summary>Reads seed files under the same rules as scenarios: any bytes give a value or diagnostics, never an exception.</summary>
internal static class SeedFile
{
    public static SeedReading<T> Read<T>(ReadOnlyMemory<byte> utf8, SeedBody<T> body)
        where T : class
    {
        ReadOnlyMemory<byte> content = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        ProblemLog problems = new();
        if (content.Length > ScenarioReader.LargestFile)
        {
            problems.Add(DiagnosticRules.LimitExceeded, 0, 0, "This file is larger than 8 MiB, the most that a seed may have.");
            return new SeedReading<T>(null, problems.ToDiagnostics([]));
        }

        ReadOnlySpan<byte> text = Utf8Check.Mend(content, problems).Span;
        T? value = Read(text, body, problems);
        return new SeedReading<T>(problems.HasErrors ? null : value, problems.ToDiagnostics(text));
    }

    /// <summary>Gives the elements of a list, each read by a body; elements that cannot be read are left out.</summary>
    public static List<T> ReadList<T>(ref JsonCursor json, string wanted, SeedBody<T> body)
        where T : class
    {
        List<T> items = [];
        if (!json.IsList(wanted))
        {
            return items;
        }

        while (json.NextElement())
        {
            if (body(ref json) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>Reads a line of text.</summary>
    public static string? ReadLine(ref JsonCursor json) => json.ReadText(TextShape.Line);

    private static T? Read<T>(ReadOnlySpan<byte> text, SeedBody<T> body, ProblemLog problems)
        where T : class
    {
        JsonCursor json = new(text, problems);
        try
        {
            json.Read();
            T? value = body(ref json);

            // What follows the one value is a mistake that only reading on can find.
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

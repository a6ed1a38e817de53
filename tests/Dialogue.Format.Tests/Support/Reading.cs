using System.Text;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Tests.Support;

/// <summary>Reads scenarios in tests, and says what was found in one line each: <c>DLG204 12:30-12:40 did you mean validate</c>.</summary>
internal static class Reading
{
    /// <summary>Gives what is found in the minimal scenario with a fragment merged into it.</summary>
    public static ScenarioReading With(string fragment) => Of(Minimal.With(fragment));

    public static ScenarioReading Of(string json) => ScenarioReader.Read(Encoding.UTF8.GetBytes(json), Shelf.Options);

    public static ScenarioReading Of(byte[] utf8) => ScenarioReader.Read(utf8, Shelf.Options);

    public static string[] Codes(this ScenarioReading reading) => [.. reading.Diagnostics.Select(diagnostic => diagnostic.Code)];

    /// <summary>Gives the only diagnostic with a code.</summary>
    public static Diagnostic Only(this ScenarioReading reading, string code) => Assert.Single(reading.Diagnostics, diagnostic => diagnostic.Code == code);

    /// <summary>Gives the part of a file that a diagnostic points at; it must be on one line.</summary>
    public static string Marked(string json, Diagnostic diagnostic)
    {
        string line = json.Split('\n')[diagnostic.Span.Line - 1];
        Assert.Equal(diagnostic.Span.Line, diagnostic.Span.EndLine);
        return line[(diagnostic.Span.Column - 1)..(diagnostic.Span.EndColumn - 1)];
    }
}

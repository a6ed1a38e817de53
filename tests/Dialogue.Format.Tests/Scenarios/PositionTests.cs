using Dialogue.Core.Values;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class PositionTests
{
    private const string OnlyChoice =
        """
        "id": "later", "text": "Tomorrow at nine.", "moves": ["set-response-window"], "set": { "trust": "+1" }, "to": "end"
        """;

    private static readonly string[] Choice =
        ["\"id\": \"later\"", "\"text\": \"Tomorrow at nine.\"", "\"moves\": [\"set-response-window\"]", "\"set\": { \"trust\": \"+1\" }", "\"to\": \"end\""];

    [Theory]
    [InlineData("DLG201", "\"edn\"", "\"to\": \"edn\"")]
    [InlineData("DLG202", "\"turst\"", "\"set\": { \"turst\": 1 }")]
    [InlineData("DLG204", "\"valdate\"", "\"moves\": [\"valdate\"]")]
    [InlineData("DLG104", "\"when_\"", "\"when_\": 1")]
    [InlineData("DLG106", "\"yes\"", "\"once\": \"yes\"")]
    [InlineData("DLG106", "{", "\"once\": { }")]
    [InlineData("DLG205", "rut", "\"better\": \"Well, {rut.They}.\"")]
    [InlineData("DLG205", "{ruth.thier}", "\"better\": \"Well, {ruth.thier}.\"")]
    [InlineData("DLG205", "rut", "\"better\": \"\\u201cWell\\u201d\\n\\\"{rut}.\\\"\"")]
    [InlineData("DLG205", "rut", "\"better\": \"\u4f60\u597d \ud83d\udc4b {rut}\"")]
    [InlineData("DLG206", ">", "\"when\": \"trust > > 3\"")]
    [InlineData("DLG206", "\"", "\"when\": \"trust >\"")]
    [InlineData("DLG202", "tru", "\"when\": \"not (tru > 3)\"")]
    [InlineData("DLG202", "\\u0074ru", "\"when\": \"not \\u0028\\u0074ru > 3)\"")]
    [InlineData("DLG405", "trust == true", "\"when\": \"1 == 1 and trust == true\"")]
    [InlineData("DLG201", "nowhere", "\"when\": \"visits( nowhere ) > 1\"")]
    [InlineData("DLG201", "no", "\"when\": \"took(ask/no)\"")]
    [InlineData("DLG203", "rut", "\"when\": \"rut.warmth == low\"")]
    [InlineData("DLG701", "\\u001b\\u0007", "\"better\": \"\u00e9\\u001b\\u0007[1m\"")]
    [InlineData("DLG111", "\\ud800", "\"better\": \"\\ud83d\\udc4b\\ud800\"")]
    [InlineData("DLG107", "\"to\"", "\"to\": \"ask\", \"to\": \"ask\"")]
    public void Points_at_the_very_words(string code, string marked, string property)
    {
        string name = property[..(property.IndexOf(':', StringComparison.Ordinal) + 1)];
        string json = string.Join(",\n", Choice.Where(line => !line.StartsWith(name, StringComparison.Ordinal)).Prepend(property));

        ScenarioReading reading = Reading.Of(Minimal.Json.Replace(OnlyChoice, json, StringComparison.Ordinal));

        Diagnostic diagnostic = reading.Diagnostics.Last(found => found.Code == code);
        Assert.Equal(marked, Reading.Marked(Minimal.Json.Replace(OnlyChoice, json, StringComparison.Ordinal), diagnostic));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Counts_lines_as_editors_do(string lineEnd)
    {
        string json = Minimal.Json.Replace("\"to\": \"end\"", "\"to\": \"edn\"", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal);

        Diagnostic diagnostic = Reading.Of(json).Only("DLG201");

        string[] lines = json.Split(lineEnd);
        Assert.Equal("\"edn\"", lines[diagnostic.Span.Line - 1][(diagnostic.Span.Column - 1)..(diagnostic.Span.EndColumn - 1)]);
    }

    [Theory]
    [InlineData("{ \"format\": 1,, }", "1:15")]
    [InlineData("{\n  \"format\": 1\n  \"id\": \"a\"\n}", "3:3")]
    [InlineData("{ \"format\": 1, ", "1:16")]
    [InlineData("{ \"t\": \"\u4f60\u597d\ud83d\udc4b\", \"u\": tru }", "1:24")]
    [InlineData("{ \"format\": 'one' }", "1:13")]
    public void Says_where_the_syntax_breaks(string json, string place)
    {
        Assert.Equal(place, Reading.Of(json).Only("DLG101").Span.ToString());
    }

    [Fact]
    public void Says_which_bracket_is_too_deep()
    {
        string json = "{ \"a\": " + new string('[', 10_000);

        Diagnostic diagnostic = Assert.Single(Reading.Of(json).Diagnostics, found => found.Code is "DLG113" or "DLG101");

        Assert.Equal(("DLG113", "1:39"), (diagnostic.Code, diagnostic.Span.ToString()));
    }

    [Fact]
    public void Finds_things_again_in_a_scenario_that_was_read()
    {
        ScenarioReading reading = Reading.Of(Minimal.Json);

        Assert.Equal("\"end\"", Marked(reading.Positions.Beat(1)));
        Assert.Equal("\"Tomorrow at nine.\"", Marked(reading.Positions.InBeat(0, "choices", "0", "text")));
        Assert.Equal("minutes", Marked(reading.Positions.Within(0, new TextSpan(5, 7), "lines", "0", "text")));
        Assert.Equal("\"A small talk\"", Marked(reading.Positions.Property("title")));
        Assert.Equal("\"client\"", Marked(reading.Positions.Property("cast", "ruth", "role")));
    }

    [Fact]
    public void Finds_the_beat_at_a_place()
    {
        SourceMap positions = Reading.Of(Minimal.Json).Positions;
        SourceSpan choice = positions.InBeat(0, "choices", "0");

        Assert.Equal(0, positions.BeatAt(choice.Line, choice.Column));
        Assert.Equal(1, positions.BeatAt(1000, 1));
        Assert.Equal(-1, positions.BeatAt(1, 1));
    }

    private static string Marked(SourceSpan span) => Reading.Marked(Minimal.Json, new Diagnostic(DiagnosticRules.JsonSyntax, span, "Here."));
}

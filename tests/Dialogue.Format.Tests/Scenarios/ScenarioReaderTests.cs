using System.Security.Cryptography;
using System.Text;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class ScenarioReaderTests
{
    public static TheoryData<string> Shipped => [.. Repository.Scenarios.Select(file => Path.GetFileName(file))];

    [Fact]
    public void Reads_the_minimal_scenario_and_has_nothing_to_say()
    {
        ScenarioReading reading = Reading.Of(Minimal.Json);

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(["ask", "end"], reading.Scenario!.Beats.Select(beat => beat.Id.Value));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Reads_every_shipped_scenario_and_has_nothing_to_say(string file)
    {
        ScenarioReadingOptions options = Shelf.Options with { ExpectedId = Path.GetFileNameWithoutExtension(file) };

        ScenarioReading reading = ScenarioReader.Read(Repository.Bytes($"scenarios/{file}"), options);

        Assert.Empty(reading.Diagnostics.Select(diagnostic => $"{diagnostic.Span} {diagnostic.Code} {diagnostic.Message}"));
        Assert.NotNull(reading.Scenario);
    }

    [Fact]
    public void Fills_in_what_may_be_left_out()
    {
        Scenario scenario = Reading.Of(Minimal.Json).Scenario!;

        Assert.Equal(("en", 1, 10), (scenario.Language, scenario.Level, scenario.Minutes));
        Assert.Equal((null, null), (scenario.Strategy, scenario.Key));
    }

    [Fact]
    public void Passes_over_a_byte_order_mark()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Minimal.Json)];

        ScenarioReading reading = Reading.Of(marked);

        Assert.Equal(Reading.Of(Minimal.Json).Scenario, reading.Scenario);
        Assert.Equal(Reading.Of(Minimal.Json).ContentHash, reading.ContentHash);
    }

    [Fact]
    public void Counts_no_column_for_a_byte_order_mark()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. "{ \"format\": 1, "u8];

        ScenarioReading reading = Reading.Of(marked);

        Assert.Equal("1:16", Assert.Single(reading.Diagnostics).Span.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(55)]
    [InlineData(56)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Gives_the_hash_of_the_bytes(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(at => (byte)('a' + (at % 26)))];

        string hash = Reading.Of(bytes).ContentHash;

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), hash);
    }

    [Fact]
    public void Reads_beats_that_stand_before_the_cast_and_the_variables()
    {
        string beats = Minimal.Json[Minimal.Json.IndexOf("\"beats\"", StringComparison.Ordinal)..Minimal.Json.LastIndexOf('}')];
        string rest = Minimal.Json[1..Minimal.Json.IndexOf(",\n  \"beats\"", StringComparison.Ordinal)];

        ScenarioReading reading = Reading.Of($"{{ {beats}, {rest} }}");

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(Reading.Of(Minimal.Json).Scenario, reading.Scenario);
    }

    [Fact]
    public void Reads_escaped_names_and_ids_as_what_they_stand_for()
    {
        string escaped = Minimal.Json.Replace("\"start\": \"ask\"", "\"st\\u0061rt\": \"\\u0061sk\"", StringComparison.Ordinal);

        Assert.Empty(Reading.Of(escaped).Diagnostics);
    }

    [Fact]
    public void Lists_the_mistakes_in_the_order_of_the_file()
    {
        ScenarioReading reading = Reading.With("""
            { "setting": "home", "beats": [ { "id": "ask", "lines": [ { "from": "rut", "text": "{x}" } ], "choices": [ { "id": "later", "to": "edn" } ] } ] }
            """);

        Assert.Equal(4, reading.Diagnostics.Length);
        Assert.Equal(reading.Diagnostics.OrderBy(diagnostic => diagnostic.Span), reading.Diagnostics);
    }
}

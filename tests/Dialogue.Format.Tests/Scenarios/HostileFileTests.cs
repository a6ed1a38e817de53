using System.Diagnostics;
using System.Text;
using CsCheck;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Heads;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Seeds;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class HostileFileTests
{
    private static readonly byte[] Source = Encoding.UTF8.GetBytes(Minimal.With("""
        {
          "variables": { "mood": { "type": "choice", "values": ["calm", "hurt"], "start": "calm" }, "told": { "type": "flag" } },
          "lint": { "DLG302": "Meant." },
          "key": { "version": 1, "raters": 0, "agreement": null, "arguable": ["ask/later"] },
          "beats": [
            {
              "id": "ask", "aliases": ["was"], "channel": "email", "subject": "Five \u00e9 minutes", "context": ["late"],
              "lines": [ { "from": "ruth", "text": "Well, {ruth.They} {ruth:is|are} \ud83d\udc4b.", "when": "ruth.patience == low or visits(ask) > 1" } ],
              "timeout": { "seconds": 9, "to": "more", "because": "Silence." },
              "choices": [
                { "id": "later", "when": "trust >= 3 and not took(ask/now)", "locked": "No.", "set": { "mood": "hurt" }, "adjust": { "empathy": 1, "because": "So." } },
                { "id": "now", "text": "Now.\nYes.", "moves": ["give-in"], "once": true, "set": { "told": true }, "because": "It gave in.", "better": "Later.", "to": "more" }
              ]
            },
            { "id": "more", "next": [ { "to": "end", "when": "mood == calm", "weight": 3 }, { "to": "ask" } ], "prompts": ["Why?"], "hold": true }
          ]
        }
        """));

    [Fact]
    public void The_mutated_file_starts_out_well()
    {
        Assert.Empty(Reading.Of(Source).Diagnostics);
    }

    [Fact]
    public void Any_bytes_give_diagnostics_and_never_an_exception()
    {
        Gen.Byte.Array[0, 200].Sample(bytes => ReadEverything(bytes), iter: 5_000);
    }

    [Fact]
    public void Any_text_of_JSON_pieces_gives_diagnostics_and_never_an_exception()
    {
        string[] pieces =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\"beats\"", "\"id\"", "\"cast\"", "\"set\"", "\"variables\"", "\"when\"", "null", "-1", "1e9", "\\u", "\\ud800", "{ruth", "\u202e", "\n",
        ];

        Gen.Int[0, pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(pick => pieces[pick]))).Sample(text => ReadEverything(Encoding.UTF8.GetBytes(text)), iter: 5_000);
    }

    [Fact]
    public void Mutations_of_a_valid_file_give_diagnostics_and_never_an_exception()
    {
        Gen<int> place = Gen.Int[0, Source.Length - 1];

        Gen.Select(Gen.Int[0, 4], place, place, Gen.Int[1, 40], Gen.Byte)
            .Array[1, 3]
            .Sample(steps => ReadEverything(steps.Aggregate(Source, Mutate)), iter: 20_000);
    }

    [Fact]
    public void A_scenario_is_given_exactly_where_nothing_is_an_error()
    {
        Gen<int> place = Gen.Int[0, Source.Length - 1];

        Gen.Select(Gen.Int[0, 4], place, place, Gen.Int[1, 40], Gen.Byte).Sample(step =>
        {
            ScenarioReading reading = Reading.Of(Mutate(Source, step));

            return reading.Scenario is null == reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        });
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"beats\":[{\"choices\":")]
    public void Ten_thousand_brackets_give_one_sentence(string bracket)
    {
        byte[] json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(bracket, 10_000)));

        Assert.Contains(Reading.Of(json).Diagnostics, diagnostic => diagnostic.Code == "DLG113");
    }

    [Fact]
    public void Fifty_megabytes_give_one_sentence()
    {
        byte[] json = new byte[50 * 1024 * 1024];

        Assert.Equal("DLG113", Assert.Single(Reading.Of(json).Diagnostics).Code);
    }

    [Theory]
    [InlineData("1,", "[", "]")]
    [InlineData("{\"id\":\"a\"},", "{\"format\":1,\"beats\":[", "]}")]
    [InlineData("{\"id\":\"A\",\"to\":\"b\"},", "{\"format\":1,\"beats\":[{\"id\":\"a\",\"choices\":[", "]}]}")]
    [InlineData("{\"from\":\"x\",\"text\":\"{y}{z\"},", "{\"format\":1,\"beats\":[{\"id\":\"a\",\"lines\":[", "]}]}")]
    [InlineData("{\"from\":\"x\",\"text\":\"\u202eb\u202e\",\"when\":\"a > b\"},", "{\"format\":1,\"beats\":[{\"id\":\"a\",\"lines\":[", "]}]}")]
    [InlineData("{\"from\":\"x\",\"text\":\"{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}{y}{z}\"},", "{\"format\":1,\"beats\":[{\"id\":\"a\",\"lines\":[", "]}]}")]
    [InlineData("\"x\":1,", "{\"format\":1,\"beats\":[{\"id\":\"a\",\"choices\":[{\"set\":{", "}}]}]}")]
    [InlineData("\"a\",", "{\"variables\":{\"m\":{\"type\":\"choice\",\"values\":[", "]}}}")]
    public void A_file_full_of_mistakes_takes_no_more_than_moments(string piece, string before, string after)
    {
        int count = 4_000_000 / piece.Length;
        string body = string.Concat(Enumerable.Repeat(piece, count)).TrimEnd(',');
        Stopwatch watch = Stopwatch.StartNew();

        ScenarioReading reading = Reading.Of(before + body + after);

        Assert.InRange(reading.Diagnostics.Length, 1, 10_001);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    private static void ReadEverything(byte[] bytes)
    {
        ScenarioReading reading = Reading.Of(bytes);
        foreach (Diagnostic diagnostic in reading.Diagnostics)
        {
            Assert.True(diagnostic.Span.CompareTo(new SourceSpan(1, 1, 1, 1)) >= 0);
            Assert.DoesNotContain(diagnostic.Message, character => char.IsControl(character));
        }

        _ = ScenarioHeadReader.Read(bytes);
        _ = PersonaReader.Read(bytes);
        _ = DebriefReader.Read(bytes);
        _ = MovesReader.Read(bytes);
        _ = CurriculumReader.Read(bytes);
        _ = RubricReader.Read(bytes, new MoveCatalogue(1, []));
    }

    private static byte[] Mutate(byte[] bytes, (int Kind, int At, int From, int Length, byte Value) step)
    {
        if (bytes.Length == 0)
        {
            return bytes;
        }

        int at = step.At % bytes.Length;
        int from = step.From % bytes.Length;
        byte[] piece = bytes[from..Math.Min(bytes.Length, from + step.Length)];
        return step.Kind switch
        {
            0 => [.. bytes[..at], step.Value, .. bytes[(at + 1)..]],
            1 => bytes[..at],
            2 => [.. bytes[..at], .. piece, .. bytes[at..]],
            3 => [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + step.Length)..]],
            _ => [.. bytes[..at], .. piece, .. bytes[Math.Min(bytes.Length, at + piece.Length)..]],
        };
    }
}

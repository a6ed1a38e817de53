using System.Text;
using CsCheck;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Tests.Support;
using Dialogue.Testing.Generators;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class ScenarioFormatterTests
{
    [Fact]
    public void What_was_formatted_says_what_it_said()
    {
        Gen.Select(GenScenario.Any, Gen.Int[0, 1000]).Sample((scenario, luck) =>
        {
            byte[] written = Scrambled.Of(ScenarioWriter.Write(scenario), luck);

            byte[] formatted = Format(written);

            Assert.Equal(scenario, Reading.Of(written).Scenario);
            Assert.Equal(scenario, Reading.Of(formatted).Scenario);
            Assert.Equal(Scrambled.Members(written), Scrambled.Members(formatted));
        });
    }

    [Fact]
    public void What_was_formatted_is_formatted()
    {
        Gen.Select(GenScenario.Any, Gen.Int[0, 1000]).Sample((scenario, luck) =>
        {
            byte[] formatted = Format(Scrambled.Of(ScenarioWriter.Write(scenario), luck));

            Assert.Equal(formatted, Format(formatted));
        });
    }

    [Fact]
    public void What_the_writer_wrote_is_formatted() =>
        GenScenario.Any.Sample(scenario => Assert.Equal(ScenarioWriter.Write(scenario), Format(ScenarioWriter.Write(scenario))));

    [Fact]
    public void Shipped_scenarios_lose_nothing()
    {
        foreach (string file in Repository.Scenarios)
        {
            byte[] bytes = File.ReadAllBytes(file);

            byte[] formatted = Format(bytes);

            Assert.Equal(Reading.Of(bytes).Scenario, Reading.Of(formatted).Scenario);
            Assert.Equal(Scrambled.Members(bytes), Scrambled.Members(formatted));
            Assert.Equal(formatted, Format(formatted));
        }
    }

    [Fact]
    public void What_the_format_does_not_know_stays()
    {
        string text = """{"later":[1.50,{"b":1,"a":2}],"id":"x","better":null,"title":"\u00e9\ud83d\udc4b\u202e"}""";

        string formatted = Encoding.UTF8.GetString(Format(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(
            """
            {
              "id": "x",
              "title": "é👋\u202E",
              "later": [1.50, { "b": 1, "a": 2 }],
              "better": null
            }

            """,
            formatted);
    }

    [Fact]
    public void Short_things_stand_on_one_line_and_what_is_compared_line_by_line_does_not()
    {
        string text = """
            {"beats":[{"next":[{"to":"end"}],"lines":[{"text":"Yes.","from":"ruth"}],"context":["late"],"id":"ask"},{"lines":[],"id":"end"}],
             "cast":{"ruth":{"about":"x","role":"client"}},"format":1}
            """;

        string formatted = Encoding.UTF8.GetString(Format(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(
            """
            {
              "format": 1,
              "cast": {
                "ruth": { "role": "client", "about": "x" }
              },
              "beats": [
                {
                  "id": "ask",
                  "context": ["late"],
                  "lines": [
                    { "from": "ruth", "text": "Yes." }
                  ],
                  "next": [{ "to": "end" }]
                },
                {
                  "id": "end",
                  "lines": []
                }
              ]
            }

            """,
            formatted);
    }

    [Theory]
    [InlineData("{ \"id\": }", "DLG101")]
    [InlineData("{ \"id\": \"a\", \"id\": \"b\" }", "DLG107")]
    [InlineData("[1]", "DLG106")]
    [InlineData("", "DLG101")]
    public void What_cannot_be_formatted_is_refused_with_the_reason(string text, string code)
    {
        FormattedFile file = ScenarioFormatter.Format(Encoding.UTF8.GetBytes(text));

        Assert.Null(file.Utf8);
        Assert.Contains(code, file.Mistakes.Select(mistake => mistake.Code));
    }

    [Fact]
    public void Any_bytes_at_all_are_answered()
    {
        Gen.OneOf(Gen.Byte.Array, Gen.Char["{}[]\":,\\u0d8 1a\n"].Array.Select(chars => Encoding.UTF8.GetBytes(chars))).Sample(bytes =>
        {
            FormattedFile file = ScenarioFormatter.Format(bytes);

            Assert.True(file.Utf8 is not null || !file.Mistakes.IsEmpty);
        });
    }

    private static byte[] Format(byte[] utf8)
    {
        FormattedFile file = ScenarioFormatter.Format(utf8);
        return file.Utf8?.ToArray() ?? throw new InvalidOperationException(string.Join('\n', file.Mistakes.Select(mistake => $"{mistake.Span} {mistake.Message}")));
    }
}

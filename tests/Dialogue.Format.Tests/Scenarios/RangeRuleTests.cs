using System.Globalization;
using System.Text;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class RangeRuleTests
{
    [Theory]
    [InlineData("""{ "setting": "home" }""")]
    [InlineData("""{ "level": 4 }""")]
    [InlineData("""{ "level": 1.5 }""")]
    [InlineData("""{ "level": "1" }""")]
    [InlineData("""{ "minutes": 0 }""")]
    [InlineData("""{ "minutes": 61 }""")]
    [InlineData("""{ "minutes": 99999999999999999999 }""")]
    [InlineData("""{ "practises": [] }""")]
    [InlineData("""{ "practises": "empathy" }""")]
    [InlineData("""{ "language": "not a tag" }""")]
    [InlineData("""{ "strategy": "9.9" }""")]
    [InlineData("""{ "title": 5 }""")]
    [InlineData("""{ "contentNotes": "money" }""")]
    [InlineData("""{ "cast": { "ruth": { "pronouns": "xe" } } }""")]
    [InlineData("""{ "cast": { "ruth": { "temperament": { "patience": 3 } } } }""")]
    [InlineData("""{ "key": { "raters": -1 } }""")]
    [InlineData("""{ "key": { "agreement": 2 } }""")]
    [InlineData("""{ "key": { "arguable": ["ask"] } }""")]
    [InlineData("""{ "variables": { "trust": { "min": 6 } } }""")]
    [InlineData("""{ "variables": { "trust": { "start": 11 } } }""")]
    [InlineData("""{ "variables": { "trust": { "max": -1 } } }""")]
    [InlineData("""{ "variables": { "trust": { "start": "5" } } }""")]
    [InlineData("""{ "variables": { "trust": { "type": "text" } } }""")]
    public void Refuses_values_at_the_top(string fragment)
    {
        Assert.Equal(["DLG106"], Reading.With(fragment).Codes());
    }

    [Theory]
    [InlineData("\"channel\": \"letter\"")]
    [InlineData("\"hold\": \"yes\"")]
    [InlineData("\"next\": \"end\"")]
    [InlineData("\"subject\": \"Late\"")]
    [InlineData("\"channel\": \"phone\", \"subject\": \"Late\"")]
    [InlineData("\"timeout\": { \"seconds\": 0, \"to\": \"end\" }")]
    [InlineData("\"timeout\": { \"seconds\": 601, \"to\": \"end\" }")]
    [InlineData("\"lines\": { }")]
    [InlineData("\"lines\": [ \"Hello\" ]")]
    [InlineData("\"prompts\": [ 1 ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"once\": 1 } ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"moves\": [] } ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"moves\": [\"validate\", \"validate\", \"validate\", \"validate\"] } ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"adjust\": { \"empathy\": 3, \"because\": \"Why.\" } } ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"set\": { \"trust\": 11 } } ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"set\": { \"trust\": \"1\" } } ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"set\": { \"trust\": true } } ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"when\": true } ]")]
    [InlineData("\"choices\": [ { \"id\": \"later\", \"to\": 5 } ]")]
    public void Refuses_values_in_a_beat(string property)
    {
        Assert.Equal(["DLG106"], Reading.With($$"""{ "beats": [ { "id": "ask", {{property}} } ] }""").Codes());
    }

    [Theory]
    [InlineData("\"next\": [ { \"to\": \"end\", \"weight\": 0 } ]")]
    [InlineData("\"next\": [ { \"to\": \"end\", \"weight\": 1001 } ]")]
    [InlineData("\"next\": [ { \"to\": \"end\" }, \"end\" ]")]
    [InlineData("\"next\": 5")]
    [InlineData("\"next\": \"end\", \"timeout\": { \"seconds\": 5, \"to\": \"end\" }")]
    public void Refuses_values_in_a_way_on(string property)
    {
        Assert.Equal(["DLG106"], Reading.With($$"""{ "beats": [ { "id": "more", {{property}} } ] }""").Codes());
    }

    [Theory]
    [InlineData("cast", 8, "\"role\": \"a\", \"about\": \"b\"")]
    [InlineData("variables", 32, "\"type\": \"flag\"")]
    public void Counts_definitions(string property, int most, string definition)
    {
        Assert.DoesNotContain("DLG113", Reading.With(Definitions(property, most - 1, definition)).Codes());
        Assert.Contains("DLG113", Reading.With(Definitions(property, most, definition)).Codes());
    }

    [Fact]
    public void Counts_choices()
    {
        Assert.Empty(Reading.With(Choices(8)).Diagnostics);
        Assert.Equal(["DLG113"], Reading.With(Choices(9)).Codes());
    }

    [Theory]
    [InlineData(63, new string[0])]
    [InlineData(64, new[] { "DLG113" })]
    public void Counts_the_values_of_a_number(int max, string[] codes)
    {
        Assert.Equal(codes, Reading.With($$"""{ "variables": { "trust": { "max": {{max}} } } }""").Codes());
    }

    [Theory]
    [InlineData("\"text\": \"LONG\"", 400, null)]
    [InlineData("\"text\": \"LONG\"", 1500, "email")]
    [InlineData("\"better\": \"LONG\"", 4000, null)]
    [InlineData("\"locked\": \"LONG\"", 4000, null)]
    public void Measures_texts(string property, int most, string? channel)
    {
        Assert.Empty(Reading.With(Choice(property, most, channel)).Diagnostics);
        Assert.Equal(["DLG113"], Reading.With(Choice(property, most + 1, channel)).Codes());
    }

    [Fact]
    public void Lets_a_beat_without_a_channel_hold_a_draft_where_the_file_has_e_mail()
    {
        string fragment = Choice("\"text\": \"LONG\"", 1500, null).Replace("{ \"beats\": [", "{ \"beats\": [ { \"id\": \"end\", \"channel\": \"email\" },", StringComparison.Ordinal);

        Assert.Empty(Reading.With(fragment).Diagnostics);
    }

    [Fact]
    public void Counts_the_words_of_an_explanation()
    {
        string sixty = string.Join(' ', Enumerable.Repeat("word", 60));

        Assert.Empty(Reading.With(Because(sixty)).Diagnostics);
        Assert.Equal(["DLG113"], Reading.With(Because(sixty + " more")).Codes());
        Assert.NotNull(Reading.With(Because(sixty + " more")).Scenario);
    }

    [Fact]
    public void Refuses_a_file_larger_than_8_MiB_before_looking_into_it()
    {
        byte[] large = new byte[ScenarioReader.LargestFile + 1];

        Assert.Equal(["DLG113"], Reading.Of(large).Codes());
        Assert.NotEqual(["DLG113"], Reading.Of(large[1..]).Codes());
    }

    [Fact]
    public void Counts_100_000_beats()
    {
        StringBuilder beats = new();
        for (int beat = 0; beat < 100_000; beat++)
        {
            beats.Append(CultureInfo.InvariantCulture, $"{{\"id\":\"b{beat}\",\"next\":\"ask\"}},");
        }

        string json = Minimal.Json.Replace("\"beats\": [", "\"beats\": [" + beats, StringComparison.Ordinal);

        Assert.Equal(["DLG113"], Reading.Of(json).Codes().Distinct());
    }

    private static string Definitions(string property, int count, string definition) =>
        $$"""{ "{{property}}": { {{string.Join(", ", Enumerable.Range(0, count).Select(number => $"\"n{number}\": {{ {definition} }}"))}} } }""";

    private static string Choices(int more)
    {
        IEnumerable<string> choices = Enumerable.Range(0, more).Select(number => $$"""{ "id": "c{{number}}", "text": "Now.", "moves": ["validate"], "to": "end" }""");
        return $$"""{ "beats": [ { "id": "ask", "choices": [ {{string.Join(", ", choices)}} ] } ] }""";
    }

    private static string Choice(string property, int length, string? channel)
    {
        string medium = channel is null ? string.Empty : $"\"channel\": \"{channel}\", ";
        string value = property.Replace("LONG", new string('a', length), StringComparison.Ordinal);
        return $$"""{ "beats": [ { "id": "ask", {{medium}}"choices": [ { "id": "later", {{value}} } ] } ] }""";
    }

    private static string Because(string text) => Choice($"\"because\": \"{text}\"", 0, null);
}

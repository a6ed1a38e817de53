using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class TextRuleTests
{
    [Theory]
    [InlineData("\\u001b[31m")]
    [InlineData("\\u0000")]
    [InlineData("\\u0007")]
    [InlineData("\\r")]
    [InlineData("\\t")]
    [InlineData("\\u007f")]
    [InlineData("\u007f")]
    [InlineData("\u0085")]
    [InlineData("\\u009b")]
    [InlineData("\u202e")]
    [InlineData("\\u2066")]
    [InlineData("\u200f")]
    [InlineData("\u061c")]
    [InlineData("\u2028")]
    public void Refuses_characters_that_could_harm_in_every_text(string hostile)
    {
        string title = Minimal.Json.Replace("A small talk", $"A {hostile} talk", StringComparison.Ordinal);
        string line = Minimal.Json.Replace("Five minutes?", $"Five {hostile} minutes?", StringComparison.Ordinal);

        Assert.Equal(["DLG701"], Reading.Of(title).Codes());
        Assert.Equal(["DLG701"], Reading.Of(line).Codes());
    }

    [Theory]
    [InlineData("Five minutes?", true)]
    [InlineData("Tomorrow at nine.", true)]
    [InlineData("You kept it.", true)]
    [InlineData("You are Sam.", true)]
    [InlineData("A small talk", false)]
    [InlineData("An evening", false)]
    [InlineData("kind, in a hurry", false)]
    public void Allows_line_breaks_in_paragraphs_alone(string text, bool isParagraph)
    {
        string json = Minimal.Json.Replace(text, text + "\\nAnd more.", StringComparison.Ordinal);

        Assert.Equal(isParagraph ? [] : ["DLG701"], Reading.Of(json).Codes());
    }

    [Theory]
    [InlineData("Caf\u00e9, na\u00efve, \u00bfqu\u00e9?")]
    [InlineData("\u201cCurly\u201d \u2013 and \u2026")]
    [InlineData("\u4f60\u597d \ud83d\udc4b \u0645\u0631\u062d\u0628\u0627")]
    [InlineData("\\ud83d\\udc4b \\u00e9 \\\" \\\\ \\/")]
    public void Allows_every_other_character(string text)
    {
        Assert.Empty(Reading.Of(Minimal.Json.Replace("Five minutes?", text, StringComparison.Ordinal)).Diagnostics);
    }

    [Theory]
    [InlineData("Five minutes?")]
    [InlineData("A small talk")]
    [InlineData("client")]
    [InlineData("Say when.")]
    public void Refuses_texts_without_words(string text)
    {
        Assert.Equal(["DLG705"], Reading.Of(Minimal.Json.Replace(text, string.Empty, StringComparison.Ordinal)).Codes());
        Assert.Equal(["DLG705"], Reading.Of(Minimal.Json.Replace(text, " \u00a0 ", StringComparison.Ordinal)).Codes());
    }

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\udc4b")]
    [InlineData("\\udc4b\\ud83d")]
    [InlineData("\\ud83d\\u0041")]
    public void Refuses_halves_of_characters(string half)
    {
        ScenarioReading reading = Reading.Of(Minimal.Json.Replace("Five minutes?", $"Five {half}", StringComparison.Ordinal));

        Assert.Equal(["DLG111"], reading.Codes().Distinct());
        Assert.Null(reading.Scenario);
    }

    [Theory]
    [InlineData("\"title\"", "\"tit\\ud800le\"")]
    [InlineData("\"ruth\": {", "\"ru\\ud800th\": {")]
    [InlineData("\"ask\",", "\"as\\ud800k\",")]
    public void Refuses_halves_of_characters_in_names(string name, string broken)
    {
        Assert.Contains("DLG111", Reading.Of(Minimal.Json.Replace(name, broken, StringComparison.Ordinal)).Codes());
    }

    [Fact]
    public void Refuses_bytes_that_are_no_text_and_judges_the_rest()
    {
        byte[] json = System.Text.Encoding.Latin1.GetBytes(Minimal.Json
            .Replace("A small talk", "A caf\u00e9 talk", StringComparison.Ordinal)
            .Replace("\"work\"", "\"home\"", StringComparison.Ordinal));

        ScenarioReading reading = Reading.Of(json);

        Assert.Equal(["DLG111", "DLG106"], reading.Codes());
        Assert.Equal("4:18", reading.Diagnostics[0].Span.ToString());
    }

    [Fact]
    public void Never_repeats_a_hostile_character_in_a_message()
    {
        ScenarioReading reading = Reading.With("""{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "to": "\u001b[31m\u202e" } ] } ] }""");

        Diagnostic diagnostic = reading.Only("DLG201");

        Assert.Equal("There is no beat '(U+001B)[31m(U+202E)'.", diagnostic.Message);
    }
}

using Dialogue.Format.Scenarios;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class FileRuleTests
{
    [Theory]
    [InlineData("DLG101", "")]
    [InlineData("DLG101", "   \n ")]
    [InlineData("DLG101", "{ \"format\": 1, }")]
    [InlineData("DLG101", "{ // words\n }")]
    [InlineData("DLG101", "[] {}")]
    [InlineData("DLG101", "{ \"title\": \"two\nlines\" }")]
    [InlineData("DLG106", "[]")]
    [InlineData("DLG106", "7")]
    [InlineData("DLG106", "\"scenario\"")]
    public void Refuses_what_is_no_object(string code, string json)
    {
        ScenarioReading reading = Reading.Of(json);

        Assert.Equal(code, reading.Codes()[^1]);
        Assert.Null(reading.Scenario);
    }

    [Theory]
    [InlineData("DLG102", """{ "format": 2 }""")]
    [InlineData("DLG103", """{ "format": 0 }""")]
    [InlineData("DLG104", """{ "titel": "x" }""")]
    [InlineData("DLG104", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "score": { "a": [ 1 ] } } ] } ] }""")]
    [InlineData("DLG104", """{ "variables": { "trust": { "values": ["a"] } } }""")]
    [InlineData("DLG105", """{ "format": null }""")]
    [InlineData("DLG105", """{ "title": null }""")]
    [InlineData("DLG105", """{ "practises": null }""")]
    [InlineData("DLG105", """{ "briefing": { "want": null } }""")]
    [InlineData("DLG105", """{ "cast": { "ruth": { "about": null } } }""")]
    [InlineData("DLG105", """{ "variables": { "trust": { "start": null } } }""")]
    [InlineData("DLG105", """{ "beats": [ { "id": "end", "ending": { "carry": null } } ] }""")]
    [InlineData("DLG105", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "moves": null } ] } ] }""")]
    [InlineData("DLG514", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "adjust": { "empathy": 1 } } ] } ] }""")]
    [InlineData("DLG105", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "adjust": { "because": "Why." } } ] } ] }""")]
    [InlineData("DLG105", """{ "beats": [ { "id": "ask", "timeout": { "seconds": 9 } } ] }""")]
    [InlineData("DLG105", """{ "beats": [ { "id": "more", "next": [ { "weight": 1 } ] } ] }""")]
    [InlineData("DLG105", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "moves": ["give-in"] } ] } ] }""")]
    [InlineData("DLG107", """{ "x": 1 }""")]
    public void Gives_its_code(string code, string fragment)
    {
        string json = code == "DLG107" ? Minimal.Json.Replace("\"format\": 1,", "\"format\": 1, \"format\": 1,", StringComparison.Ordinal) : Minimal.With(fragment);

        Assert.Equal([code], Reading.Of(json).Codes());
    }

    [Theory]
    [InlineData("DLG108", """{ "beats": [ { "id": "end", "aliases": ["ask"] } ] }""")]
    [InlineData("DLG108", """{ "beats": [ { "id": "end", "aliases": ["end"] } ] }""")]
    [InlineData("DLG108", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "aliases": ["later"] } ] } ] }""")]
    [InlineData("DLG108", """{ "practises": ["empathy", "empathy"] }""")]
    [InlineData("DLG108", """{ "variables": { "mood": { "type": "choice", "values": ["a", "a"], "start": "a" } }, "beats": [ { "id": "ask", "choices": [ { "id": "later", "set": { "mood": "a" } } ] } ] }""")]
    [InlineData("DLG109", """{ "id": "../../etc" }""")]
    [InlineData("DLG109", """{ "id": "" }""")]
    [InlineData("DLG109", """{ "id": "Minimal" }""")]
    [InlineData("DLG109", """{ "id": "a--b" }""")]
    [InlineData("DLG109", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "aliases": ["a b"] } ] } ] }""")]
    [InlineData("DLG109", """{ "cast": { "ruth": { "persona": "../passwords" } } }""")]
    [InlineData("DLG109", """{ "cast": { "ruth": null, "you": { "role": "a", "about": "b" } }, "briefing": { "situation": "{you}" }, "beats": [ { "id": "ask", "lines": [] } ] }""")]
    [InlineData("DLG109", """{ "variables": { "trust": null, "not": { "type": "flag" } }, "beats": [ { "id": "ask", "choices": [ { "id": "later", "set": { "trust": null, "not": true } } ] } ] }""")]
    [InlineData("DLG109", """{ "variables": { "mood": { "type": "choice", "values": ["1"], "start": "1" } }, "beats": [ { "id": "ask", "choices": [ { "id": "later", "set": { "mood": "1" } } ] } ] }""")]
    [InlineData("DLG109", """{ "beats": [ { "id": "ask", "context": ["Late!"] } ] }""")]
    public void Gives_the_code_for_names(string code, string fragment)
    {
        Assert.Equal([code], Reading.With(fragment).Codes());
    }

    [Fact]
    public void Says_which_id_the_name_of_the_file_promises()
    {
        byte[] json = System.Text.Encoding.UTF8.GetBytes(Minimal.Json);

        ScenarioReading reading = ScenarioReader.Read(json, Shelf.Options with { ExpectedId = "maximal" });

        Assert.Equal("maximal", reading.Only("DLG109").Suggestion);
    }

    [Fact]
    public void Says_of_a_newer_format_only_that_it_is_newer()
    {
        ScenarioReading reading = Reading.With("""{ "format": 3, "whole": "new", "beats": [ { "id": "ask", "choices": { } } ] }""");

        Assert.Equal(["DLG102"], reading.Codes());
    }

    [Fact]
    public void Plays_an_older_format()
    {
        Assert.Equal(Reading.Of(Minimal.Json).Scenario, Reading.With("""{ "format": 0 }""").Scenario);
    }

    [Theory]
    [InlineData("""{ "title": "a", "title": "b" }""", 1)]
    [InlineData("""{ "briefing": { "you": "a", "you": "b" } }""", 1)]
    [InlineData("""{ "cast": { "ruth": { }, "ruth": { } } }""", 1)]
    [InlineData("""{ "variables": { "a": { }, "a": { } } }""", 1)]
    [InlineData("""{ "unknown": { "a": 1, "a": [ { "b": 1, "b": 2 } ] } }""", 2)]
    [InlineData("""{ "unknown": 1, "unknown": 2 }""", 1)]
    [InlineData("""{ "lint": { "DLG211": "a", "DLG211": "b" } }""", 1)]
    [InlineData("""{ "beats": [ { "id": "a", "choices": [ { "set": { "x": 1, "x": 2 }, "id": "b", "\u0069d": "c" } ] } ] }""", 2)]
    public void Finds_keys_that_stand_twice_at_every_level(string json, int count)
    {
        Assert.Equal(count, Reading.Of(json).Codes().Count(code => code == "DLG107"));
    }

    [Theory]
    [InlineData("""{ "lint": { "DLG211": "Kept for later." }, "variables": { "mood": { "type": "flag" } } }""")]
    [InlineData("""{ "lint": { "DLG104": "Notes." }, "notes": 1 }""")]
    [InlineData("""{ "lint": { "DLG302": "Only others can judge it." } }""")]
    [InlineData("""{ "lint": { "DLG212": "Nothing.", "DLG112": "I know." } }""")]
    public void Keeps_quiet_about_what_is_suppressed(string fragment)
    {
        Assert.Empty(Reading.With(fragment).Diagnostics);
    }

    [Theory]
    [InlineData("DLG112", """{ "lint": { "DLG211": "Nothing is unused." } }""")]
    [InlineData("DLG106", """{ "lint": { "DLG201": "Errors stay." } }""")]
    [InlineData("DLG106", """{ "lint": { "unused-definition": "A name." } }""")]
    [InlineData("DLG705", """{ "lint": { "DLG302": " " } }""")]
    public void Reports_suppressions_that_are_no_use(string code, string fragment)
    {
        Assert.Equal([code], Reading.With(fragment).Codes());
    }
}

using Dialogue.Format.Diagnostics;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Scenarios;

public sealed class ReferenceRuleTests
{
    [Theory]
    [InlineData("DLG201", "end", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "to": "edn" } ] } ] }""")]
    [InlineData("DLG201", "end", """{ "beats": [ { "id": "ask", "timeout": { "seconds": 5, "to": "ende" } } ] }""")]
    [InlineData("DLG201", "end", """{ "beats": [ { "id": "more", "next": "en" } ] }""")]
    [InlineData("DLG201", "end", """{ "beats": [ { "id": "more", "next": [ { "to": "ned" } ] } ] }""")]
    [InlineData("DLG201", "end", """{ "beats": [ { "id": "end", "aliases": ["finish"] }, { "id": "more", "next": "finish" } ] }""")]
    [InlineData("DLG201", "ask", """{ "beats": [ { "id": "ask", "lines": [ { "from": "ruth", "text": "Hm.", "when": "visits(aks) > 1" } ] } ] }""")]
    [InlineData("DLG201", "later", """{ "beats": [ { "id": "ask", "lines": [ { "from": "ruth", "text": "Hm.", "when": "took(ask/latr)" } ] } ] }""")]
    [InlineData("DLG201", "ask/later", """{ "key": { "arguable": ["ask/late"] } }""")]
    [InlineData("DLG201", "ask/later", """{ "key": { "arguable": ["akk/later"] } }""")]
    [InlineData("DLG202", "trust", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "set": { "turst": 1 } } ] } ] }""")]
    [InlineData("DLG202", "trust", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "when": "trsut > 3" } ] } ] }""")]
    [InlineData("DLG203", "ruth", """{ "beats": [ { "id": "ask", "lines": [ { "from": "rut", "text": "Hm." } ] } ] }""")]
    [InlineData("DLG203", "narrator", """{ "beats": [ { "id": "ask", "lines": [ { "from": "narator", "text": "Hm." } ] } ], "briefing": { "you": "{ruth}" } }""")]
    [InlineData("DLG203", "ruth", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "when": "ruht.patience == low" } ] } ] }""")]
    [InlineData("DLG204", "validate", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "moves": ["valdate"] } ] } ] }""")]
    [InlineData("DLG205", "ruth", """{ "summary": "{rut} asks." }""")]
    [InlineData("DLG205", "ruth.their", """{ "summary": "{ruth.thier} time." }""")]
    [InlineData("DLG205", "ruth", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "better": "Well, {Ruth}." } ] } ] }""")]
    [InlineData("DLG205", null, """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "text": "A {brace" } ] } ] }""")]
    [InlineData("DLG205", null, """{ "contentNotes": [ "{ruth:is}" ] }""")]
    [InlineData("DLG206", null, """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "when": "trust > " } ] } ] }""")]
    [InlineData("DLG206", null, """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "when": "" } ] } ] }""")]
    [InlineData("DLG207", "ask", """{ "start": "aks" }""")]
    [InlineData("DLG212", "late", """{ "beats": [ { "id": "ask", "context": ["lat"] } ] }""")]
    [InlineData("DLG213", "fair-but-pressed", """{ "cast": { "ruth": { "persona": "fair-but-presed" } } }""")]
    public void Gives_its_code_and_what_was_probably_meant(string code, string? suggestion, string fragment)
    {
        Diagnostic diagnostic = Assert.Single(Reading.With(fragment).Diagnostics);

        Assert.Equal((code, suggestion), (diagnostic.Code, diagnostic.Suggestion));
    }

    [Theory]
    [InlineData("DLG208", """{ "beats": [ { "id": "end", "ending": null, "next": "ask" } ] }""")]
    [InlineData("DLG209", """{ "beats": [ { "id": "more" } ] }""")]
    [InlineData("DLG209", """{ "beats": [ { "id": "more", "choices": [] } ] }""")]
    [InlineData("DLG209", """{ "beats": [ { "id": "more", "next": [] } ] }""")]
    [InlineData("DLG211", """{ "cast": { "tom": { "role": "friend", "about": "drives" } } }""")]
    [InlineData("DLG211", """{ "variables": { "mood": { "type": "flag" } } }""")]
    [InlineData("DLG405", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "when": "trust == true" } ] } ] }""")]
    [InlineData("DLG405", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "when": "trust" } ] } ] }""")]
    [InlineData("DLG405", """{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "when": "ruth.patience == much" } ] } ] }""")]
    public void Gives_its_code(string code, string fragment)
    {
        Assert.Equal([code], Reading.With(fragment).Codes());
    }

    [Fact]
    public void Reports_a_beat_id_that_stands_twice_with_the_second_one()
    {
        string json = Minimal.Json.Replace("\"beats\": [", "\"beats\": [ { \"id\": \"end\", \"next\": \"end\" },", StringComparison.Ordinal);

        Diagnostic diagnostic = Assert.Single(Reading.Of(json).Diagnostics);

        Assert.Equal("DLG108", diagnostic.Code);
        Assert.Equal(json[..json.LastIndexOf("\"end\",", StringComparison.Ordinal)].Count(character => character == '\n') + 1, diagnostic.Span.Line);
    }

    [Fact]
    public void Says_nothing_of_values_of_a_variable_whose_declaration_was_refused()
    {
        string[] codes = Reading.With("""
            { "variables": { "trust": { "max": "ten" } }, "beats": [ { "id": "ask", "choices": [ { "id": "later", "when": "trust > 3" } ] } ] }
            """).Codes();

        Assert.Equal(["DLG106"], codes);
    }

    [Theory]
    [InlineData("from", "203")]
    [InlineData("to", "201")]
    public void Checks_nothing_that_the_rest_of_a_broken_file_might_answer(string what, string code)
    {
        string fragment = what == "from"
            ? """{ "beats": [ { "id": "a", "lines": [ { "from": "tom", "text": "Hm." } ], "next": [ """
            : """{ "beats": [ { "id": "a", "next": "b" }, """;

        Assert.DoesNotContain($"DLG{code}", Reading.Of(fragment).Codes());
    }

    [Theory]
    [InlineData("title", "What {ruth.they} said", "{ruth.they}")]
    [InlineData("title", "{{ and {ruth}", "{ruth}")]
    [InlineData("summary", "{ruth:asks|ask} for five minutes.", "{ruth:asks|ask}")]
    public void Warns_of_a_token_where_nobody_is_cast_yet(string property, string words, string token)
    {
        string json = Minimal.With($$"""{ "{{property}}": "{{words}}" }""");

        ScenarioReading reading = Reading.Of(json);

        Diagnostic found = reading.Only("DLG205");
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Equal(token, Reading.Marked(json, found));
        Assert.NotNull(reading.Scenario);
    }

    [Theory]
    [InlineData("A { and a }")]
    [InlineData("{nobody} at all")]
    [InlineData("{{ruth}")]
    public void Leaves_braces_in_a_title_that_name_nobody(string title)
    {
        ScenarioReading reading = Reading.With($$"""{ "title": "{{title}}" }""");

        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Keeps_what_was_found_before_a_broken_place()
    {
        string[] codes = Reading.Of("""
            { "level": 9, "summary": "{a b}", "beats": [ { "id": "A b", "next": [ { "to": "b", "when": "c > > d" } ] }, { "lines": [ { "from": "e", "text": "{f} {g.h}" } ] },
            """).Codes();

        Assert.Equal(["DLG106", "DLG205", "DLG109", "DLG206", "DLG105", "DLG209", "DLG205", "DLG101"], codes);
    }

    [Fact]
    public void Accepts_every_move_and_context_where_no_rubric_is_known()
    {
        string json = Minimal.With("""{ "beats": [ { "id": "ask", "context": ["odd"], "choices": [ { "id": "later", "moves": ["new-move"] } ] } ] }""");

        Assert.Empty(Format.Scenarios.ScenarioReader.Read(System.Text.Encoding.UTF8.GetBytes(json)).Diagnostics);
    }
}

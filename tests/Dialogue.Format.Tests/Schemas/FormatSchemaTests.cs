using System.Text;
using System.Text.Json;
using CsCheck;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Schemas;
using Dialogue.Format.Tests.Support;
using Dialogue.Testing.Generators;
using NJsonSchema;

namespace Dialogue.Format.Tests.Schemas;

public sealed class FormatSchemaTests
{
    private static readonly Lazy<JsonSchema> Scenario = new(() => JsonSchema.FromJsonAsync(FormatSchemas.Scenario).GetAwaiter().GetResult());

    private static readonly Lazy<JsonSchema> Persona = new(() => JsonSchema.FromJsonAsync(FormatSchemas.Persona).GetAwaiter().GetResult());

    [Fact]
    public void Every_shipped_scenario_fits_the_schema()
    {
        foreach (string file in Repository.Scenarios)
        {
            Assert.Empty(Scenario.Value.Validate(File.ReadAllText(file)).Select(error => $"{file}: {error}"));
        }
    }

    [Fact]
    public void Every_shipped_persona_fits_the_schema()
    {
        foreach (string file in Repository.Personas)
        {
            Assert.Empty(Persona.Value.Validate(File.ReadAllText(file)).Select(error => $"{file}: {error}"));
        }
    }

    [Fact]
    public void Every_generated_scenario_fits_the_schema()
    {
        GenScenario.Any.Sample(
            scenario => Scenario.Value.Validate(Encoding.UTF8.GetString(ScenarioWriter.Write(scenario))).Count == 0,
            iter: 50,
            threads: 1);
    }

    [Theory]
    [InlineData("""{ "titel": "x" }""")]
    [InlineData("""{ "title": null }""")]
    [InlineData("""{ "setting": "home" }""")]
    [InlineData("""{ "level": 4 }""")]
    [InlineData("""{ "id": "../../etc" }""")]
    [InlineData("""{ "practises": [] }""")]
    [InlineData("""{ "cast": { "Ruth": { "role": "a", "about": "b" } } }""")]
    [InlineData("""{ "cast": { "ruth": { "pronouns": "it" } } }""")]
    [InlineData("""{ "variables": { "trust": { "type": "flag" } } }""")]
    [InlineData("""{ "variables": { "mood": { "type": "choice", "values": ["a"] } } }""")]
    [InlineData("""{ "lint": { "unused": "x" } }""")]
    [InlineData("""{ "beats": [ { "id": "ask", "channel": "letter" } ] }""")]
    [InlineData("""{ "beats": [ { "id": "ask", "next": "end" } ] }""")]
    [InlineData("""{ "beats": [ { "id": "more" } ] }""")]
    [InlineData("""{ "beats": [ { "id": "more", "next": [ { "to": "end", "weight": 0 } ] } ] }""")]
    [InlineData("""{ "beats": [ { "id": "ask", "lines": [ { "from": "ruth" } ] } ] }""")]
    [InlineData("""{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "moves": [] } ] } ] }""")]
    [InlineData("""{ "beats": [ { "id": "ask", "choices": [ { "id": "later", "set": { "trust": [] } } ] } ] }""")]
    [InlineData("""{ "beats": [ { "id": "end", "ending": { "outcome": "won" } } ] }""")]
    public void The_schema_refuses_what_the_reader_refuses(string fragment)
    {
        string json = Minimal.With(fragment);

        Assert.NotEmpty(Scenario.Value.Validate(json));
        Assert.NotEmpty(Reading.Of(json).Diagnostics);
    }

    [Fact]
    public void The_schema_accepts_the_minimal_scenario()
    {
        Assert.Empty(Scenario.Value.Validate(Minimal.Json));
    }

    [Fact]
    public void The_schema_of_personas_refuses_what_is_wrong()
    {
        Assert.NotEmpty(Persona.Value.Validate("""{ "format": 1, "id": "a", "about": "b", "ages": ["young"] }"""));
        Assert.NotEmpty(Persona.Value.Validate("""{ "format": 1, "id": "a" }"""));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_property_says_what_it_is(bool ofPersonas)
    {
        using JsonDocument schema = JsonDocument.Parse(ofPersonas ? FormatSchemas.Persona : FormatSchemas.Scenario);

        Assert.Empty(Silent(schema.RootElement, schema.RootElement, "file"));
    }

    private static IEnumerable<string> Silent(JsonElement root, JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany(item => Silent(root, item, path));
        }

        return element.ValueKind != JsonValueKind.Object ? [] : element.EnumerateObject().SelectMany(part => part.Name is "properties" or "patternProperties"
            ? part.Value.EnumerateObject().SelectMany(property => Describes(root, property.Value)
                ? Silent(root, property.Value, $"{path}.{property.Name}")
                : [$"{path}.{property.Name}"])
            : Silent(root, part.Value, part.Name is "definitions" or "items" or "oneOf" ? path : $"{path}.{part.Name}"));
    }

    private static bool Describes(JsonElement root, JsonElement property) => property.TryGetProperty("$ref", out JsonElement name)
        ? Describes(root, root.GetProperty("definitions").GetProperty(name.GetString()!.Split('/')[^1]))
        : property.TryGetProperty("description", out _);
}

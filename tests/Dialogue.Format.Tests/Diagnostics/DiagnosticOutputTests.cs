using System.Text.Json;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Format.Tests.Support;
using NJsonSchema;
using Snapshooter.Xunit;

namespace Dialogue.Format.Tests.Diagnostics;

public sealed class DiagnosticOutputTests
{
    private static readonly FileDiagnostics[] Files =
    [
        new("scenarios/a talk.json", Reading.With("""
            {
              "titel": "Five",
              "lint": { "DLG211": "Nothing is unused." },
              "beats": [ { "id": "ask", "lines": [ { "from": "rut", "text": "\u001b[31m" } ], "choices": [ { "id": "later", "moves": ["valdate"] } ] } ]
            }
            """).Diagnostics),
        new("scenarios/\u001b[2Jb.json", Reading.With("""{ "format": 0 }""").Diagnostics),
        new("scenarios/good.json", Reading.Of(Minimal.Json).Diagnostics),
    ];

    private static readonly FileDiagnostics Proven = new("c.json",
    [
        new Diagnostic(new DiagnosticRule("DLG305", "stuck", Severity.Error), new SourceSpan(3, 5, 3, 9), "The story can get stuck here.")
        {
            Witness = ["ask/later", "more/now"],
            Proof = Proof.Exact,
        },
        new Diagnostic(new DiagnosticRule("DLG609", "decided-early", Severity.Info), new SourceSpan(7, 5, 7, 9), "With some people all is lost from the start.")
        {
            Witness = [],
            WitnessSeed = 7,
            Proof = Proof.Exact,
        },
    ]);

    [Fact]
    public void Text_is_one_line_for_each_and_one_for_what_was_meant()
    {
        Snapshot.Match(DiagnosticsText.Write([.. Files, Proven]));
    }

    [Fact]
    public void Text_never_holds_a_character_that_a_terminal_obeys()
    {
        string text = DiagnosticsText.Write(Files);

        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
    }

    [Fact]
    public void A_summary_counts()
    {
        Assert.Equal("3 files checked: 3 errors, 2 warnings, 1 note.", DiagnosticsText.Summary(Files));
        Assert.Equal("1 file checked: nothing to say.", DiagnosticsText.Summary([Files[2]]));
    }

    [Fact]
    public void Json_is_what_the_contract_says()
    {
        Snapshot.Match(DiagnosticsJson.Write([.. Files, Proven]));
    }

    [Fact]
    public void Json_of_nothing_is_still_whole()
    {
        using JsonDocument json = JsonDocument.Parse(DiagnosticsJson.Write([]));

        Assert.Equal(0, json.RootElement.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("summary").GetProperty("files").GetInt32());
    }

    [Fact]
    public void Sarif_names_rules_places_and_pages()
    {
        Snapshot.Match(DiagnosticsSarif.Write([.. Files, Proven], "1.2.3"));
    }

    [Fact]
    public async Task Sarif_fits_its_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(SchemaPath));

        Assert.Empty(schema.Validate(DiagnosticsSarif.Write([.. Files, Proven], "1.2.3")));
        Assert.Empty(schema.Validate(DiagnosticsSarif.Write([], "1.2.3")));
    }

    [Theory]
    [InlineData("\"startLine\": ", "\"startLine\": -")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"physicalLocation\"", "\"location\"")]
    [InlineData("\"2.1.0\"", "\"2.0.0\"")]
    public async Task The_schema_of_sarif_refuses_what_is_wrong(string right, string wrong)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(SchemaPath));

        Assert.NotEmpty(schema.Validate(DiagnosticsSarif.Write(Files, "1.2.3").Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a b/\u00e9#.json", "a%20b/%C3%A9%23.json")]
    [InlineData("/home/a.json", "file:///home/a.json")]
    [InlineData("C:\\talks\\a.json", "file:///C:/talks/a.json")]
    [InlineData("..\\a.json", "../a.json")]
    public void Sarif_writes_paths_as_references(string path, string reference)
    {
        using JsonDocument json = JsonDocument.Parse(DiagnosticsSarif.Write([Files[0] with { File = path }], "1.2.3"));

        JsonElement place = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(reference, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    private static string SchemaPath => Repository.At("tests/Dialogue.Format.Tests/Diagnostics/sarif-subset.schema.json");
}

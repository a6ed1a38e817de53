using System.Collections.Immutable;
using System.Text.Json;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Texts;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Schemas;
using Dialogue.Testing.Pages;
using Dialogue.Testing.Shipped;

namespace Dialogue.Format.Tests.Pages;

/// <summary>What <c>docs/scenario-format.md</c> shows an author is read here.</summary>
public sealed class FormatPageTests
{
    private const string Id = "late-again";

    private static readonly string Page = File.ReadAllText(Path.Combine(PageFile.Docs, "scenario-format.md"));
    private static readonly ImmutableArray<MarkdownBlock> Blocks = MarkdownBlock.ReadAll(Page);
    private static readonly string Whole = Blocks.Single(block => block.Words is ["json", "whole"]).Text;
    private static readonly ExampleFile Example = new(Whole);

    public static TheoryData<int> Fragments() => [.. Enumerable.Range(0, Blocks.Length)];

    public static TheoryData<string> Conditions() => [.. FirstCells("Conditions")];

    public static TheoryData<string> Tokens() => [.. FirstCells("Texts and tokens")];

    public static TheoryData<string> VariableTypes() => [.. Rows("Variables").Select(row => row[2])];

    [Fact]
    public void The_whole_example_is_read_without_a_word()
    {
        ScenarioReading reading = Read("whole", Whole);

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(5, reading.Scenario!.Beats.Count);
    }

    [Theory]
    [MemberData(nameof(Fragments))]
    public void Every_fragment_fits_into_the_whole_example(int number)
    {
        MarkdownBlock block = Blocks[number];

        ScenarioReading reading = ScenarioReader.Read(Example.Make(block.Words[1..], block.Text), Library.Knowing(Id));

        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Every_condition_can_be_read(string condition)
    {
        string line = $$"""{ "from": "friend", "text": "Well.", "when": "{{condition}}" }""";

        ScenarioReading reading = Read("line", line);

        Assert.Empty(reading.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(VariableTypes))]
    public void Every_variable_can_be_declared(string variable)
    {
        string variables = $$"""
            "variables": { "cross": { "type": "number", "min": 0, "max": 3, "start": 1 }, "shown": {{variable}} }
            """;

        ScenarioReading reading = Read("properties", variables);

        Assert.Equal(["DLG211"], reading.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public void Every_token_can_be_read(string token)
    {
        ScenarioReading reading = Read("line", $$"""{ "from": "friend", "text": "A {{token}} B" }""");

        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Tokens_become_what_the_table_says()
    {
        Cast ana = Cast("Ana", Pronouns.She);
        Cast kim = Cast("Kim", Pronouns.They);

        IEnumerable<string[]> shown = Rows("Texts and tokens").Select(row => (string[])[row[0], Render(row[0], ana), Render(row[0], kim)]);

        Assert.Equal(Rows("Texts and tokens"), shown);
    }

    [Fact]
    public void The_context_words_are_those_of_the_rubric()
    {
        IEnumerable<string> listed = FirstCells("Scoring in brief");

        Assert.Equal(Library.Rubric.Contexts, listed);
    }

    [Fact]
    public void Every_property_and_every_fixed_word_of_the_schema_is_explained()
    {
        using JsonDocument schema = JsonDocument.Parse(FormatSchemas.Scenario);

        IEnumerable<string> words = WordsOf(schema.RootElement);

        Assert.All(words, word => Assert.Contains($"`{word}`", Page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> WordsOf(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(part => part switch
        {
            { Name: "properties" } => part.Value.EnumerateObject().Select(property => property.Name).Concat(WordsOf(part.Value)),
            { Name: "enum" } => part.Value.EnumerateArray().Select(word => word.ToString()),
            _ => WordsOf(part.Value),
        }),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(WordsOf),
        _ => [],
    };

    private static ScenarioReading Read(string how, string text) => ScenarioReader.Read(Example.Make([how], text), Library.Knowing(Id));

    private static string Render(string token, Cast cast) => TextParser.Parse(token).Render(cast);

    private static Cast Cast(string name, Pronouns pronouns) => new(
    [
        new Character(
            new RoleKey("friend"), "friend", name, $"{name} Duarte", pronouns, AgeBand.Forties, default, WritingQuirk.Plain, string.Empty),
    ]);

    private static IEnumerable<string> FirstCells(string heading) => Rows(heading).Select(row => row[0]);

    /// <summary>Gives the cells of the tables under a heading, without the backticks around them.</summary>
    private static IEnumerable<string[]> Rows(string heading) => Page.Split('\n')
        .SkipWhile(line => line != $"## {heading}")
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith('|'))
        .Skip(2)
        .Select(line => line.Replace("\\|", "\0").Trim('|').Split('|').Select(cell => cell.Replace('\0', '|').Trim().Trim('`')).ToArray());
}

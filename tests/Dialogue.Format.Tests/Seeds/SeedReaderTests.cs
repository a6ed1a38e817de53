using System.Text;
using Dialogue.Core.Characters;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Format.Seeds;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Seeds;

public sealed class SeedReaderTests
{
    [Fact]
    public void Reads_the_moves_of_the_project()
    {
        SeedReading<MoveCatalogue> reading = MovesReader.Read(Repository.Bytes("seeds/moves.json"));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(36, reading.Value!.Moves.Count);
        Assert.Equal(new SkillValues(0, 1, 2), reading.Value.Moves.Single(move => move.Id.Value == "hold-limit").Values);
    }

    [Theory]
    [InlineData("advice-too-soon", "advice-asked", 0, 1, -1)]
    [InlineData("reflect-feeling", "public", 2, 0, -1)]
    [InlineData("describe-facts", "public", 0, 2, -1)]
    [InlineData("blunt-verdict", "straight-answer-asked", 0, 2, 0)]
    [InlineData("hold-limit", "danger-disclosed", 0, 0, 0)]
    [InlineData("signpost-help", "danger-disclosed", 2, 2, 2)]
    [InlineData("give-in", "duty", 1, 0, 0)]
    [InlineData("over-share", "their-secret", -1, -1, -2)]
    [InlineData("signal-intent", "late", 1, 2, 0)]
    [InlineData("set-response-window", "late", 0, 2, 2)]
    public void The_rubric_of_the_project_says_what_the_scoring_page_says(string move, string context, int empathy, int clarity, int boundaries)
    {
        Assert.Equal(new SkillValues(empathy, clarity, boundaries), Shelf.Rubric.ValueOf(new MoveId(move), [context]));
    }

    [Fact]
    public void To_own_what_is_not_your_fault_is_worth_what_apologising_too_much_is_worth()
    {
        Assert.Equal(Shelf.Rubric.ValueOf(new MoveId("over-apologise"), []), Shelf.Rubric.ValueOf(new MoveId("own-the-impact"), ["not-your-fault"]));
    }

    [Fact]
    public void Reads_the_curriculum_of_the_project()
    {
        SeedReading<Curriculum> reading = CurriculumReader.Read(Repository.Bytes("seeds/curriculum.json"));

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2"], reading.Value!.Strategies.Select(strategy => strategy.Id));
        Assert.Equal(24, reading.Value.Strategies.SelectMany(strategy => strategy.Scenarios).Select(scenario => scenario.Id).Distinct().Count());
    }

    [Fact]
    public void The_shipped_scenarios_stand_in_the_curriculum_under_their_strategy()
    {
        foreach (Scenario scenario in Repository.Scenarios.Select(file => Reading.Of(File.ReadAllBytes(file)).Scenario!))
        {
            Strategy strategy = Shelf.Curriculum.Strategies.Single(strategy => strategy.Id == scenario.Strategy);

            Assert.Contains(strategy.Scenarios, planned => planned.Id == scenario.Id);
        }
    }

    [Fact]
    public void Reads_every_persona_of_the_project()
    {
        foreach (string file in Repository.Personas)
        {
            SeedReading<Persona> reading = PersonaReader.Read(File.ReadAllBytes(file), Path.GetFileNameWithoutExtension(file));

            Assert.Empty(reading.Diagnostics.Select(diagnostic => $"{file}: {diagnostic.Span} {diagnostic.Message}"));
            Assert.NotNull(reading.Value);
        }
    }

    [Fact]
    public void Reads_all_of_a_persona()
    {
        Persona persona = PersonaReader.Read(Encoding.UTF8.GetBytes("""
            { "format": 1, "id": "calm", "about": "is calm", "temperament": { "warmth": ["low", "high"] }, "ages": ["older"], "quirks": ["no-full-stop"], "details": ["hums"] }
            """)).Value!;

        Assert.Equal([TraitLevel.Low, TraitLevel.High], persona.Warmth);
        Assert.Equal((0, AgeBand.Older, WritingQuirk.NoFullStop, "hums"), (persona.Patience.Count, persona.Ages[0], persona.Quirks[0], persona.Details[0]));
    }

    [Theory]
    [InlineData("DLG101", "{")]
    [InlineData("DLG102", """{ "format": 2, "id": "a", "about": "b" }""")]
    [InlineData("DLG104", """{ "format": 1, "id": "a", "about": "b", "abuot": "c" }""")]
    [InlineData("DLG105", """{ "format": 1, "id": "a" }""")]
    [InlineData("DLG106", """{ "format": 1, "id": "a", "about": "b", "ages": ["young"] }""")]
    [InlineData("DLG107", """{ "format": 1, "id": "a", "id": "a", "about": "b" }""")]
    [InlineData("DLG108", """{ "format": 1, "id": "a", "about": "b", "ages": ["older", "older"] }""")]
    [InlineData("DLG109", """{ "format": 1, "id": "../a", "about": "b" }""")]
    [InlineData("DLG111", """{ "format": 1, "id": "a", "about": "\ud800" }""")]
    [InlineData("DLG701", """{ "format": 1, "id": "a", "about": "b", "details": ["\u001b"] }""")]
    [InlineData("DLG705", """{ "format": 1, "id": "a", "about": "" }""")]
    public void Says_what_is_wrong_with_a_persona(string code, string json)
    {
        Assert.Equal([code], PersonaReader.Read(Encoding.UTF8.GetBytes(json)).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("DLG204", """{ "move": "hold-limt", "set": { "clarity": 1 }, "because": "So." }""")]
    [InlineData("DLG105", """{ "move": "hold-limit", "because": "So." }""")]
    [InlineData("DLG106", """{ "move": "hold-limit", "add": { "clarity": 5 }, "because": "So." }""")]
    public void Says_what_is_wrong_with_a_rubric(string code, string rule)
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""{ "version": 1, "contexts": [ { "id": "late", "means": "Late.", "rules": [ {{rule}} ] } ] }""");

        SeedReading<Rubric> reading = RubricReader.Read(json, MovesReader.Read(Repository.Bytes("seeds/moves.json")).Value!);

        Assert.Equal(code, Assert.Single(reading.Diagnostics).Code);
        Assert.Null(reading.Value);
    }
}

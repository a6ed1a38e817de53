using System.Text;
using Dialogue.Core.Debriefs;
using Dialogue.Core.Texts;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Seeds;
using Dialogue.Format.Tests.Support;

namespace Dialogue.Format.Tests.Seeds;

public sealed class DebriefReaderTests
{
    private const string Phase = """{ "title": "Look", "share": 100, "purpose": "To look.", "questions": ["What did {other} see in {other.their} chair?"] }""";

    [Fact]
    public void Reads_every_debriefing_of_the_project()
    {
        foreach (string file in Repository.Debriefs)
        {
            SeedReading<DebriefTemplate> reading = DebriefReader.Read(System.IO.File.ReadAllBytes(file), Path.GetFileNameWithoutExtension(file));

            Assert.Empty(reading.Diagnostics.Select(diagnostic => $"{file}: {diagnostic.Span} {diagnostic.Message}"));
            Assert.Equal(100, reading.Value!.Phases.Sum(phase => phase.Share));
        }
    }

    [Fact]
    public void The_project_has_one_for_each_length_of_a_workshop()
    {
        IEnumerable<int> suits = Repository.Debriefs.SelectMany(file => DebriefReader.Read(System.IO.File.ReadAllBytes(file)).Value!.Suits);

        Assert.Equal([30, 60, 90], suits.Order());
    }

    [Fact]
    public void Reads_all_of_a_debriefing()
    {
        DebriefTemplate template = Read(File()).Value!;

        DebriefPhase phase = Assert.Single(template.Phases);
        Assert.Equal(("look", "Look", "From us.", "When looking."), (template.Id, template.Title, template.Source, template.Choose));
        Assert.Equal([30, 90], template.Suits);
        Assert.Equal(("Look", 100, ScenarioText.Plain("To look.")), (phase.Title, phase.Share, phase.Purpose));
        Assert.False(Assert.Single(phase.Questions).IsPlain);
    }

    [Theory]
    [InlineData("DLG101", "{")]
    [InlineData("DLG106", "[]")]
    [InlineData("DLG105", "{}")]
    public void Says_what_is_wrong_with_a_file(string code, string json) =>
        Assert.Equal(code, Read(json).Diagnostics[0].Code);

    [Theory]
    [InlineData("DLG102", "\"format\": 1", "\"format\": 2")]
    [InlineData("DLG104", "\"choose\":", "\"chosen\": \"So.\", \"choose\":")]
    [InlineData("DLG105", "\"share\": 100, ", "")]
    [InlineData("DLG106", "\"share\": 100", "\"share\": 90")]
    [InlineData("DLG106", "\"share\": 100", "\"share\": 0")]
    [InlineData("DLG106", "[30, 90]", "[45]")]
    [InlineData("DLG106", "[30, 90]", "30")]
    [InlineData("DLG108", "[30, 90]", "[30, 30]")]
    [InlineData("DLG109", "\"id\": \"look\"", "\"id\": \"Look\"")]
    [InlineData("DLG205", "{other.their}", "{jun.their}")]
    [InlineData("DLG205", "{other.their}", "{other.thier}")]
    [InlineData("DLG205", "To look.", "To look at {other")]
    [InlineData("DLG701", "To look.", "To\\u001b look.")]
    [InlineData("DLG705", "To look.", "")]
    public void Says_what_is_wrong_with_a_debriefing(string code, string right, string wrong)
    {
        SeedReading<DebriefTemplate> reading = Read(File().Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal([code], reading.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void A_debriefing_without_phases_or_questions_is_none()
    {
        Assert.Equal("DLG106", Assert.Single(Read(File().Replace(Phase, string.Empty, StringComparison.Ordinal)).Diagnostics).Code);
        Assert.Equal("DLG106", Assert.Single(Read(File(Phase.Replace("\"What did {other} see in {other.their} chair?\"", string.Empty, StringComparison.Ordinal))).Diagnostics).Code);
    }

    [Fact]
    public void Points_at_the_token_that_cannot_be_filled_also_behind_an_escape()
    {
        string json = File(Phase.Replace("What did {other} see in {other.their} chair?", "\\u0041sk {jun}.", StringComparison.Ordinal));

        Diagnostic wrong = Assert.Single(Read(json).Diagnostics);

        string[] lines = json.Split('\n');
        Assert.Equal("{jun}", lines[wrong.Span.Line - 1][(wrong.Span.Column - 1)..(wrong.Span.EndColumn - 1)]);
        Assert.Equal("{other}", wrong.Suggestion);
    }

    [Fact]
    public void Holds_the_id_to_the_name_of_the_file() =>
        Assert.Equal("DLG109", Assert.Single(DebriefReader.Read(Encoding.UTF8.GetBytes(File()), "other-name").Diagnostics).Code);

    private static SeedReading<DebriefTemplate> Read(string json) => DebriefReader.Read(Encoding.UTF8.GetBytes(json));

    private static string File(string phases = Phase) => $$"""
        {
          "format": 1, "id": "look", "title": "Look", "source": "From us.", "choose": "When looking.", "suits": [30, 90],
          "phases": [ {{phases}} ]
        }
        """;
}

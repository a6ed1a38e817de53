using System.Text.Json;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Format.Scenarios;

namespace Dialogue.Format.Tests.Pages;

/// <summary>What the program knows when an author's file is checked: moves, context words, personas and strategies.</summary>
internal static class Known
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static readonly ScenarioReadingOptions Everything = new()
    {
        Rubric = ReadRubric(),
        Personas = Directory.EnumerateFiles(Path.Combine(Seeds, "personas"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ToHashSet(),
        Strategies = new HashSet<string> { "1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2" },
    };

    public static Rubric Rubric => Everything.Rubric!;

    public static ScenarioReadingOptions To(string id) => Everything with { ExpectedId = id };

    private static Rubric ReadRubric()
    {
        using JsonDocument moves = JsonDocument.Parse(File.ReadAllText(Path.Combine(Seeds, "moves.json")));
        return new Rubric(
            1,
            moves.RootElement.GetProperty("moves").EnumerateArray().Select(ReadMove).ToValueArray(),
            ["advice-asked", "public", "straight-answer-asked", "danger-disclosed", "duty", "their-secret", "not-your-fault", "late"],
            []);
    }

    private static Move ReadMove(JsonElement move) => new(
        new MoveId(move.GetProperty("id").GetString()!),
        new SkillValues(
            move.GetProperty("empathy").GetInt32(),
            move.GetProperty("clarity").GetInt32(),
            move.GetProperty("boundaries").GetInt32()),
        move.GetProperty("definition").GetString()!,
        move.GetProperty("example").GetString()!,
        move.GetProperty("source").GetString()!);
}

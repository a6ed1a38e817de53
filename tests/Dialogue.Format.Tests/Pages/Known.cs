using Dialogue.Core.Scoring;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Seeds;

namespace Dialogue.Format.Tests.Pages;

/// <summary>What the program knows when an author's file is checked: moves, context words, personas and strategies.</summary>
internal static class Known
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    private static readonly ScenarioReadingOptions Everything = new()
    {
        Rubric = SeedFiles.Rubric(Seed("moves.json"), Seed("rubric.json")),
        Personas = Directory.EnumerateFiles(Path.Combine(Seeds, "personas"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ToHashSet(),
        Strategies = CurriculumReader.Read(Seed("curriculum.json")).Value!.Strategies.Select(strategy => strategy.Id).ToHashSet(),
    };

    public static Rubric Rubric => Everything.Rubric!;

    public static ScenarioReadingOptions To(string id) => Everything with { ExpectedId = id };

    private static byte[] Seed(string name) => File.ReadAllBytes(Path.Combine(Seeds, name));
}

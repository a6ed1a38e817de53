using Dialogue.Core.Scoring;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Seeds;

namespace Dialogue.Format.Tests.Support;

/// <summary>What is known outside a scenario's file, read from the project's own seeds.</summary>
internal static class Shelf
{
    public static Rubric Rubric { get; } = SeedFiles.Rubric(Repository.Bytes("seeds/moves.json"), Repository.Bytes("seeds/rubric.json"))!;

    public static Curriculum Curriculum { get; } = CurriculumReader.Read(Repository.Bytes("seeds/curriculum.json")).Value!;

    public static ScenarioReadingOptions Options { get; } = new()
    {
        Rubric = Rubric,
        Personas = Repository.Personas.Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(),
        Strategies = Curriculum.StrategyIds,
    };
}

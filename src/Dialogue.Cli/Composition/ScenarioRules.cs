using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Composition;

/// <summary>What a scenario's file is held against, by <c>check</c> and before it is played.</summary>
internal static class ScenarioRules
{
    /// <summary>Gives every rule, for the author.</summary>
    /// <param name="seeds">The moves, personas and strategies that exist.</param>
    /// <param name="expectedId">The id that the file's name promises.</param>
    public static ScenarioReadingOptions ForChecking(SeedShelf seeds, string expectedId) =>
        ForPlaying(seeds, expectedId) with { Strategies = seeds.StrategyIds };

    /// <summary>Gives the rules that can stop a play; those that only warn would cost time at the start.</summary>
    /// <param name="seeds">The moves and personas that exist.</param>
    /// <param name="expectedId">The id that the file's name promises, or null where any name will do.</param>
    public static ScenarioReadingOptions ForPlaying(SeedShelf seeds, string? expectedId) => new()
    {
        ExpectedId = expectedId,
        Rubric = seeds.Rubric,
        Personas = seeds.PersonaIds,
    };
}

using Dialogue.Core.Scoring;

namespace Dialogue.Format.Scenarios;

/// <summary>What is known outside a scenario's file; what is null is not checked.</summary>
public sealed record ScenarioReadingOptions
{
    /// <summary>Nothing is known.</summary>
    public static ScenarioReadingOptions None { get; } = new();

    /// <summary>Gets the id that the file's name promises.</summary>
    public string? ExpectedId { get; init; }

    /// <summary>Gets the moves and context words that exist, and what they are worth.</summary>
    public Rubric? Rubric { get; init; }

    /// <summary>Gets the ids of the personas that exist.</summary>
    public IReadOnlySet<string>? Personas { get; init; }

    /// <summary>Gets the ids of the curriculum's strategies.</summary>
    public IReadOnlySet<string>? Strategies { get; init; }
}

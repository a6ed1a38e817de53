namespace Dialogue.Core.Practice;

/// <summary>An intention in the player's own words, kept only because they said so: "when this happens, I will do that".</summary>
/// <param name="Id">Its number in the journal; 0 before it is kept.</param>
/// <param name="Play">The playthrough that it came from.</param>
/// <param name="ScenarioId">The scenario of that playthrough.</param>
/// <param name="When">The occasion, in the player's words.</param>
/// <param name="Then">What they mean to do, in their words.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record IfThenPlan(long Id, PlayId Play, string ScenarioId, string When, string Then, DateTimeOffset MadeAt)
{
    /// <summary>Gets what came of it, or null until the player has said.</summary>
    public PlanOutcome? Outcome { get; init; }

    /// <summary>Gets what the player added in their own words; may be empty.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Gets when they said what came of it.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }
}

/// <summary>What came of a plan.</summary>
public enum PlanOutcome
{
    /// <summary>The occasion came and it was done.</summary>
    Done,

    /// <summary>The occasion came and it went otherwise.</summary>
    Otherwise,

    /// <summary>The player lets it go.</summary>
    LetGo,
}

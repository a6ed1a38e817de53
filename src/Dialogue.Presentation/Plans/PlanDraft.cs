namespace Dialogue.Presentation.Plans;

/// <summary>A plan while it is being written, in the player's own words.</summary>
/// <param name="When">The occasion.</param>
/// <param name="Then">What they mean to do.</param>
public sealed record PlanDraft(string When, string Then)
{
    /// <summary>Nothing was written yet.</summary>
    public static PlanDraft Empty { get; } = new(string.Empty, string.Empty);

    /// <summary>Gets what is asked next.</summary>
    public PlanStep Next => PlanText.When(When).Length == 0 ? PlanStep.When : PlanText.Then(Then).Length == 0 ? PlanStep.Then : PlanStep.Sentence;

    /// <summary>Gets the plan as a sentence; what is missing is left open with dots.</summary>
    public string Sentence => PlanText.Sentence(When, Then);
}

/// <summary>What a plan's page asks for.</summary>
public enum PlanStep
{
    /// <summary>The occasion.</summary>
    When,

    /// <summary>What is done then.</summary>
    Then,

    /// <summary>Whether the sentence is to be kept.</summary>
    Sentence,
}

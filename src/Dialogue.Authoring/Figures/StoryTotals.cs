namespace Dialogue.Authoring.Figures;

/// <summary>What all plays of a conversation come to, in two numbers that take no time beside the search.</summary>
/// <param name="EndingsReached">How many of the endings a play can come to; null where that is unproven.</param>
/// <param name="MostDecisions">The most decisions that a play can take; null without a limit, or where it is unproven.</param>
/// <param name="HasNoLimit">Whether it is proven that there is no limit to the decisions.</param>
public sealed record StoryTotals(int? EndingsReached, int? MostDecisions, bool HasNoLimit);

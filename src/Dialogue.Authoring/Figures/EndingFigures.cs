using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>How plays come to an ending.</summary>
/// <param name="Beat">The ending's beat.</param>
/// <param name="Outcome">What became of what the player wanted.</param>
/// <param name="Reachable">Whether any play comes here; null where that is unproven.</param>
/// <param name="Probability">How likely uniform play does; null where that is unproven.</param>
public sealed record EndingFigures(BeatId Beat, EndingOutcome Outcome, bool? Reachable, double? Probability);

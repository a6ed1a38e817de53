namespace Dialogue.Authoring.Figures;

/// <summary>A figure over all plays; see docs/analysis.md.</summary>
/// <param name="Min">The least, or null where there is none or it is unproven.</param>
/// <param name="Max">The greatest, or null.</param>
/// <param name="Mean">The mean over uniform play, or null.</param>
public readonly record struct FigureRange(double? Min, double? Max, double? Mean);

namespace Dialogue.Authoring.Figures;

/// <summary>What plays show on one skill.</summary>
/// <param name="Sum">The values of the choices taken, added up.</param>
/// <param name="Share">Gained of offered, 0 to 1.</param>
/// <param name="Opportunities">Decisions with at least two points at stake.</param>
public sealed record SkillFigures(FigureRange Sum, FigureRange Share, FigureRange Opportunities);

namespace Dialogue.Authoring.Figures;

/// <summary>How many plays take every choice at least once.</summary>
/// <param name="Plays">As many as were found to do it.</param>
/// <param name="LowerBound">As many as it takes at least.</param>
public sealed record CoverFigures(int Plays, int LowerBound);

namespace Dialogue.Workshop.Plans;

/// <summary>A conversation in a workshop's playlist, as the log keeps it.</summary>
/// <param name="ScenarioId">Which conversation.</param>
/// <param name="ContentHash">Which content of it, so that a report can prove what was played.</param>
/// <param name="Seed">Who is drawn, and every draw on the way.</param>
/// <param name="Part">What it is for.</param>
public sealed record PlannedPiece(string ScenarioId, string ContentHash, ulong Seed, PiecePart Part = PiecePart.Practice);

using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Format.Seeds;

/// <summary>The moves of <c>seeds/moves.json</c>.</summary>
/// <param name="Version">The version of their values.</param>
/// <param name="Moves">The moves, in the order of the file.</param>
public sealed record MoveCatalogue(int Version, ValueArray<Move> Moves);

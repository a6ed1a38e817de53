using Dialogue.Core.Conditions;

namespace Dialogue.Core.Scenarios;

/// <summary>A way on from a beat without a choice.</summary>
/// <remarks>
/// The first entry whose condition holds is taken; if that entry has a weight, one is drawn, by weight, from the playthrough's seed,
/// among all weighted entries of the beat that hold.
/// </remarks>
/// <param name="To">The beat it leads to.</param>
/// <param name="When">Open only where this holds; null: always.</param>
/// <param name="Weight">1 to 1,000 for a draw, or null.</param>
public sealed record Onward(BeatId To, Condition? When = null, int? Weight = null);

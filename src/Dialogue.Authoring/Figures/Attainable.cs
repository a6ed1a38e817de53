using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>What a playthrough can still come to.</summary>
/// <param name="Sums">Per skill (empathy, clarity, boundaries) the least and greatest sum of values at its end, with what was gained so far; null without a limit.</param>
/// <param name="Endings">The ids of the endings that can still be reached, in the order of the file.</param>
public sealed record Attainable(ValueArray<(int? Least, int? Greatest)> Sums, ValueArray<string> Endings);

using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Presentation.Previews;

/// <summary>What the sums can still come to by the end, over everything that can be said from here; the sums so far are counted in.</summary>
/// <param name="Sums">One for each skill, in the order of <see cref="Skill"/>; each for itself, not all in one play.</param>
public sealed record Attainable(ValueArray<AttainableSum> Sums)
{
    /// <summary>Gets the sum of one skill.</summary>
    public AttainableSum this[Skill skill] => Sums[(int)skill];
}

/// <summary>What one sum can still come to.</summary>
/// <param name="Least">The least; null without a limit.</param>
/// <param name="Greatest">The greatest; null without a limit.</param>
public readonly record struct AttainableSum(int? Least, int? Greatest);

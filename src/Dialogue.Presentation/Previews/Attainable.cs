using Dialogue.Core.Scoring;

namespace Dialogue.Presentation.Previews;

/// <summary>What the sums can still come to by the end, skill by skill, over everything that can be said from here; the sums so far are counted in.</summary>
/// <param name="Least">The least sums.</param>
/// <param name="Greatest">The greatest sums; each for itself, not all in one play.</param>
public readonly record struct Attainable(SkillValues Least, SkillValues Greatest);

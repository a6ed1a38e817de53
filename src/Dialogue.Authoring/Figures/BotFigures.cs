using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>What somebody gets who answers by a trick.</summary>
/// <param name="Name">The trick: longest, shortest, first, last or nicest.</param>
/// <param name="Ending">The likeliest ending, or null where it may go round for ever or gets stuck.</param>
/// <param name="Shares">The mean share per skill (empathy, clarity, boundaries), or null.</param>
/// <param name="Percentiles">Where that stands among uniform plays per skill, 0 to 100, or null.</param>
/// <param name="Opportunities">The least number of opportunities per skill that its plays have.</param>
public sealed record BotFigures(string Name, BeatId? Ending, ValueArray<double?> Shares, ValueArray<double?> Percentiles, ValueArray<int> Opportunities);

using System.Numerics;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>The least, the greatest and the mean of something; null where there is none.</summary>
internal readonly record struct ExpectedRange(double? Min, double? Max, double? Mean);

/// <summary>How plays come to an ending.</summary>
internal sealed record ExpectedEnding(BeatId Beat, bool Reachable, double Probability);

/// <summary>What plays show on one skill.</summary>
internal sealed record ExpectedSkill(ExpectedRange Sum, ExpectedRange Share, ExpectedRange Opportunities);

/// <summary>What a trick gets, skill by skill.</summary>
internal sealed record ExpectedBot(string Name, BeatId? Ending, ValueArray<double?> Shares, ValueArray<double?> Percentiles);

/// <summary>Everything that an analysis says, as docs/analysis.md defines it, found in another way.</summary>
internal sealed record ExpectedFigures
{
    public required int States { get; init; }

    public required int Beats { get; init; }

    public required int Choices { get; init; }

    public required bool Terminates { get; init; }

    /// <summary>Gets how many plays there are; null: infinitely many.</summary>
    public required BigInteger? Paths { get; init; }

    public required ValueArray<ExpectedEnding> Endings { get; init; }

    /// <summary>Gets empathy, clarity, boundaries.</summary>
    public required ValueArray<ExpectedSkill> Skills { get; init; }

    public required ExpectedRange Decisions { get; init; }

    public required ExpectedRange Words { get; init; }

    public required ValueArray<BeatId> UnreachableBeats { get; init; }

    public required ValueArray<ChoicePath> NeverOffered { get; init; }

    /// <summary>Gets longest, shortest, first, last, nicest.</summary>
    public required ValueArray<ExpectedBot> Bots { get; init; }

    /// <summary>Gets the triples, the greatest empathy first, then clarity.</summary>
    public required ValueArray<SkillValues> Pareto { get; init; }

    /// <summary>Gets how few plays can take every choice that can be offered; null where that is too hard to say.</summary>
    public required int? Cover { get; init; }
}

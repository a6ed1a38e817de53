using System.Numerics;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>What is true of everything that a conversation can become; docs/analysis.md says what each figure means.</summary>
public sealed record ScenarioFigures
{
    /// <summary>Gets the scenario's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets whether everything was searched and every figure is exact.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Gets how many states were found.</summary>
    public required int States { get; init; }

    /// <summary>Gets how many beats the file has.</summary>
    public required int Beats { get; init; }

    /// <summary>Gets how many choices the file has.</summary>
    public required int Choices { get; init; }

    /// <summary>Gets whether play always comes to an ending; null where that is unproven.</summary>
    public required bool? Terminates { get; init; }

    /// <summary>Gets how many complete plays there are; null: infinitely many, or unproven.</summary>
    public required BigInteger? Paths { get; init; }

    /// <summary>Gets the endings in the order of the file.</summary>
    public required ValueArray<EndingFigures> Endings { get; init; }

    /// <summary>Gets the skills: empathy, clarity, boundaries.</summary>
    public required ValueArray<SkillFigures> Skills { get; init; }

    /// <summary>Gets how many choices a play takes.</summary>
    public required FigureRange Decisions { get; init; }

    /// <summary>Gets how many words a play shows and says.</summary>
    public required FigureRange Words { get; init; }

    /// <summary>Gets the beats that no play enters, in the order of the file; only those for which that is proven.</summary>
    public required ValueArray<BeatId> UnreachableBeats { get; init; }

    /// <summary>Gets the choices that are never open, in the order of the file; only those for which that is proven.</summary>
    public required ValueArray<ChoicePath> NeverOffered { get; init; }

    /// <summary>Gets what tricks get.</summary>
    public required ValueArray<BotFigures> Bots { get; init; }

    /// <summary>Gets the sums that no other play exceeds on one skill without falling behind on another, the greatest empathy first.</summary>
    public required ValueArray<SkillValues> Pareto { get; init; }

    /// <summary>Gets how many plays take every choice; null where that is unproven.</summary>
    public required CoverFigures? Cover { get; init; }

    /// <summary>Gets the figures of one skill.</summary>
    public SkillFigures this[Skill skill] => Skills[(int)skill];
}

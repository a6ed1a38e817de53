using Dialogue.Core.Conditions;
using Dialogue.Core.Effects;
using Dialogue.Core.Texts;
using Dialogue.Core.Values;

namespace Dialogue.Core.Scenarios;

/// <summary>Something that the player may say, as the author wrote it. What a player sees is an <c>OfferedChoice</c>.</summary>
public sealed record Choice(ChoiceId Id, ScenarioText Text, ValueArray<MoveId> Moves, BeatId To)
{
    /// <summary>Gets the values that replace the computed ones, or null.</summary>
    public Adjustment? Adjust { get; init; }

    /// <summary>Gets the condition under which it is offered, or null: always.</summary>
    public Condition? When { get; init; }

    /// <summary>Gets the reason shown where <see cref="When"/> does not hold; null: then it is not shown at all.</summary>
    public ScenarioText? Locked { get; init; }

    /// <summary>Gets whether it is offered only until it is taken.</summary>
    public bool Once { get; init; }

    /// <summary>Gets what taking it changes, in the order of the file.</summary>
    public ValueArray<Effect> Effects { get; init; }

    /// <summary>Gets what the line did and why, at most 60 words.</summary>
    public ScenarioText? Because { get; init; }

    /// <summary>Gets one better line, or null.</summary>
    public ScenarioText? Better { get; init; }

    /// <summary>Gets former ids of this choice.</summary>
    public ValueArray<ChoiceId> Aliases { get; init; }
}

using System.Collections.Immutable;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>A beat with its references resolved.</summary>
internal sealed record BeatPlan(int Index, Beat Beat)
{
    public required ImmutableArray<ChoicePlan> Choices { get; init; }

    public required ImmutableArray<OnwardPlan> Onward { get; init; }

    /// <summary>Gets the condition of each line; null: always said.</summary>
    public required ImmutableArray<Predicate?> Lines { get; init; }

    public required int SilenceLeadsTo { get; init; }

    /// <summary>Gets where visits are counted, or -1.</summary>
    public required int VisitsSlot { get; init; }
}

/// <summary>A choice with its references resolved and its value computed.</summary>
internal sealed record ChoicePlan(int Index, Choice Choice, int LeadsTo, Predicate? When, int TakenSlot, SkillValues Values)
{
    public required ImmutableArray<EffectPlan> Effects { get; init; }
}

/// <summary>A way on with its references resolved.</summary>
internal sealed record OnwardPlan(int Index, Onward Onward, int LeadsTo, Predicate? When);

/// <summary>A change to one slot, held within the variable's range.</summary>
internal readonly record struct EffectPlan(int Slot, VariableId Variable, bool Adds, int Value, int Least, int Greatest)
{
    public int Apply(int before) => Math.Clamp(Adds ? before + Value : Value, Least, Greatest);
}

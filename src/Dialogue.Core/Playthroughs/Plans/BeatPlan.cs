using System.Collections.Immutable;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>A beat with its references resolved.</summary>
internal sealed record BeatPlan(int Index, Beat Beat)
{
    /// <summary>Stands for a beat where there is none.</summary>
    public const int Nowhere = -1;

    public required ImmutableArray<ChoicePlan> Choices { get; init; }

    /// <summary>Gets what the beat offers where no choice is closed: the usual case, kept so that it costs nothing.</summary>
    public required ValueArray<OfferedChoice> AllOpen { get; init; }

    public required ImmutableArray<OnwardPlan> Onward { get; init; }

    /// <summary>Gets the condition of each line; null: always said.</summary>
    public required ImmutableArray<Predicate?> Lines { get; init; }

    /// <summary>Gets the beat that silence leads to, or <see cref="Nowhere"/>.</summary>
    public required int SilenceLeadsTo { get; init; }

    /// <summary>Gets where visits are counted, or -1 where nobody asks.</summary>
    public required int VisitsSlot { get; init; }
}

/// <summary>A choice with its references resolved and its value computed.</summary>
internal sealed record ChoicePlan(int Index, Choice Choice)
{
    public required int LeadsTo { get; init; }

    public required Predicate? When { get; init; }

    /// <summary>Gets where it is noted that it was taken, or -1 where nobody asks; a once-choice asks itself.</summary>
    public required int TakenSlot { get; init; }

    public required SkillValues Values { get; init; }

    public required ImmutableArray<EffectPlan> Effects { get; init; }

    public bool IsUsedUp(Facts facts) => Choice.Once && facts[TakenSlot] != 0;

    public bool IsOpen(Facts facts) => !IsUsedUp(facts) && (When?.Holds(facts) ?? true);
}

/// <summary>A way on with its references resolved.</summary>
internal sealed record OnwardPlan(int Index, Onward Onward, int LeadsTo, Predicate? When)
{
    public bool IsOpen(Facts facts) => When?.Holds(facts) ?? true;
}

/// <summary>A change to one slot, held within the variable's range.</summary>
internal readonly record struct EffectPlan(int Slot, VariableId Variable, bool Adds, int Value, int Least, int Greatest)
{
    public int Apply(int before) => (int)Math.Clamp(Adds ? (long)before + Value : Value, Least, Greatest);
}

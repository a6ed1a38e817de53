using System.Collections.Immutable;
using Dialogue.Core.Playthroughs.Plans;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>Lists what a beat offers. The guards are asked directly: asking the machine for all its triggers costs ten times as much.</summary>
internal static class Offering
{
    public static bool IsOpen(ChoicePlan choice, int[] facts) =>
        !(choice.Choice.Once && facts[choice.TakenSlot] != 0) && (choice.When?.Holds(facts) ?? true);

    public static ValueArray<OfferedChoice> At(BeatPlan beat, int[] facts)
    {
        if (beat.Choices.IsEmpty)
        {
            return [];
        }

        ImmutableArray<OfferedChoice>.Builder offered = ImmutableArray.CreateBuilder<OfferedChoice>(beat.Choices.Length);
        foreach (ChoicePlan choice in beat.Choices)
        {
            if (IsOpen(choice, facts))
            {
                offered.Add(new OfferedChoice(choice.Choice, choice.Index, choice.Values, true));
            }
            else if (choice.Choice.Locked is not null && !(choice.Choice.Once && facts[choice.TakenSlot] != 0))
            {
                offered.Add(new OfferedChoice(choice.Choice, choice.Index, choice.Values, false));
            }
        }

        return new ValueArray<OfferedChoice>(offered.DrainToImmutable());
    }
}

using System.Collections.Immutable;
using Dialogue.Core.Playthroughs.Plans;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>Lists what a beat offers. The guards are asked directly: asking the machine for all its triggers costs ten times as much.</summary>
internal static class Offering
{
    public static ValueArray<OfferedChoice> At(BeatPlan beat, Facts facts)
    {
        int open = 0;
        int shown = 0;
        foreach (ChoicePlan choice in beat.Choices)
        {
            bool isOpen = choice.IsOpen(facts);
            open += isOpen ? 1 : 0;
            shown += isOpen || IsShownLocked(choice, facts) ? 1 : 0;
        }

        return open == beat.Choices.Length ? beat.AllOpen : Some(beat, facts, shown);
    }

    private static ValueArray<OfferedChoice> Some(BeatPlan beat, Facts facts, int shown)
    {
        ImmutableArray<OfferedChoice>.Builder offered = ImmutableArray.CreateBuilder<OfferedChoice>(shown);
        for (int i = 0; i < beat.Choices.Length; i++)
        {
            if (beat.Choices[i].IsOpen(facts))
            {
                offered.Add(beat.AllOpen[i]);
            }
            else if (IsShownLocked(beat.Choices[i], facts))
            {
                offered.Add(beat.AllOpen[i] with { IsOpen = false });
            }
        }

        return new ValueArray<OfferedChoice>(offered.MoveToImmutable());
    }

    private static bool IsShownLocked(ChoicePlan choice, Facts facts) => choice.Choice.Locked is not null && !choice.IsUsedUp(facts);
}

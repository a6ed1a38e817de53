using Dialogue.Core.Playthroughs.Plans;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Core.Playthroughs;

/// <summary>Records what was answered and what was on offer.</summary>
internal static class Decisions
{
    public static Decision Make(int number, Beat beat, Channel channel, ChoicePlan? taken, ValueArray<OfferedChoice> shown)
    {
        ValueArray<OfferedChoice> open = OpenOnly(shown);
        (SkillValues low, SkillValues high) = Range(open);
        return new Decision(number, beat, taken?.Choice, open, taken?.Values ?? default, low, high) { Channel = channel };
    }

    private static (SkillValues Low, SkillValues High) Range(ValueArray<OfferedChoice> open)
    {
        if (open.IsEmpty)
        {
            return default;
        }

        SkillValues low = open[0].Values;
        SkillValues high = low;
        foreach (OfferedChoice choice in open)
        {
            low = SkillValues.Lower(low, choice.Values);
            high = SkillValues.Higher(high, choice.Values);
        }

        return (low, high);
    }

    private static ValueArray<OfferedChoice> OpenOnly(ValueArray<OfferedChoice> shown)
    {
        foreach (OfferedChoice choice in shown)
        {
            if (!choice.IsOpen)
            {
                return shown.Where(each => each.IsOpen).ToValueArray();
            }
        }

        return shown;
    }
}

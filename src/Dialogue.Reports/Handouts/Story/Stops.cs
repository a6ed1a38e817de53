using Dialogue.Core.Playthroughs;
using Dialogue.Core.Values;

namespace Dialogue.Reports.Handouts.Story;

/// <summary>Finds the decisions that most deserve a talk.</summary>
internal static class Stops
{
    /// <summary>Gives decisions in the order in which they are met; those that every way passes come before others, and two in a row are too many.</summary>
    /// <param name="conversation">Where.</param>
    /// <param name="ways">Its ways.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="within">How many decisions there is time for; one that comes later is left out.</param>
    public static ValueArray<Stake> Of(Conversation conversation, StoryWays ways, int most, int within = int.MaxValue)
    {
        Stake[] ranked =
        [
            .. conversation.Scenario.Beats
                .Where(beat => beat.Choices.Count > 1 && ways.DecisionsBefore(beat.Id) < within)
                .Select(beat => Stake.Of(beat, conversation))
                .OrderByDescending(stake => ways.OnEveryWay.Contains(stake.Beat.Id))
                .ThenByDescending(stake => stake.Weight),
        ];
        List<Stake> taken = [];
        foreach (Stake stake in ranked)
        {
            int at = ways.DecisionsBefore(stake.Beat.Id) ?? 0;
            if (taken.Count < most && taken.All(other => Math.Abs((ways.DecisionsBefore(other.Beat.Id) ?? 0) - at) > 1))
            {
                taken.Add(stake);
            }
        }

        return taken.OrderBy(stake => ways.DecisionsBefore(stake.Beat.Id)).ToValueArray();
    }
}

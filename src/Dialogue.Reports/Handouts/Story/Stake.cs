using Dialogue.Core.Effects;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Reports.Handouts.Story;

/// <summary>What is at stake in a decision, from the values of what it offers and from what its answers change.</summary>
/// <param name="Beat">The beat that offers it.</param>
/// <param name="Skills">The skills on which the answers lie at least two points apart, those farthest apart first.</param>
/// <param name="IsTradeOff">Whether no answer is best on all skills.</param>
/// <param name="Weight">How much it deserves a talk; compared, never shown.</param>
internal sealed record Stake(Beat Beat, ValueArray<Skill> Skills, bool IsTradeOff, int Weight)
{
    private const int LeastSpread = 2;
    private const int TradeOff = 2;
    private const int Pause = 3;

    /// <summary>Gives the stake of a beat with choices.</summary>
    public static Stake Of(Beat beat, Conversation conversation)
    {
        SkillValues[] values = [.. beat.Choices.Select(choice => conversation.Rubric.ValueOf(choice, beat.Context))];
        SkillValues low = values.Aggregate(SkillValues.Lower);
        SkillValues high = values.Aggregate(SkillValues.Higher);
        Skill[] apart = [.. Reports.Skills.All.Where(skill => high[skill] - low[skill] >= LeastSpread).OrderByDescending(skill => high[skill] - low[skill])];
        bool isTradeOff = !values.Contains(high);
        int weight = apart.Sum(skill => high[skill] - low[skill]) + (isTradeOff ? TradeOff : 0) + StoryWeight(beat) + (beat.Hold ? Pause : 0) + (beat.Prompts.IsEmpty ? 0 : 1);
        return new Stake(beat, apart.ToValueArray(), isTradeOff, weight);
    }

    // Where answers lead to different places, or leave different marks, more depends on them.
    private static int StoryWeight(Beat beat)
    {
        int places = beat.Choices.Select(choice => choice.To).Distinct().Count() - 1;
        int marks = beat.Choices.SelectMany(choice => choice.Effects).Where(effect => effect is Effect.Set).Select(effect => effect.Variable).Distinct().Count();
        return places + marks;
    }
}

using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Core.Debriefs;

/// <summary>What can honestly be said after a conversation.</summary>
/// <param name="Ending">The ending, or null where the story was not played to its end.</param>
/// <param name="Score">The score, by first answers.</param>
/// <param name="Moments">Every answered moment, in order.</param>
/// <param name="Turns">The moments that mattered most, to the skills and to the story, in its order, at most <see cref="MostTurns"/>; see <see cref="Aftermath"/>.</param>
public sealed record Debrief(Ending? Ending, Score Score, ValueArray<AnsweredMoment> Moments, ValueArray<AnsweredMoment> Turns)
{
    /// <summary>How many turns are picked out at most.</summary>
    public const int MostTurns = 3;

    /// <summary>Makes the debrief of a playthrough.</summary>
    public static Debrief Of(Playthrough playthrough)
    {
        ValueArray<AnsweredMoment> moments = Answers.Of(playthrough);
        return new Debrief(
            playthrough.Ending,
            Score.Of(moments.Select(moment => moment.First), playthrough.Conversation.Rubric),
            moments,
            TurnsThatMattered(playthrough, moments));
    }

    /// <summary>Gives how far a decision lay from the middle of what was on offer, summed over the skills that it was an opportunity for.</summary>
    /// <remarks>Doubled, so that it is a whole number: |2 * chosen - low - high|.</remarks>
    public static int Weight(Decision decision)
    {
        int weight = 0;
        for (Skill skill = Skill.Empathy; skill <= Skill.Boundaries; skill++)
        {
            if (decision.IsOpportunityFor(skill))
            {
                weight += Math.Abs((2 * decision.Values[skill]) - decision.Low[skill] - decision.High[skill]);
            }
        }

        return weight;
    }

    // A turn matters by what was at stake in it and by what depended on it. Slips come before gains of the same weight: there is more to learn from them.
    private static ValueArray<AnsweredMoment> TurnsThatMattered(Playthrough playthrough, ValueArray<AnsweredMoment> moments) => moments
        .Select(moment => (Moment: moment, Weight: Weight(moment.First) + Aftermath.Of(playthrough, moment, moments).StoryWeight))
        .Where(turn => turn.Weight > 0)
        .OrderByDescending(turn => turn.Weight)
        .ThenByDescending(turn => HasSlip(turn.Moment.First))
        .ThenBy(turn => turn.Moment.Current.Number)
        .Take(MostTurns)
        .Select(turn => turn.Moment)
        .OrderBy(moment => moment.Current.Number)
        .ToValueArray();

    private static bool HasSlip(Decision decision) => decision.Values is { Empathy: < 0 } or { Clarity: < 0 } or { Boundaries: < 0 };
}

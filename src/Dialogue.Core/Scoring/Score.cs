using System.Diagnostics;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Scoring;

/// <summary>What a playthrough shows on each skill: never a total, never a rank.</summary>
/// <param name="Empathy">Empathy.</param>
/// <param name="Clarity">Clarity.</param>
/// <param name="Boundaries">Boundary-keeping.</param>
/// <param name="Decisions">How many decisions were counted.</param>
/// <param name="Moves">Which moves were on offer and which were used, the most used first.</param>
public sealed record Score(Estimate Empathy, Estimate Clarity, Estimate Boundaries, int Decisions, ValueArray<MoveUse> Moves)
{
    /// <summary>Gets the estimate for one skill.</summary>
    public Estimate this[Skill skill] => skill switch
    {
        Skill.Empathy => Empathy,
        Skill.Clarity => Clarity,
        Skill.Boundaries => Boundaries,
        _ => throw new UnreachableException(),
    };

    /// <summary>Scores a playthrough by its first answers: an answer that was taken back is what counts for its moment.</summary>
    public static Score Of(Playthrough playthrough) => Of(Answers.FirstOf(playthrough), playthrough.Conversation.Rubric);

    /// <summary>Scores decisions as they stand; silence is no answer and is passed over.</summary>
    public static Score Of(IEnumerable<Decision> decisions, Rubric rubric)
    {
        List<Decision> counted = [.. decisions.Where(decision => !decision.IsSilence)];
        return new Score(
            EstimateFor(Skill.Empathy, counted),
            EstimateFor(Skill.Clarity, counted),
            EstimateFor(Skill.Boundaries, counted),
            counted.Count,
            MoveUse.Count(counted, rubric));
    }

    private static Estimate EstimateFor(Skill skill, List<Decision> decisions)
    {
        int opportunities = 0;
        int gained = 0;
        int offered = 0;
        foreach (Decision decision in decisions)
        {
            if (decision.IsOpportunityFor(skill))
            {
                opportunities++;
                gained += decision.Values[skill] - decision.Low[skill];
                offered += decision.High[skill] - decision.Low[skill];
            }
        }

        return new Estimate(opportunities, gained, offered);
    }
}

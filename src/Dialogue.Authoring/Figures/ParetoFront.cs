using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;

namespace Dialogue.Authoring.Figures;

/// <summary>The best sums of the three skills together: those that no other play exceeds on one without falling behind on another.</summary>
/// <remarks>
/// What is added later does not depend on what was added before, so a state needs to pass on only its own best sums.
/// In a loop that is repeated until nothing is added, which it is at the latest after as many rounds as the loop has states
/// (no sum may grow without limit; see <see cref="Extremes"/>).
/// </remarks>
internal sealed class ParetoFront
{
    private readonly PlayChain _chain;
    private readonly Stakes _stakes;
    private readonly List<SkillValues>?[] _best;

    private ParetoFront(PlayChain chain, Stakes stakes)
    {
        _chain = chain;
        _stakes = stakes;
        _best = new List<SkillValues>?[chain.Space.Count];
    }

    /// <summary>Gives the front, the greatest empathy first. Every sum must have a greatest value.</summary>
    public static List<SkillValues> Of(PlayChain chain, Stakes stakes) => new ParetoFront(chain, stakes).Run();

    /// <summary>Adds a triple to a front unless another is as good, and takes out those that it beats; says whether it was added.</summary>
    internal static bool Add(List<SkillValues> front, SkillValues sums)
    {
        foreach (SkillValues other in front)
        {
            if (IsAsGood(other, sums))
            {
                return false;
            }
        }

        front.RemoveAll(other => IsAsGood(sums, other));
        front.Add(sums);
        return true;
    }

    private static bool IsAsGood(SkillValues one, SkillValues other) =>
        one.Empathy >= other.Empathy && one.Clarity >= other.Clarity && one.Boundaries >= other.Boundaries;

    private List<SkillValues> Run()
    {
        List<SkillValues> ends = [];
        _best[0] = [default];
        for (int part = _chain.Parts.Count - 1; part >= 0; part--)
        {
            int[] states = [.. _chain.Parts[part]];
            for (bool isNew = _chain.IsLoop[part] && _chain.CanStop[part]; isNew;)
            {
                isNew = false;
                foreach (int state in states)
                {
                    isNew |= Pass(state, part, isInside: true, ends);
                }
            }

            foreach (int state in states)
            {
                Pass(state, part, isInside: false, ends);
                _best[state] = null;
            }
        }

        return [.. ends.OrderByDescending(sums => sums.Empathy).ThenByDescending(sums => sums.Clarity).ThenByDescending(sums => sums.Boundaries)];
    }

    private bool Pass(int state, int part, bool isInside, List<SkillValues> ends)
    {
        StateSpace space = _chain.Space;
        if (_best[state] is not { } sums)
        {
            return false;
        }

        bool isNew = false;
        if (space.Kinds[state] is StateKind.Ending or StateKind.Stuck)
        {
            sums.ForEach(each => isNew |= Add(ends, each));
            return isNew;
        }

        for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
        {
            int to = _chain.Targets[edge];
            if (to < 0 || !_chain.CanStop[_chain.Parts.Of[to]] || (_chain.IsLoop[part] && (_chain.Parts.Of[to] == part) != isInside))
            {
                continue;
            }

            SkillValues value = new(_stakes.ValueOf(state, edge, Skill.Empathy), _stakes.ValueOf(state, edge, Skill.Clarity), _stakes.ValueOf(state, edge, Skill.Boundaries));
            List<SkillValues> there = _best[to] ??= [];
            foreach (SkillValues each in there == sums ? [.. sums] : sums)
            {
                isNew |= Add(there, each + value);
            }
        }

        return isNew;
    }
}

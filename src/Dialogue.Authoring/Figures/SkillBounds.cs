using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>The least and greatest sum of each skill that can still be added from each state to the end of a play.</summary>
/// <remarks>All six in one pass from the ends backwards, which is what a story without loops needs; where there are loops, <see cref="Extremes"/> takes one after the other.</remarks>
internal sealed class SkillBounds
{
    private const int Skills = 3;

    private readonly int[][] _greatest;
    private readonly int[][] _leastNegated;

    /// <summary>Computes them.</summary>
    public SkillBounds(PlayChain chain)
    {
        if (chain.IsLoop.Contains(true))
        {
            Reward[] values = [.. Enumerable.Range(0, Skills).Select(skill => Reward.Values(chain.Space, (Skill)skill))];
            _greatest = [.. values.Select(value => Extremes.Greatest(chain, value))];
            _leastNegated = [.. values.Select(value => Extremes.LeastNegated(chain, value))];
            return;
        }

        _greatest = Nothing(chain.Space.Count);
        _leastNegated = Nothing(chain.Space.Count);
        for (int part = 0; part < chain.Parts.Count; part++)
        {
            Look(chain, chain.Parts[part][0]);
        }
    }

    /// <summary>Gives the greatest sum from a state on; null without a limit or an end.</summary>
    public int? Greatest(int state, Skill skill) => Extremes.Read(_greatest[(int)skill][state], 1);

    /// <summary>Gives the least sum from a state on; null without a limit or an end.</summary>
    public int? Least(int state, Skill skill) => Extremes.Read(_leastNegated[(int)skill][state], -1);

    private static int[][] Nothing(int states)
    {
        int[][] all = new int[Skills][];
        for (int skill = 0; skill < Skills; skill++)
        {
            all[skill] = new int[states];
            Array.Fill(all[skill], Extremes.Never);
        }

        return all;
    }

    private void Look(PlayChain chain, int state)
    {
        StateSpace space = chain.Space;
        StateKind kind = space.Kinds[state];
        if (kind is StateKind.Ending or StateKind.Stuck)
        {
            Raise(state, 0, 0, 0, 0);
            Raise(state, 1, 0, 0, 0);
            Raise(state, 2, 0, 0, 0);
            return;
        }

        ReadOnlySpan<ChoiceRow> choices = kind == StateKind.Decision ? space.Story.ChoicesOf(space.BeatOf(state)) : [];
        int end = space.EdgeStarts[state + 1];
        for (int edge = space.EdgeStarts[state]; edge < end; edge++)
        {
            int to = chain.Targets[edge];
            if (to < 0 || _greatest[0][to] == Extremes.Never)
            {
                continue;
            }

            ChoiceRow choice = choices.IsEmpty ? default : choices[space.Options[edge]];
            Raise(state, 0, choice.Empathy, _greatest[0][to], _leastNegated[0][to]);
            Raise(state, 1, choice.Clarity, _greatest[1][to], _leastNegated[1][to]);
            Raise(state, 2, choice.Boundaries, _greatest[2][to], _leastNegated[2][to]);
        }
    }

    private void Raise(int state, int skill, int value, int greatestAfter, int leastAfter)
    {
        ref int greatest = ref _greatest[skill][state];
        ref int least = ref _leastNegated[skill][state];
        greatest = Math.Max(greatest, value + greatestAfter);
        least = Math.Max(least, leastAfter - value);
    }
}

using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>The least and greatest sum of each skill that can still be added from each state to the end of a play.</summary>
/// <remarks>All six in one pass from the ends backwards, which is what a story without loops needs; where there are loops, <see cref="Extremes"/> takes one after the other.</remarks>
internal sealed class SkillBounds
{
    private const int Skills = 3;
    private const int Row = 2 * Skills;

    // A row for each state: the greatest sum of each skill, then the least times -1. What is looked up together lies together.
    private readonly int[] _rows;

    /// <summary>Computes them.</summary>
    public SkillBounds(PlayChain chain)
    {
        _rows = new int[chain.Space.Count * Row];
        if (chain.IsLoop.Contains(true))
        {
            for (int skill = 0; skill < Skills; skill++)
            {
                Reward value = Reward.Values(chain.Space, (Skill)skill);
                Keep(Extremes.Greatest(chain, value), skill);
                Keep(Extremes.LeastNegated(chain, value), Skills + skill);
            }

            return;
        }

        Array.Fill(_rows, Extremes.Never);
        for (int part = 0; part < chain.Parts.Count; part++)
        {
            Look(chain, chain.Parts[part][0]);
        }
    }

    /// <summary>Gives the greatest sum from a state on; null without a limit or an end.</summary>
    public int? Greatest(int state, Skill skill) => Extremes.Read(_rows[(state * Row) + (int)skill], 1);

    /// <summary>Gives the least sum from a state on; null without a limit or an end.</summary>
    public int? Least(int state, Skill skill) => Extremes.Read(_rows[(state * Row) + Skills + (int)skill], -1);

    private void Keep(int[] bounds, int place)
    {
        for (int state = 0; state < bounds.Length; state++)
        {
            _rows[(state * Row) + place] = bounds[state];
        }
    }

    private void Look(PlayChain chain, int state)
    {
        StateSpace space = chain.Space;
        StateKind kind = space.Kinds[state];
        Span<int> here = _rows.AsSpan(state * Row, Row);
        if (kind is StateKind.Ending or StateKind.Stuck)
        {
            here.Clear();
            return;
        }

        ReadOnlySpan<ChoiceRow> choices = kind == StateKind.Decision ? space.Story.ChoicesOf(space.BeatOf(state)) : [];
        int end = space.EdgeStarts[state + 1];
        for (int edge = space.EdgeStarts[state]; edge < end; edge++)
        {
            int to = chain.Targets[edge];
            if (to < 0)
            {
                continue;
            }

            ReadOnlySpan<int> there = _rows.AsSpan(to * Row, Row);
            if (there[0] == Extremes.Never)
            {
                continue;
            }

            if (choices.IsEmpty)
            {
                Raise(here, there, 0, 0, 0);
            }
            else
            {
                ref readonly ChoiceRow choice = ref choices[space.Options[edge]];
                Raise(here, there, choice.Empathy, choice.Clarity, choice.Boundaries);
            }
        }
    }

    private static void Raise(Span<int> here, ReadOnlySpan<int> there, int empathy, int clarity, int boundaries)
    {
        here[0] = Math.Max(here[0], there[0] + empathy);
        here[1] = Math.Max(here[1], there[1] + clarity);
        here[2] = Math.Max(here[2], there[2] + boundaries);
        here[3] = Math.Max(here[3], there[3] - empathy);
        here[4] = Math.Max(here[4], there[4] - clarity);
        here[5] = Math.Max(here[5], there[5] - boundaries);
    }
}

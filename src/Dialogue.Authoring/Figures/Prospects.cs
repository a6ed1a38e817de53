using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>What can still be attained from each state: sums under any answers, and outcomes by any way, silence included.</summary>
internal sealed class Prospects
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    private readonly PlayChain _uniform;
    private readonly Lazy<SkillBounds> _sums;

    public Prospects(PlayChain uniform, StrongComponents parts)
    {
        _uniform = uniform;
        _sums = new(() => new SkillBounds(uniform));
        Outcomes = FindOutcomes(uniform.Space, parts);
        int[] least = Extremes.LeastNegated(uniform, Reward.Decisions(uniform.Space));
        LeastDecisions = [.. least.Select(value => Extremes.Read(value, -1) ?? 0)];
    }

    /// <summary>Gets for each state the outcomes that some ending after it has, one bit each (1 shifted by the outcome).</summary>
    public byte[] Outcomes { get; }

    /// <summary>Gets for each state how many decisions follow at least, itself included.</summary>
    public int[] LeastDecisions { get; }

    /// <summary>Gives the greatest sum of values from a state on; null without a limit or an end.</summary>
    public int? Greatest(int state, Skill skill) => _sums.Value.Greatest(state, skill);

    /// <summary>Gives the least sum of values from a state on; null without a limit or an end.</summary>
    public int? Least(int state, Skill skill) => _sums.Value.Least(state, skill);

    /// <summary>Gives what a playthrough that stands in a state can still come to.</summary>
    public Attainable From(int state, Playthrough playthrough)
    {
        int[] sums = new int[Skills.Length];
        for (Playthrough? at = playthrough; at is not null; at = at.Previous)
        {
            foreach (Skill skill in Skills)
            {
                sums[(int)skill] += at.LastDecision?.Values[skill] ?? 0;
            }
        }

        return new Attainable(
            Skills.Select(skill => (Least(state, skill) + sums[(int)skill], Greatest(state, skill) + sums[(int)skill])).ToValueArray(),
            EndingsAfter(state).ToValueArray());
    }

    // Outcomes spread from the endings backwards, part by part: a loop has those of everything that it leads to.
    private static byte[] FindOutcomes(StateSpace space, StrongComponents parts)
    {
        byte[] outcomes = new byte[space.Count];
        for (int part = 0; part < parts.Count; part++)
        {
            int all = 0;
            foreach (int state in parts[part])
            {
                all |= space.Story.Scenario.Beats[space.BeatOf(state)].Ending is { } ending ? 1 << (int)ending.Outcome : 0;
                for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
                {
                    all |= outcomes[space.Targets[edge]];
                }
            }

            foreach (int state in parts[part])
            {
                outcomes[state] = (byte)all;
            }
        }

        return outcomes;
    }

    private IEnumerable<string> EndingsAfter(int from)
    {
        StateSpace space = _uniform.Space;
        bool[] met = new bool[space.Count];
        bool[] endings = new bool[space.Story.BeatCount];
        Stack<int> open = new([from]);
        met[from] = true;
        while (open.TryPop(out int state))
        {
            endings[space.BeatOf(state)] |= space.Kinds[state] == StateKind.Ending;
            for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
            {
                if (!met[space.Targets[edge]])
                {
                    met[space.Targets[edge]] = true;
                    open.Push(space.Targets[edge]);
                }
            }
        }

        return space.Story.Scenario.Beats.Where((_, beat) => endings[beat]).Select(beat => beat.Id.Value);
    }
}

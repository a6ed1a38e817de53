using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>How often uniform play comes through each part of a conversation, and what can still be had from there.</summary>
/// <param name="Beats">For each beat, in the order of the file, the share of plays that enter it, 0 to 1.</param>
/// <param name="Choices">For each beat and choice, the share of plays that take it.</param>
/// <param name="Ways">For each beat and entry of <c>next</c>, the share of plays that go that way.</param>
/// <param name="Best">For each beat, the greatest sum of values from there on for empathy, clarity and boundaries; null without a limit or where no play comes.</param>
public sealed record Passages(ValueArray<double> Beats, ValueArray<ValueArray<double>> Choices, ValueArray<ValueArray<double>> Ways, ValueArray<ValueArray<int?>> Best)
{
    private const int NoLimit = int.MaxValue;

    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    /// <summary>Finds them; null where the analysis is not exact.</summary>
    public static Passages? Of(ScenarioAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return analysis.IsExact ? Of(analysis.Space!, analysis.Uniform, analysis.Prospects) : null;
    }

    private static Passages Of(StateSpace space, PlayChain uniform, Prospects prospects)
    {
        PassageShares shares = new(uniform);
        IReadOnlyList<Beat> beats = space.Story.Scenario.Beats;
        return new Passages(
            beats.Select((_, beat) => shares.OfBeat(beat)).ToValueArray(),
            beats.Select((each, beat) => each.Choices.Select((_, choice) => shares.OfOption(beat, choice)).ToValueArray()).ToValueArray(),
            beats.Select((each, beat) => each.Next.Select((_, way) => shares.OfOption(beat, way)).ToValueArray()).ToValueArray(),
            BestOf(space, uniform, prospects));
    }

    // The best of all states that uniform play can be in at the beat; where only silence leads, nothing is known.
    private static ValueArray<ValueArray<int?>> BestOf(StateSpace space, PlayChain uniform, Prospects prospects)
    {
        int[][] best = [.. Enumerable.Range(0, space.Story.BeatCount).Select(_ => Enumerable.Repeat(int.MinValue, Skills.Length).ToArray())];
        for (int state = 0; state < space.Count; state++)
        {
            foreach (Skill skill in uniform.IsMet(state) ? Skills : [])
            {
                ref int known = ref best[space.BeatOf(state)][(int)skill];
                known = Math.Max(known, prospects.Greatest(state, skill) ?? NoLimit);
            }
        }

        return best.Select(beat => beat.Select(value => value is int.MinValue or NoLimit ? null : (int?)value).ToValueArray()).ToValueArray();
    }
}

using Dialogue.Authoring.Covers;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>Makes the figures of a story whose states are all known.</summary>
internal sealed class FigureMaker
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    private readonly ScenarioAnalysis _analysis;
    private readonly StateSpace _space;
    private readonly PlayChain _uniform;
    private readonly SkillBounds _sums;

    public FigureMaker(ScenarioAnalysis analysis)
    {
        _analysis = analysis;
        _space = analysis.Space!;
        _uniform = analysis.Uniform;
        _sums = new SkillBounds(_uniform);
    }

    public ScenarioFigures Make()
    {
        Scenario scenario = _space.Story.Scenario;
        SkillFigures[] skills = [.. Skills.Select(Of)];
        bool isBounded = skills.All(skill => skill.Sum.Max is not null);
        Cover cover = Cover.Of(_space);
        return new ScenarioFigures
        {
            Id = scenario.Id,
            IsExact = true,
            States = _space.StateCount,
            Beats = scenario.Beats.Count,
            Choices = _space.Story.Choices.Length,
            Terminates = _uniform.Terminates,
            Paths = PathCount.Of(_uniform),
            Endings = EndingChances().ToValueArray(),
            Skills = skills.ToValueArray(),
            Decisions = RangeOf(Reward.Decisions(_space)),
            Words = RangeOf(Reward.Words(_space)),
            UnreachableBeats = Reach.UnmetBeats(_space).ToValueArray(),
            NeverOffered = Reach.ClosedChoices(_space).ToValueArray(),
            Bots = _analysis.Bots.ToValueArray(),
            Pareto = isBounded ? ParetoFront.Of(_uniform, _analysis.Stakes).ToValueArray() : [],
            Cover = new CoverFigures(cover.Walks.Count, cover.LowerBound),
        };
    }

    private IEnumerable<EndingFigures> EndingChances()
    {
        Scenario scenario = _space.Story.Scenario;
        bool[] isMet = new bool[scenario.Beats.Count];
        double[] chances = new double[scenario.Beats.Count];
        for (int state = 0; state < _space.Count; state++)
        {
            if (_space.Kinds[state] == StateKind.Ending)
            {
                isMet[_space.BeatOf(state)] = true;
                chances[_space.BeatOf(state)] += _uniform.Passes[state];
            }
        }

        for (int beat = 0; beat < scenario.Beats.Count; beat++)
        {
            if (scenario.Beats[beat].Ending is { } ending)
            {
                yield return new EndingFigures(scenario.Beats[beat].Id, ending.Outcome, isMet[beat], chances[beat]);
            }
        }
    }

    private FigureRange SumOf(Skill skill) =>
        new(_sums.Least(0, skill), _sums.Greatest(0, skill), _uniform.MeanOf(Reward.Values(_space, skill)));

    private SkillFigures Of(Skill skill)
    {
        ShareRanking? ranking = _analysis.Rankings[(int)skill];
        FigureRange share = ranking is null || ranking.IsEmpty ? default : new FigureRange(ranking.Least, ranking.Greatest, _analysis.MeanShare(skill));
        return new SkillFigures(
            SumOf(skill), share, RangeOf(Reward.Opportunities(_space, _analysis.Stakes, skill)));
    }

    private FigureRange RangeOf(Reward reward) => new(
        Extremes.Read(Extremes.LeastNegated(_uniform, reward)[0], -1), Extremes.Read(Extremes.Greatest(_uniform, reward)[0], 1), _uniform.MeanOf(reward));
}

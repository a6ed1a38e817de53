using Dialogue.Authoring.Covers;
using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>Makes the figures of a story whose states are all known.</summary>
internal sealed class FigureMaker
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    private readonly StateSpace _space;
    private readonly PlayChain _uniform;
    private readonly Stakes _stakes;
    private readonly SkillBounds _sums;
    private readonly ShareRanking?[] _rankings;
    private readonly ShareSpread?[] _spreads;

    public FigureMaker(StateSpace space, PlayChain uniform, Stakes stakes, ShareSpread?[] spreads)
    {
        _space = space;
        _uniform = uniform;
        _stakes = stakes;
        _sums = new SkillBounds(uniform);
        _spreads = spreads;
        _rankings = [.. spreads.Select(spread => spread is null ? null : new ShareRanking(spread.Together()))];
    }

    // Uniform play may go round for ever: then nothing has a mean, and no share a place among those of others.
    private bool IsTrapped => _uniform.Trapped > 0;

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
            Bots = new BotPlays(_space, _stakes, _rankings, canRank: !IsTrapped).All().ToValueArray(),
            Pareto = isBounded ? ParetoFront.Of(_uniform, _stakes).ToValueArray() : [],
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
        new(_sums.Least(0, skill), _sums.Greatest(0, skill), Mean(Reward.Values(_space, skill)));

    private SkillFigures Of(Skill skill)
    {
        ShareRanking? ranking = _rankings[(int)skill];
        FigureRange share = ranking is null || ranking.IsEmpty ? default : new FigureRange(ranking.Least, ranking.Greatest, IsTrapped ? null : ranking.Mean);
        return new SkillFigures(
            SumOf(skill), share, RangeOf(Reward.Opportunities(_space, _stakes, skill)));
    }

    private FigureRange RangeOf(Reward reward) => new(
        Extremes.Read(Extremes.LeastNegated(_uniform, reward)[0], -1), Extremes.Read(Extremes.Greatest(_uniform, reward)[0], 1), Mean(reward));

    private double? Mean(Reward reward)
    {
        if (IsTrapped)
        {
            return null;
        }

        double mean = 0;
        for (int state = 0; state < _space.Count; state++)
        {
            double passes = _uniform.Passes[state];
            if (passes == 0)
            {
                continue;
            }

            mean += passes * reward.AtStates[state];
            for (int edge = _space.EdgeStarts[state]; edge < _space.EdgeStarts[state + 1]; edge++)
            {
                mean += passes * _uniform.Chances[edge] * reward.OnEdges[edge];
            }
        }

        return mean;
    }
}

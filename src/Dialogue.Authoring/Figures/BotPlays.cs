using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Figures;

/// <summary>Plays every trick through all draws, and ranks what it gets among uniform plays.</summary>
/// <param name="space">The states.</param>
/// <param name="rankings">The shares of uniform plays per skill, or null where they are without number.</param>
/// <param name="canRank">Whether uniform play always stops: else no share has a place among its shares.</param>
internal sealed class BotPlays(StateSpace space, ShareRanking?[] rankings, bool canRank)
{
    private static readonly Skill[] Skills = [Skill.Empathy, Skill.Clarity, Skill.Boundaries];

    private readonly BotRules _rules = new(space.Story);

    public IEnumerable<BotFigures> All() => BotRules.Names.Select(Play);

    private BotFigures Play(string name)
    {
        // A trick comes through few of the states, however many there are.
        StateSpace met = space.Followed(state => _rules.Answer(name, space, state));
        PlayChain chain = PlayChain.Ruled(met, state => _rules.Answer(name, met, state));
        Stakes stakes = new(met);
        if (chain.Trapped > 0)
        {
            return new BotFigures(name, null, [null, null, null], [null, null, null], [0, 0, 0]);
        }

        ShareSpread?[] spreads = ShareSpread.Of(chain, stakes, Skills);
        (double? Share, double? Percentile)[] results = [.. Skills.Select(skill => ResultOf(spreads[(int)skill], rankings[(int)skill]))];
        return new BotFigures(
            name,
            LikeliestEnding(chain),
            results.Select(result => result.Share).ToValueArray(),
            results.Select(result => result.Percentile).ToValueArray(),
            Skills.Select(skill => Extremes.Read(Extremes.LeastNegated(chain, Reward.Opportunities(met, stakes, skill))[0], -1) ?? 0).ToValueArray());
    }

    private (double? Share, double? Percentile) ResultOf(ShareSpread? played, ShareRanking? all)
    {
        if (all is not { IsEmpty: false } ranking || played is not { } spread)
        {
            return default;
        }

        double total = 0;
        double share = 0;
        double percentile = 0;
        foreach (((int gained, int offered), double chance) in spread.Together())
        {
            if (offered > 0)
            {
                total += chance;
                share += chance * gained / offered;
                percentile += chance * ranking.PercentileOf((gained, offered));
            }
        }

        return total == 0 ? (null, null) : (share / total, canRank ? percentile / total : null);
    }

    private static BeatId? LikeliestEnding(PlayChain chain)
    {
        StateSpace met = chain.Space;
        double[] chances = new double[met.Story.BeatCount];
        for (int state = 0; state < met.Count; state++)
        {
            chances[met.BeatOf(state)] += met.Kinds[state] == StateKind.Ending ? chain.Passes[state] : 0;
        }

        // Chances that differ only by rounding are equal: then the first in the file counts.
        double most = chances.Max();
        int ending = Array.FindIndex(chances, chance => chance > 0 && chance >= most - 1e-12);
        return ending < 0 ? null : met.Story.Scenario.Beats[ending].Id;
    }
}

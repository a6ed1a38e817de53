using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>How likely plays end with how much gained of how much offered on one skill, ending by ending.</summary>
/// <param name="Ends">For each beat that plays end at, the chance of each pair (gained, offered).</param>
internal sealed record ShareSpread(IReadOnlyDictionary<int, Dictionary<(int Gained, int Offered), double>> Ends)
{
    /// <summary>Gets all pairs, whatever the ending.</summary>
    public Dictionary<(int Gained, int Offered), double> Together()
    {
        Dictionary<(int Gained, int Offered), double> all = [];
        foreach (Dictionary<(int Gained, int Offered), double> pairs in Ends.Values)
        {
            foreach (((int, int) pair, double chance) in pairs)
            {
                all[pair] = all.GetValueOrDefault(pair) + chance;
            }
        }

        return all;
    }

    /// <summary>Gives the spreads of some skills, one after the other in the same memory; null where a loop has an opportunity in it, or there are too many different sums to follow.</summary>
    public static ShareSpread?[] Of(PlayChain chain, Stakes stakes, IEnumerable<Skill> skills)
    {
        Lazy<ShareSpreading> spreading = new(() => new ShareSpreading(chain, stakes));
        return [.. skills.Select(skill => Of(chain, stakes, skill, spreading))];
    }

    private static ShareSpread? Of(PlayChain chain, Stakes stakes, Skill skill, Lazy<ShareSpreading> spreading)
    {
        for (int part = 0; part < chain.Parts.Count; part++)
        {
            if (chain.IsLoop[part] && HasOpportunity(chain, stakes, skill, part))
            {
                return null;
            }
        }

        return spreading.Value.Run(skill) is { } ends ? new ShareSpread(ends) : null;
    }

    private static bool HasOpportunity(PlayChain chain, Stakes stakes, Skill skill, int part)
    {
        foreach (int state in chain.Parts[part])
        {
            if (chain.Space.Kinds[state] == StateKind.Decision && stakes.IsOpportunity(state, skill))
            {
                return true;
            }
        }

        return false;
    }
}

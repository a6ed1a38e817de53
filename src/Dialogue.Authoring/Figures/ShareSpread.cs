using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>How likely plays end with how much gained of how much offered on one skill, ending by ending.</summary>
/// <param name="Ends">For each beat that plays end at, the chance of each pair (gained, offered).</param>
internal sealed record ShareSpread(IReadOnlyDictionary<int, Dictionary<(int Gained, int Offered), double>> Ends)
{
    private const int MostSteps = 60_000_000;

    /// <summary>Gives the spread, or null where a loop has an opportunity in it, or there are too many different sums to follow.</summary>
    public static ShareSpread? Of(PlayChain chain, Stakes stakes, Skill skill)
    {
        for (int part = 0; part < chain.Parts.Count; part++)
        {
            if (chain.IsLoop[part] && HasOpportunity(chain, stakes, skill, part))
            {
                return null;
            }
        }

        return new Spreading(chain, stakes, skill).Run();
    }

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

    private sealed class Spreading(PlayChain chain, Stakes stakes, Skill skill)
    {
        private readonly StateSpace _space = chain.Space;
        private readonly Dictionary<(int Gained, int Offered), double>?[] _into = new Dictionary<(int, int), double>?[chain.Space.Count];
        private readonly Dictionary<int, Dictionary<(int Gained, int Offered), double>> _ends = [];
        private long _steps;

        public ShareSpread? Run()
        {
            _into[0] = new Dictionary<(int, int), double> { [(0, 0)] = 1 };
            for (int part = chain.Parts.Count - 1; part >= 0; part--)
            {
                if (_steps > MostSteps)
                {
                    return null;
                }

                if (chain.IsLoop[part])
                {
                    Circle(part);
                }
                else
                {
                    int state = chain.Parts[part][0];
                    Pass(state, _into[state] ?? []);
                    _into[state] = null;
                }
            }

            return new ShareSpread(_ends);
        }

        private void Pass(int state, Dictionary<(int Gained, int Offered), double> pairs, int part = -1)
        {
            if (_space.Kinds[state] is StateKind.Ending or StateKind.Stuck)
            {
                Add(Place(_ends, _space.BeatOf(state)), pairs, 1, 0, 0);
                return;
            }

            bool counts = _space.Kinds[state] == StateKind.Decision && stakes.IsOpportunity(state, skill);
            int low = counts ? stakes.Low(state, skill) : 0;
            int span = counts ? stakes.High(state, skill) - low : 0;
            for (int edge = _space.EdgeStarts[state]; edge < _space.EdgeStarts[state + 1]; edge++)
            {
                int to = chain.Targets[edge];
                if (to >= 0 && (part < 0 || chain.Parts.Of[to] != part))
                {
                    Add(_into[to] ??= [], pairs, chain.Chances[edge], counts ? stakes.ValueOf(state, edge, skill) - low : 0, span);
                }
            }
        }

        // Nothing is at stake in the loop, so each pair goes round for itself and comes out as it went in.
        private void Circle(int part)
        {
            if (!chain.CanStop[part])
            {
                return;
            }

            int[] states = [.. chain.Parts[part]];
            HashSet<(int Gained, int Offered)> pairs = [.. states.SelectMany(state => _into[state]?.Keys.AsEnumerable() ?? [])];
            foreach ((int Gained, int Offered) pair in pairs)
            {
                double[] passes = chain.PassesOf(part, [.. states.Select(state => _into[state]?.GetValueOrDefault(pair) ?? 0)]);
                for (int each = 0; each < states.Length; each++)
                {
                    Pass(states[each], new Dictionary<(int, int), double> { [pair] = passes[each] }, part);
                }
            }

            foreach (int state in states)
            {
                _into[state] = null;
            }
        }

        private void Add(Dictionary<(int Gained, int Offered), double> to, Dictionary<(int Gained, int Offered), double> pairs, double factor, int gained, int offered)
        {
            _steps += pairs.Count;
            foreach (((int Gained, int Offered) pair, double chance) in pairs)
            {
                (int, int) after = (pair.Gained + gained, pair.Offered + offered);
                to[after] = to.GetValueOrDefault(after) + (chance * factor);
            }
        }

        private static Dictionary<(int Gained, int Offered), double> Place(Dictionary<int, Dictionary<(int Gained, int Offered), double>> places, int key)
        {
            if (!places.TryGetValue(key, out Dictionary<(int Gained, int Offered), double>? place))
            {
                places.Add(key, place = []);
            }

            return place;
        }
    }
}

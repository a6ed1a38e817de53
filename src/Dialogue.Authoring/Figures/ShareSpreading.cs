using Dialogue.Authoring.States;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Figures;

/// <summary>
/// Follows how much was gained of how much was offered through all states, in the course of play: each state gathers the pairs of those
/// that lead to it, moved by what is at stake there. Nothing may be at stake in a loop.
/// </summary>
internal sealed class ShareSpreading
{
    private const int MostSteps = 60_000_000;

    private readonly PlayChain _chain;
    private readonly StateSpace _space;
    private readonly Stakes _stakes;
    private readonly Skill _skill;
    private readonly PairLists _pairs;
    private readonly Dictionary<int, Dictionary<(int Gained, int Offered), double>> _ends = [];
    private long _steps;

    public ShareSpreading(PlayChain chain, Stakes stakes, Skill skill)
    {
        _chain = chain;
        _space = chain.Space;
        _stakes = stakes;
        _skill = skill;
        _pairs = new PairLists(_space.Count);
    }

    /// <summary>Gives for each beat that plays end at the chance of each pair; null where there are too many to follow.</summary>
    public Dictionary<int, Dictionary<(int Gained, int Offered), double>>? Run()
    {
        for (int part = _chain.Parts.Count - 1; part >= 0; part--)
        {
            if (_steps > MostSteps)
            {
                return null;
            }

            foreach (int state in _chain.Parts[part])
            {
                Gather(state, part);
            }

            if (_chain.IsLoop[part])
            {
                Circle(part);
            }

            foreach (int state in _chain.Parts[part])
            {
                PassOn(state, part);
            }
        }

        return _ends;
    }

    private void Gather(int state, int part)
    {
        _pairs.Begin(state);
        if (state == 0)
        {
            _pairs.Add(0, 0, 1);
        }

        WaysBack back = _chain.Back;
        for (int way = back.Starts[state]; way < back.Starts[state + 1]; way++)
        {
            int from = back.Sources[way];
            if (_chain.Parts.Of[from] != part)
            {
                Take(from, back.Edges[way]);
            }
        }

        _pairs.End();
    }

    private void Take(int from, int edge)
    {
        (int gained, int offered) = (0, 0);
        if (_space.Kinds[from] == StateKind.Decision && _stakes.IsOpportunity(from, _skill))
        {
            int low = _stakes.Low(from, _skill);
            gained = _stakes.ValueOf(from, edge, _skill) - low;
            offered = _stakes.High(from, _skill) - low;
        }

        _pairs.AddFrom(from, gained, offered, _chain.Chances[edge]);
    }

    // Each pair goes round for itself and comes out as it went in.
    private void Circle(int part)
    {
        int[] states = [.. _chain.Parts[part]];
        if (!_chain.CanStop[part])
        {
            Array.ForEach(states, _pairs.Clear);
            return;
        }

        Dictionary<(int Gained, int Offered), double>[] into = [.. states.Select(_pairs.Read)];
        (int Gained, int Offered)[] pairs = [.. into.SelectMany(each => each.Keys).Distinct()];
        double[][] passes = [.. pairs.Select(pair => _chain.PassesOf(part, [.. into.Select(each => each.GetValueOrDefault(pair))]))];
        for (int each = 0; each < states.Length; each++)
        {
            _pairs.Clear(states[each]);
            _pairs.Begin(states[each]);
            for (int pair = 0; pair < pairs.Length; pair++)
            {
                _pairs.Add(pairs[pair].Gained, pairs[pair].Offered, passes[pair][each]);
            }

            _pairs.End();
        }
    }

    private void PassOn(int state, int part)
    {
        if (_space.Kinds[state] is StateKind.Ending or StateKind.Stuck)
        {
            _steps += _pairs.CountOf(state);
            Dictionary<(int Gained, int Offered), double> ends = Place(_space.BeatOf(state));
            foreach (((int, int) pair, double chance) in _pairs.Read(state))
            {
                ends[pair] = ends.GetValueOrDefault(pair) + chance;
            }

            _pairs.Clear(state);
            return;
        }

        int readers = 0;
        for (int edge = _space.EdgeStarts[state]; edge < _space.EdgeStarts[state + 1]; edge++)
        {
            readers += _chain.Targets[edge] >= 0 && _chain.Parts.Of[_chain.Targets[edge]] != part ? 1 : 0;
        }

        _steps += (long)readers * _pairs.CountOf(state);
        _pairs.KeepFor(state, readers);
    }

    private Dictionary<(int Gained, int Offered), double> Place(int beat)
    {
        if (!_ends.TryGetValue(beat, out Dictionary<(int Gained, int Offered), double>? place))
        {
            _ends.Add(beat, place = []);
        }

        return place;
    }
}

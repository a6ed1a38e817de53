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
    private readonly PairLists _pairs;

    // The state whose list is this one's, too: one that only passes on what it was given has none of its own.
    private readonly int[] _lists;
    private Dictionary<int, Dictionary<(int Gained, int Offered), double>> _ends = [];
    private Skill _skill;
    private long _steps;

    public ShareSpreading(PlayChain chain, Stakes stakes)
    {
        _chain = chain;
        _space = chain.Space;
        _stakes = stakes;
        _pairs = new PairLists(_space.Count);
        _lists = new int[_space.Count];
    }

    /// <summary>Follows one skill, and gives for each beat that plays end at the chance of each pair; null where there are too many to follow.</summary>
    public Dictionary<int, Dictionary<(int Gained, int Offered), double>>? Run(Skill skill)
    {
        (_skill, _steps, _ends) = (skill, 0, []);
        _pairs.Reset();
        for (int part = _chain.Parts.Count - 1; part >= 0; part--)
        {
            if (_steps > MostSteps)
            {
                return null;
            }

            foreach (int state in _chain.Parts[part])
            {
                Gather(state, _chain.IsLoop[part]);
            }

            if (_chain.IsLoop[part])
            {
                Circle(part);
            }

            foreach (int state in _chain.Parts[part])
            {
                PassOn(state);
            }
        }

        return _ends;
    }

    private void Gather(int state, bool isInLoop)
    {
        WaysBack back = _chain.Back;
        int first = back.Starts[state];
        int end = back.Starts[state + 1];
        if (end == first + 1 && !isInLoop && _space.Kinds[back.Sources[first]] == StateKind.Way && back.Onward[back.Sources[first]] == 1 && _chain.Chances[back.Edges[first]] == 1)
        {
            _lists[state] = _lists[back.Sources[first]];
            return;
        }

        _lists[state] = state;
        _pairs.Begin(state, isSole: end == first + 1);
        if (state == 0)
        {
            _pairs.Add(0, 0, 1);
        }

        for (int way = first; way < end; way++)
        {
            Take(back.Sources[way], back.Edges[way]);
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

        _pairs.AddFrom(_lists[from], gained, offered, _chain.Chances[edge]);
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
            _pairs.Begin(states[each], isSole: true);
            for (int pair = 0; pair < pairs.Length; pair++)
            {
                _pairs.Add(pairs[pair].Gained, pairs[pair].Offered, passes[pair][each]);
            }

            _pairs.End();
        }
    }

    private void PassOn(int state)
    {
        int list = _lists[state];
        if (_space.Kinds[state] is StateKind.Ending or StateKind.Stuck)
        {
            _steps += _pairs.CountOf(list);
            Dictionary<(int Gained, int Offered), double> ends = Place(_space.BeatOf(state));
            foreach (((int, int) pair, double chance) in _pairs.Read(list))
            {
                ends[pair] = ends.GetValueOrDefault(pair) + chance;
            }

            _pairs.Clear(list);
            return;
        }

        int readers = _chain.Back.Onward[state];
        _steps += (long)readers * _pairs.CountOf(list);
        _pairs.KeepFor(list, readers);
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

using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Figures;

/// <summary>Counts how likely uniform play comes through a beat or takes a way at least once.</summary>
internal sealed class PassageShares
{
    private readonly PlayChain _uniform;
    private readonly StateSpace _space;
    private readonly List<int>[] _states;
    private readonly bool[] _canComeBack;

    public PassageShares(PlayChain uniform)
    {
        _uniform = uniform;
        _space = uniform.Space;
        _states = [.. Enumerable.Range(0, _space.Story.BeatCount).Select(_ => new List<int>())];
        for (int state = 0; state < _space.Count; state++)
        {
            // While the cast is being drawn, a beat is passed in several states; the last of them counts.
            if (_space.Kinds[state] != StateKind.Draw)
            {
                _states[_space.BeatOf(state)].Add(state);
            }
        }

        _canComeBack = ComingBack();
    }

    /// <summary>Gives the share of plays that enter a beat.</summary>
    public double OfBeat(int beat) => Share(
        beat, (state, edge) => true, chain => _states[beat].Sum(state => chain.Passes[state]));

    /// <summary>Gives the share of plays that take a choice or way on of a beat.</summary>
    public double OfOption(int beat, int option) => Share(
        beat,
        (state, edge) => _space.Options[edge] == option,
        chain => Edges(beat).Where(each => _space.Options[each.Edge] == option).Sum(each => chain.Passes[each.State] * _uniform.Chances[each.Edge]));

    // Where a beat can be met again, a passage must be the first: play goes no further after it.
    private double Share(int beat, Func<int, int, bool> ends, Func<PlayChain, double> count)
    {
        if (_states[beat].Count == 0)
        {
            return 0;
        }

        if (!_canComeBack[beat])
        {
            return Math.Min(1, count(_uniform));
        }

        double[] chances = [.. _uniform.Chances];
        foreach ((int state, int edge) in Edges(beat).Where(each => ends(each.State, each.Edge)))
        {
            chances[edge] = 0;
        }

        return Math.Min(1, count(PlayChain.With(_space, chances)));
    }

    private IEnumerable<(int State, int Edge)> Edges(int beat)
    {
        foreach (int state in _states[beat])
        {
            for (int edge = _space.EdgeStarts[state]; edge < _space.EdgeStarts[state + 1]; edge++)
            {
                yield return (state, edge);
            }
        }
    }

    private bool[] ComingBack()
    {
        int count = _space.Story.BeatCount;
        HashSet<(int From, int To)> steps = [];
        for (int state = 0; state < _space.Count; state++)
        {
            for (int edge = _space.EdgeStarts[state]; _space.Kinds[state] != StateKind.Draw && edge < _space.EdgeStarts[state + 1]; edge++)
            {
                steps.Add((_space.BeatOf(state), _space.BeatOf(_space.Targets[edge])));
            }
        }

        (int From, int To)[] sorted = [.. steps.Order()];
        int[] starts = new int[count + 1];
        foreach ((int from, _) in sorted)
        {
            starts[from + 1]++;
        }

        for (int beat = 0; beat < count; beat++)
        {
            starts[beat + 1] += starts[beat];
        }

        Compiled.StrongComponents parts = Compiled.StrongComponents.Find(count, starts, [.. sorted.Select(step => step.To)], Enumerable.Range(0, count));
        return [.. Enumerable.Range(0, count).Select(beat => parts[parts.Of[beat]].Length > 1 || steps.Contains((beat, beat)))];
    }
}

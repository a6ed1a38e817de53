using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Checks.Flow;

/// <summary>Goes through all states once, loop by loop, and keeps what matters about going round.</summary>
internal sealed class LoopFinder
{
    private readonly StateSpace _space;
    private readonly StrongComponents _parts;
    private readonly bool[] _stops;
    private readonly int[] _traps;
    private readonly int[] _entries;
    private readonly List<(int Entry, int Part)> _loops = [];

    public LoopFinder(StateSpace space, StrongComponents parts)
    {
        (_space, _parts) = (space, parts);
        _stops = new bool[parts.Count];
        _traps = new int[parts.Count];
        _entries = new int[parts.Count];
        Array.Fill(_entries, int.MaxValue);

        // A part comes after all that it leads to.
        for (int part = 0; part < parts.Count; part++)
        {
            Look(part);
        }
    }

    /// <summary>Gets the loops that come to a decision and have a way out, with the first state of each that a play enters, in the order of those.</summary>
    public IEnumerable<(int Entry, int Part)> Loops => _loops.OrderBy(loop => loop.Entry);

    /// <summary>Gets the loops that have no way out, with the first state from which a play cannot but come to them.</summary>
    public IEnumerable<(int Entry, int Part)> Traps => Enumerable.Range(0, _parts.Count)
        .Where(part => !_stops[part] && _traps[part] == part)
        .Select(part => (_entries[part], part))
        .OrderBy(trap => trap.Item1);

    private void Look(int part)
    {
        bool isLoop = false;
        bool isAsked = false;
        int entry = int.MaxValue;
        int trap = part;
        foreach (int state in _parts[part])
        {
            entry = Math.Min(entry, state);
            _stops[part] |= _space.Kinds[state] is StateKind.Ending or StateKind.Stuck;
            isAsked |= _space.Kinds[state] is StateKind.Decision or StateKind.Silence;
            for (int edge = _space.EdgeStarts[state]; edge < _space.EdgeStarts[state + 1]; edge++)
            {
                int to = _parts.Of[_space.Targets[edge]];
                isLoop |= to == part;
                _stops[part] |= _stops[to];
                trap = to == part ? trap : _traps[to];
            }
        }

        if (!_stops[part])
        {
            _traps[part] = trap;
            _entries[trap] = Math.Min(_entries[trap], entry);
        }
        else if (isLoop && isAsked)
        {
            _loops.Add((entry, part));
        }
    }
}

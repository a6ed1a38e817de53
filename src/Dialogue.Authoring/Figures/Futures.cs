using System.Runtime.InteropServices;
using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;

namespace Dialogue.Authoring.Figures;

/// <summary>
/// Which states have the same future: the same lines are said, the same choices offered, and every answer leads to states of which the
/// same is true again, up to the same endings.
/// </summary>
/// <remarks>
/// Partition refinement from the ends backwards. Outside of loops one pass is enough; within a loop, classes are split until nothing
/// changes. States of two different loops are never called the same, so what is said errs towards a difference.
/// </remarks>
internal sealed class Futures
{
    private readonly StateSpace _space;
    private readonly StrongComponents _parts;
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly int[] _of;
    private readonly List<int> _key = [];

    private Futures(StateSpace space, StrongComponents parts)
    {
        _space = space;
        _parts = parts;
        _of = new int[space.Count];
    }

    /// <summary>Gives the class of each state; states of one class have the same future.</summary>
    /// <param name="space">The states.</param>
    /// <param name="parts">The loops among them.</param>
    public static int[] Of(StateSpace space, StrongComponents parts)
    {
        Futures futures = new(space, parts);
        futures.Refine();
        return futures._of;
    }

    /// <summary>Says whether two states show the same, and so do those that they lead to, up to a number of steps. States with the same future do, whatever the number.</summary>
    public static bool ShowTheSame(StateSpace space, int one, int other, int steps)
    {
        if (one == other)
        {
            return true;
        }

        if (!LookTheSame(space, one, other))
        {
            return false;
        }

        int move = space.EdgeStarts[other] - space.EdgeStarts[one];
        for (int edge = space.EdgeStarts[one]; steps > 0 && edge < space.EdgeStarts[one + 1]; edge++)
        {
            if (!ShowTheSame(space, space.Targets[edge], space.Targets[edge + move], steps - 1))
            {
                return false;
            }
        }

        return true;
    }

    // Beat, lines, and what can be answered.
    private static bool LookTheSame(StateSpace space, int one, int other)
    {
        int beat = space.BeatOf(one);
        if (beat != space.BeatOf(other) || space.Kinds[one] != space.Kinds[other] || !OptionsOf(space, one).SequenceEqual(OptionsOf(space, other)))
        {
            return false;
        }

        for (int line = space.Story.LineStarts[beat]; line < space.Story.LineStarts[beat + 1]; line++)
        {
            int condition = space.Story.LineConditions[line];
            if (space.Kinds[one] != StateKind.Draw && space.Holds(one, condition) != space.Holds(other, condition))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<ushort> OptionsOf(StateSpace space, int state) =>
        space.Options.AsSpan(space.EdgeStarts[state], space.EdgeStarts[state + 1] - space.EdgeStarts[state]);

    private void Refine()
    {
        for (int part = 0; part < _parts.Count; part++)
        {
            ReadOnlySpan<int> states = _parts[part];
            if (states.Length == 1 && !LeadsTo(states[0], states[0]))
            {
                _of[states[0]] = ClassOf(states[0], 0);
            }
            else
            {
                RefineLoop(part, states.ToArray());
            }
        }
    }

    private bool LeadsTo(int from, int to) =>
        _space.Targets.AsSpan(_space.EdgeStarts[from], _space.EdgeStarts[from + 1] - _space.EdgeStarts[from]).Contains(to);

    private void RefineLoop(int part, int[] states)
    {
        int[] after = new int[states.Length];
        int count = 0;
        for (int round = 1; ; round++)
        {
            for (int each = 0; each < states.Length; each++)
            {
                after[each] = ClassOf(states[each], (part * 2) + (round == 1 ? 1 : 2), round == 1 ? part : -1, round);
            }

            for (int each = 0; each < states.Length; each++)
            {
                _of[states[each]] = after[each];
            }

            int before = count;
            count = after.Distinct().Count();
            if (count == before)
            {
                return;
            }
        }
    }

    // In the first round of a loop nothing is known of its states yet, so ways that stay within it are left out.
    private int ClassOf(int state, int loop, int unknown = -1, int round = 0)
    {
        _key.Clear();
        _key.Add(loop);
        _key.Add(round);
        _key.Add(_space.BeatOf(state));
        _key.Add((int)_space.Kinds[state]);
        if (_space.Kinds[state] != StateKind.Draw)
        {
            AddLines(state);
        }

        for (int edge = _space.EdgeStarts[state]; edge < _space.EdgeStarts[state + 1]; edge++)
        {
            int to = _space.Targets[edge];
            _key.Add(_space.Options[edge]);
            _key.Add(unknown >= 0 && _parts.Of[to] == unknown ? -1 : _of[to]);
        }

        ReadOnlySpan<char> key = MemoryMarshal.Cast<int, char>(CollectionsMarshal.AsSpan(_key));
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> classes = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!classes.TryGetValue(key, out int number))
        {
            number = _classes.Count;
            classes[key] = number;
        }

        return number;
    }

    private void AddLines(int state)
    {
        int beat = _space.BeatOf(state);
        for (int line = _space.Story.LineStarts[beat]; line < _space.Story.LineStarts[beat + 1]; line++)
        {
            if (_space.Holds(state, _space.Story.LineConditions[line]))
            {
                _key.Add(line);
            }
        }

        _key.Add(-1);
    }
}

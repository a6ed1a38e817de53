using Dialogue.Authoring.Compiled;
using Dialogue.Authoring.States;
using Dialogue.Core.Characters;
using Dialogue.Core.Values;

namespace Dialogue.Authoring.Differences;

/// <summary>Plays two versions in step, over every answer of the old one, every cast and every draw, and finds the answers that the new one does not take.</summary>
internal sealed class SaveWalk
{
    private readonly record struct Stand(int Old, int New, ulong Known);

    private readonly Pairing _pairing;
    private readonly StateSpace _old;
    private readonly StateSpace _new;
    private readonly KnownTraits _traits;
    private readonly ulong[] _oldMeets;
    private readonly ulong[] _newMeets;
    private readonly bool[] _newStops;
    private readonly int _most;
    private readonly Dictionary<Stand, int> _numbers = [];
    private readonly List<(Stand Stand, int Parent, string? Answer)> _stands = [];
    private readonly Dictionary<(string Answer, LossReason Reason), LostSave> _lost = [];
    private int _at;
    private bool _isProven = true;

    private SaveWalk(Pairing pairing, StateSpace old, StateSpace now, int most)
    {
        (_pairing, _old, _new, _most) = (pairing, old, now, most);
        _traits = new KnownTraits(pairing.Before);
        _oldMeets = _traits.StillMet(old.Story);
        _newMeets = _traits.StillMet(now.Story);
        _newStops = Stops(now);
    }

    /// <summary>Finds what is lost.</summary>
    /// <param name="pairing">Which beats and choices are which.</param>
    /// <param name="old">Everything that the old version can become.</param>
    /// <param name="now">Everything that the new version can become with the casts of the old one.</param>
    /// <param name="budget">How many pairs of states are looked at, at most, and for how long.</param>
    /// <param name="cancellation">Stops it with <see cref="OperationCanceledException"/>.</param>
    public static SaveCompatibility Of(Pairing pairing, StateSpace old, StateSpace now, SearchBudget budget, CancellationToken cancellation)
    {
        SaveWalk walk = new(pairing, old, now, budget.States);
        walk.Run(budget.Start(), cancellation);
        return new SaveCompatibility(walk._lost.Values.ToValueArray(), walk._isProven);
    }

    private void Run(Func<bool> isTimeUp, CancellationToken cancellation)
    {
        const int Often = 4096;
        Add(new Stand(0, 0, 0), null);
        for (_at = 0; _at < _stands.Count; _at++)
        {
            if (_stands.Count > _most || (_at % Often == Often - 1 && isTimeUp()))
            {
                _isProven = false;
                return;
            }

            cancellation.ThrowIfCancellationRequested();
            Step(_stands[_at].Stand);
        }
    }

    // Draws of the cast first; then the ways on, both at once as long as both go on; then the old version's answers.
    private void Step(Stand stand)
    {
        (StateKind old, StateKind now) = (_old.Kinds[stand.Old], _new.Kinds[stand.New]);
        if (old == StateKind.NotSearched || now == StateKind.NotSearched)
        {
            _isProven = false;
        }
        else if (old == StateKind.Draw)
        {
            Draw(_old, stand.Old, stand.Known, (state, known) => new Stand(state, stand.New, known));
        }
        else if (now == StateKind.Draw)
        {
            Draw(_new, stand.New, stand.Known, (state, known) => new Stand(stand.Old, state, known));
        }
        else if (old == StateKind.Way && now == StateKind.Way)
        {
            foreach ((int oldEdge, int newEdge) in DrawIntervals.Pairs(_old, stand.Old, _new, stand.New))
            {
                Add(new Stand(_old.Targets[oldEdge], _new.Targets[newEdge], stand.Known), null);
            }
        }
        else if (old == StateKind.Way)
        {
            GoOn(_old, stand.Old, state => stand with { Old = state });
        }
        else if (now == StateKind.Way && _newStops[stand.New])
        {
            GoOn(_new, stand.New, state => stand with { New = state });
        }
        else
        {
            Answer(stand);
        }
    }

    // Which states come to a question or an end by themselves; the others go round without asking, for ever.
    private static bool[] Stops(StateSpace space)
    {
        bool[] stops = new bool[space.Count];
        int[] ways = new int[space.Targets.Length];
        for (int state = 0; state < space.Count; state++)
        {
            stops[state] = space.Kinds[state] is not (StateKind.Way or StateKind.Draw);
            for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
            {
                ways[edge] = stops[state] ? -1 : space.Targets[edge];
            }
        }

        StrongComponents parts = StrongComponents.Find(space.Count, space.EdgeStarts, ways, Enumerable.Range(0, space.Count));
        for (int part = 0; part < parts.Count; part++)
        {
            bool any = false;
            foreach (int state in parts[part])
            {
                any |= stops[state];
                for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
                {
                    any |= ways[edge] >= 0 && stops[ways[edge]];
                }
            }

            foreach (int state in parts[part])
            {
                stops[state] |= any;
            }
        }

        return stops;
    }

    private void Draw(StateSpace space, int state, ulong known, Func<int, ulong, Stand> next)
    {
        Fact.OfTrait trait = space.TraitDrawnAt(state);
        TraitLevel? level = _traits.Level(known, trait);
        for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
        {
            TraitLevel drawn = trait.Levels[space.Options[edge]];
            if (level is null || level == drawn)
            {
                Add(next(space.Targets[edge], _traits.With(known, trait, drawn)), null);
            }
        }
    }

    private void GoOn(StateSpace space, int state, Func<int, Stand> next)
    {
        for (int edge = space.EdgeStarts[state]; edge < space.EdgeStarts[state + 1]; edge++)
        {
            Add(next(space.Targets[edge]), null);
        }
    }

    private void Answer(Stand stand)
    {
        for (int edge = _old.EdgeStarts[stand.Old]; edge < _old.EdgeStarts[stand.Old + 1]; edge++)
        {
            if (Taken(stand, _old.Options[edge], out LossReason reason) is { } to)
            {
                Add(new Stand(_old.Targets[edge], to, stand.Known), _old.AnswerOf(stand.Old, edge));
            }
            else
            {
                Lose(stand, _old.AnswerOf(stand.Old, edge), reason);
            }
        }
    }

    // What replaying a save asks, step by step: is it the same beat, is the choice still there, is it open?
    private int? Taken(Stand stand, ushort option, out LossReason reason)
    {
        int oldBeat = _old.BeatOf(stand.Old);
        int beat = _pairing.Beats[oldBeat];
        bool waits = _new.Kinds[stand.New] is StateKind.Decision or StateKind.Silence;
        reason = beat < 0 ? LossReason.BeatGone : !waits || _new.BeatOf(stand.New) != beat ? LossReason.Elsewhere : LossReason.SilenceGone;
        if (reason != LossReason.SilenceGone)
        {
            return null;
        }

        int wanted = option;
        if (option != StateSpace.Silence)
        {
            wanted = _pairing.ChoiceIn(beat, _pairing.Before.Beats[oldBeat].Choices[option].Id);
            reason = wanted < 0 ? LossReason.ChoiceGone : LossReason.ChoiceClosed;
        }

        for (int edge = _new.EdgeStarts[stand.New]; edge < _new.EdgeStarts[stand.New + 1]; edge++)
        {
            if (_new.Options[edge] == wanted)
            {
                return _new.Targets[edge];
            }
        }

        return null;
    }

    private void Lose(Stand stand, string answer, LossReason reason)
    {
        string name = answer == "silence" ? $"{_pairing.Before.Beats[_old.BeatOf(stand.Old)].Id}/silence" : answer;
        if (!_lost.ContainsKey((name, reason)))
        {
            _lost.Add((name, reason), new LostSave(name, reason, _new.BeatOf(stand.New), Witness(answer)));
        }
    }

    private ValueArray<string> Witness(string last)
    {
        List<string> answers = [last];
        for (int at = _at; at >= 0; at = _stands[at].Parent)
        {
            if (_stands[at].Answer is { } answer)
            {
                answers.Add(answer);
            }
        }

        answers.Reverse();
        return answers.ToValueArray();
    }

    // What neither version can ask for any more is forgotten, so that plays that went different ways meet again.
    private void Add(Stand met, string? answer)
    {
        Stand stand = met with { Known = met.Known & (_oldMeets[_old.BeatOf(met.Old)] | _newMeets[_new.BeatOf(met.New)]) };
        if (_numbers.TryAdd(stand, _stands.Count))
        {
            _stands.Add((stand, _stands.Count == 0 ? -1 : _at, answer));
        }
    }
}

using Dialogue.Authoring.Compiled;

namespace Dialogue.Authoring.States;

/// <summary>Finds every state that a play can be in, breadth first, so that the first way to each is a shortest one.</summary>
internal sealed class Exploration
{
    private const int Often = 4096;
    private const int Some = 1024;

    private readonly CompiledStory _story;
    private readonly StateLayout _layout;
    private readonly StateTable _table;
    private readonly ulong[] _from;
    private readonly ulong[] _to;
    private readonly int _width;
    private readonly ulong _beatMask;
    private Growing<StateKind> _kinds = new(Some);
    private Growing<int> _edgeStarts = new(Some);
    private Growing<int> _targets = new(Some);
    private Growing<ushort> _options = new(Some);
    private Growing<int> _parents = new(Some);
    private int _at;
    private int _draws;

    private Exploration(CompiledStory story, StateLayout layout)
    {
        _story = story;
        _layout = layout;
        _width = layout.Width;
        _table = new StateTable(_width);
        _from = new ulong[_width];
        _to = new ulong[_width];
        _beatMask = layout.BeatBits == 0 ? 0 : (1UL << layout.BeatBits) - 1;
    }

    /// <summary>Searches a story as far as the budget goes; gives null where its states are too wide to be searched at all.</summary>
    /// <param name="story">The story.</param>
    /// <param name="budget">How far.</param>
    /// <param name="cancellation">Stops it with <see cref="OperationCanceledException"/>.</param>
    public static StateSpace? Search(CompiledStory story, SearchBudget budget, CancellationToken cancellation = default)
    {
        StateLayout layout = StateLayout.Of(story);
        return layout.IsTooWide ? null : new Exploration(story, layout).Search(budget, cancellation);
    }

    private StateSpace Search(SearchBudget budget, CancellationToken cancellation)
    {
        int most = (int)Math.Min(budget.States, Math.Max(1, budget.Bytes / (8 * _width)));
        Func<bool> isTimeUp = budget.Start();
        Begin();
        _edgeStarts.Add(0);
        for (_at = 0; _at < _table.Count && _table.Count - _draws <= most; _at++)
        {
            if (_at % Often == Often - 1)
            {
                cancellation.ThrowIfCancellationRequested();
                if (isTimeUp())
                {
                    break;
                }
            }

            Expand();
            _edgeStarts.Add(_targets.Count);
        }

        bool isComplete = _at == _table.Count;
        _kinds.FillTo(_table.Count, StateKind.NotSearched);
        _edgeStarts.FillTo(_table.Count + 1, _targets.Count);
        return new StateSpace(_story, _layout, _table.Keys)
        {
            IsComplete = isComplete,
            Kinds = _kinds.ToArray(),
            EdgeStarts = _edgeStarts.ToArray(),
            Targets = _targets.ToArray(),
            Options = _options.ToArray(),
            Parents = _parents.ToArray(),
            StateCount = _table.Count - _draws,
        };
    }

    private void Begin()
    {
        for (int fact = 0; fact < _story.Facts.Length; fact++)
        {
            Write(_to, fact, _story.Facts[fact].Start - _story.Facts[fact].Least);
        }

        _at = -1;
        Arrive(_story.Start, -1);
        Intern();
    }

    private void Expand()
    {
        _table.Keys.AsSpan(_at * _width, _width).CopyTo(_from);
        int beat = (int)(_from[0] & _beatMask);
        foreach (int trait in _story.TraitsMetAt(beat))
        {
            if (Read(_from, trait) == 0)
            {
                Draw(trait);
                return;
            }
        }

        switch (_story.Kinds[beat])
        {
            case BeatKind.Choices:
                Ask(beat);
                break;
            case BeatKind.Ways:
                GoOn(beat);
                break;
            default:
                _kinds.Add(StateKind.Ending);
                break;
        }
    }

    private void Draw(int trait)
    {
        _draws++;
        _kinds.Add(StateKind.Draw);
        Fact.OfTrait fact = (Fact.OfTrait)_story.Facts[trait];
        for (int place = 0; place < fact.Levels.Count; place++)
        {
            _from.CopyTo(_to, 0);
            Write(_to, trait, (int)fact.Levels[place] - fact.Least);
            Lead((ushort)place);
        }
    }

    private void Ask(int beat)
    {
        int loop = _layout.Loops.Of[beat];
        int open = 0;
        ReadOnlySpan<ChoiceRow> choices = _story.ChoicesOf(beat);
        for (int index = 0; index < choices.Length; index++)
        {
            ref readonly ChoiceRow choice = ref choices[index];
            if ((choice.IsOnce && Read(_from, choice.Taking) != 0) || (choice.When != Test.Holds && !Conditions.Holds(_story, _layout, _from, choice.When)))
            {
                continue;
            }

            open++;
            _from.CopyTo(_to, 0);
            for (int each = choice.FirstEffect; each < choice.EndEffect; each++)
            {
                ref readonly EffectRow effect = ref _story.Effects[each];
                Write(_to, effect.Fact, effect.Apply(Read(_to, effect.Fact)));
            }

            if (choice.Taking >= 0)
            {
                Write(_to, choice.Taking, 1);
            }

            Arrive(choice.To, loop);
            Lead((ushort)index);
        }

        int silence = _story.Silences[beat];
        if (silence >= 0)
        {
            _from.CopyTo(_to, 0);
            Arrive(silence, loop);
            Lead(StateSpace.Silence);
        }

        _kinds.Add(open > 0 ? StateKind.Decision : silence >= 0 ? StateKind.Silence : StateKind.Stuck);
    }

    private void GoOn(int beat)
    {
        ReadOnlySpan<WayRow> ways = _story.WaysOf(beat);
        int first = 0;
        while (first < ways.Length && !Conditions.Holds(_story, _layout, _from, ways[first].When))
        {
            first++;
        }

        _kinds.Add(first == ways.Length ? StateKind.Stuck : StateKind.Way);
        bool isDrawn = first < ways.Length && ways[first].Weight > 0;
        int end = isDrawn ? ways.Length : Math.Min(first + 1, ways.Length);
        for (int way = first; way < end; way++)
        {
            if (way == first || (ways[way].Weight > 0 && Conditions.Holds(_story, _layout, _from, ways[way].When)))
            {
                _from.CopyTo(_to, 0);
                Arrive(ways[way].To, _layout.Loops.Of[beat]);
                Lead((ushort)way);
            }
        }
    }

    /// <summary>Enters a beat: what makes no difference from here on is forgotten, and the visit is counted.</summary>
    private void Arrive(int beat, int fromLoop)
    {
        int loop = _layout.Loops.Of[beat];
        ulong[] kept = loop == fromLoop ? _layout.Kept : _layout.KeptOnEntry;
        _to[0] = (_to[0] & ~_beatMask) | (uint)beat;
        for (int word = 0; word < _width; word++)
        {
            _to[word] &= kept[(loop * _width) + word];
        }

        int visits = _layout.Visits[beat];
        if (visits >= 0)
        {
            Write(_to, visits, Math.Min(Read(_to, visits) + 1, _story.Facts[visits].Greatest));
        }
    }

    private void Lead(ushort option)
    {
        _targets.Add(Intern());
        _options.Add(option);
    }

    private int Intern()
    {
        int number = _table.Number(_to);
        if (number == _parents.Count)
        {
            _parents.Add(_at);
        }

        return number;
    }

    private int Read(ulong[] state, int fact) => (int)(state[_layout.Words[fact]] >> _layout.Shifts[fact]) & _layout.Masks[fact];

    private void Write(ulong[] state, int fact, int code)
    {
        ref ulong word = ref state[_layout.Words[fact]];
        int shift = _layout.Shifts[fact];
        word = (word & ~((ulong)(uint)_layout.Masks[fact] << shift)) | ((ulong)(uint)code << shift);
    }
}

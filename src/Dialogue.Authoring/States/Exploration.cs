using Dialogue.Authoring.Compiled;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.States;

/// <summary>Finds every state that a play can be in, breadth first, so that the first way to each is a shortest one.</summary>
internal static class Exploration
{
    /// <summary>Searches a story as far as the budget goes; gives null where its states are too wide to be searched at all.</summary>
    /// <param name="story">The story.</param>
    /// <param name="budget">How far.</param>
    /// <param name="cancellation">Stops it with <see cref="OperationCanceledException"/>.</param>
    public static StateSpace? Search(CompiledStory story, SearchBudget budget, CancellationToken cancellation = default) =>
        Search(story, StateLayout.Of(story), budget, cancellation);

    /// <summary>Searches a story whose states are laid out already.</summary>
    public static StateSpace? Search(CompiledStory story, StateLayout layout, SearchBudget budget, CancellationToken cancellation) => layout switch
    {
        { IsTooWide: true } => null,
        { Width: 1 } => new Exploration<NarrowState>(story, layout).Search(budget, cancellation),
        _ => new Exploration<WideState>(story, layout).Search(budget, cancellation),
    };
}

/// <summary>One search.</summary>
/// <typeparam name="TState">How states are held while they are worked on.</typeparam>
internal sealed class Exploration<TState>
    where TState : struct, IPackedState<TState>
{
    private const int Often = 4096;
    private const int Some = 4096;

    private readonly CompiledStory _story;
    private readonly StateLayout _layout;
    private readonly StateTable _table;
    private readonly Test[] _tests;
    private readonly FactPlace[] _places;
    private readonly int _width;
    private readonly ulong _beatMask;
    private Growing<StateKind> _kinds = new(Some);
    private Growing<int> _edgeStarts = new(Some);
    private Growing<int> _targets = new(Some);
    private Growing<ushort> _options = new(Some);
    private Growing<int> _parents = new(Some);
    private TState _from;
    private TState _to;
    private int _at;
    private int _draws;

    public Exploration(CompiledStory story, StateLayout layout)
    {
        _story = story;
        _layout = layout;
        _width = layout.Width;
        _tests = story.Tests;
        _places = layout.Places;
        _table = new StateTable(layout, story.BeatCount);
        _from = TState.Make(_width);
        _to = TState.Make(_width);
        _beatMask = layout.BeatBits == 0 ? 0 : (1UL << layout.BeatBits) - 1;
    }

    /// <summary>Searches as far as the budget goes.</summary>
    public StateSpace Search(SearchBudget budget, CancellationToken cancellation)
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
            _to.Write(in _places[fact], _story.Facts[fact].Start - _story.Facts[fact].Least);
        }

        _at = -1;
        Arrive(_story.Start, -1);
        Intern();
    }

    private void Expand()
    {
        _from.Load(_table, _at);
        int beat = _from.Beat(_beatMask);
        foreach (int trait in _story.TraitsMetAt(beat))
        {
            if (_from.Read(in _places[trait]) == 0)
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
            _to.CopyFrom(ref _from);
            _to.Write(in _places[trait], (int)fact.Levels[place] - fact.Least);
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
            if ((choice.IsOnce && _from.Read(in _places[choice.Taking]) != 0) || !Holds(choice.When))
            {
                continue;
            }

            open++;
            _to.CopyFrom(ref _from);
            for (int each = choice.FirstEffect; each < choice.EndEffect; each++)
            {
                ref readonly EffectRow effect = ref _story.Effects[each];
                ref readonly FactPlace place = ref _places[effect.Fact];
                _to.Write(in place, effect.Apply(_to.Read(in place)));
            }

            if (choice.Taking >= 0)
            {
                _to.Write(in _places[choice.Taking], 1);
            }

            Arrive(choice.To, loop);
            Lead((ushort)index);
        }

        int silence = _story.Silences[beat];
        if (silence >= 0)
        {
            _to.CopyFrom(ref _from);
            Arrive(silence, loop);
            Lead(StateSpace.Silence);
        }

        _kinds.Add(open > 0 ? StateKind.Decision : silence >= 0 ? StateKind.Silence : StateKind.Stuck);
    }

    private void GoOn(int beat)
    {
        ReadOnlySpan<WayRow> ways = _story.WaysOf(beat);
        int first = 0;
        while (first < ways.Length && !Holds(ways[first].When))
        {
            first++;
        }

        _kinds.Add(first == ways.Length ? StateKind.Stuck : StateKind.Way);
        bool isDrawn = first < ways.Length && ways[first].Weight > 0;
        int end = isDrawn ? ways.Length : Math.Min(first + 1, ways.Length);
        for (int way = first; way < end; way++)
        {
            if (way == first || (ways[way].Weight > 0 && Holds(ways[way].When)))
            {
                _to.CopyFrom(ref _from);
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
        _to.Enter(beat, _beatMask, kept.AsSpan(loop * _width, _width));
        int visits = _layout.Visits[beat];
        if (visits >= 0)
        {
            ref readonly FactPlace place = ref _places[visits];
            _to.Write(in place, Math.Min(_to.Read(in place) + 1, _story.Facts[visits].Greatest));
        }
    }

    private void Lead(ushort option)
    {
        _targets.Add(Intern());
        _options.Add(option);
    }

    private int Intern()
    {
        int number = _to.Number(_table);
        if (number == _parents.Count)
        {
            _parents.Add(_at);
        }

        return number;
    }

    private bool Holds(int entry) => entry == Test.Holds || Evaluate(entry);

    private bool Evaluate(int entry)
    {
        int at = entry;
        while (at >= 0)
        {
            ref readonly Test test = ref _tests[at];
            int code = _from.Read(in _places[test.Fact]);
            bool holds = test.Kind switch
            {
                TestKind.InMask => ((test.Mask >> code) & 1) != 0,
                TestKind.WithNumber => Test.Compare(code + _story.Facts[test.Fact].Least, test.Operator, test.Other),
                TestKind.WithFact => Test.Compare(
                    code + _story.Facts[test.Fact].Least, test.Operator, _from.Read(in _places[test.Other]) + _story.Facts[test.Other].Least),
                _ => (test.Words![code] == _from.Read(in _places[test.Other])) == (test.Operator == ComparisonOperator.Equal),
            };
            at = holds ? test.OnTrue : test.OnFalse;
        }

        return at == Test.Holds;
    }
}

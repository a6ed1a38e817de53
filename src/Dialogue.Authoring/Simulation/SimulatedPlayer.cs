using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dialogue.Authoring.Compiled;
using Dialogue.Core.Conditions;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Authoring.Simulation;

/// <summary>Plays a compiled story again and again and counts; a step allocates nothing. For one thread.</summary>
internal sealed class SimulatedPlayer
{
    private const int Skills = 3;
    private const int MostSteps = 100_000;

    private readonly CompiledStory _story;
    private readonly PolicyRule _policy;
    private readonly SimulationTally _tally;
    private readonly int[] _start;
    private readonly int[] _codes;
    private readonly int[] _traits;
    private readonly int[] _open;
    private readonly long[] _used;
    private readonly Vector128<int>[] _values;
    private readonly ChoiceRow[] _choices;
    private readonly int[] _choiceStarts;
    private readonly int[] _lineStarts;
    private readonly int[] _lineConditions;
    private readonly long[] _visits;
    private readonly long[] _lines;
    private readonly long[] _taken;
    private Vector128<int> _sums;
    private Vector128<int> _gained;
    private Vector128<int> _offered;
    private Vector128<int> _opportunities;
    private ulong _luck;

    public SimulatedPlayer(CompiledStory story, PolicyRule policy, SimulationTally tally)
    {
        _story = story;
        _policy = policy;
        _tally = tally;
        _start = [.. story.Facts.Select(fact => fact.Start - fact.Least)];
        _codes = new int[_start.Length];
        _traits = [.. Enumerable.Range(0, story.Facts.Length).Where(fact => story.Facts[fact] is Fact.OfTrait)];
        _open = new int[Math.Max(1, Enumerable.Range(0, story.BeatCount).Max(beat => story.ChoiceStarts[beat + 1] - story.ChoiceStarts[beat]))];
        _used = new long[story.Choices.Length];
        _values = [.. story.Choices.Select(choice => Vector128.Create(choice.Empathy, choice.Clarity, choice.Boundaries, 0))];
        (_choices, _choiceStarts, _lineStarts, _lineConditions) = (story.Choices, story.ChoiceStarts, story.LineStarts, story.LineConditions);
        (_visits, _lines, _taken) = (tally.Visits, tally.Lines, tally.Taken);
    }

    /// <summary>Forgets which choices were used; see <see cref="PlayPolicy.LeastUsed"/>.</summary>
    public void BeginBlock() => Array.Clear(_used);

    /// <summary>Plays once.</summary>
    /// <param name="seed">Where the play's luck comes from.</param>
    public void Play(ulong seed)
    {
        Begin(seed);
        int beat = _story.Start;
        for (int step = 0; step < MostSteps; step++)
        {
            Arrive(beat);
            int next = _story.Kinds[beat] switch
            {
                BeatKind.Choices => Answer(beat),
                BeatKind.Ways => GoOn(beat),
                _ => -1,
            };
            if (next < 0)
            {
                break;
            }

            beat = next;
        }

        End(beat);
    }

    private void Begin(ulong seed)
    {
        // A generator of this kind may not start at 0.
        _luck = SeededDraw.Mix(seed) | 1;
        Array.Copy(_start, _codes, _start.Length);
        foreach (int trait in _traits)
        {
            Fact.OfTrait fact = (Fact.OfTrait)_story.Facts[trait];
            _codes[trait] = (int)fact.Levels[Below(fact.Levels.Count)] - fact.Least;
        }

        _sums = _gained = _offered = _opportunities = default;
    }

    private void Arrive(int beat)
    {
        int visits = _story.Visits[beat];
        if (visits >= 0)
        {
            _codes[visits] = Math.Min(_codes[visits] + 1, _story.Facts[visits].Greatest);
        }

        _visits[beat]++;
        int end = _lineStarts[beat + 1];
        for (int line = _lineStarts[beat]; line < end; line++)
        {
            _lines[line] += Holds(_lineConditions[line]) ? 1 : 0;
        }
    }

    /// <summary>Gives the beat that the answer leads to, or -1 where nothing can be answered.</summary>
    private int Answer(int beat)
    {
        int open = 0;
        int end = _choiceStarts[beat + 1];
        for (int choice = _choiceStarts[beat]; choice < end; choice++)
        {
            ref readonly ChoiceRow row = ref _choices[choice];
            if ((!row.IsOnce || _codes[row.Taking] == 0) && Holds(row.When))
            {
                _open[open++] = choice;
            }
        }

        if (open == 0)
        {
            return _story.Silences[beat];
        }

        int taken = Choose(open);
        ref readonly ChoiceRow answer = ref _choices[taken];
        _taken[taken]++;
        Score(open, _values[taken]);
        for (int each = answer.FirstEffect; each < answer.EndEffect; each++)
        {
            ref readonly EffectRow effect = ref _story.Effects[each];
            _codes[effect.Fact] = effect.Apply(_codes[effect.Fact]);
        }

        if (answer.Taking >= 0)
        {
            _codes[answer.Taking] = 1;
        }

        return answer.To;
    }

    private int Choose(int open)
    {
        if (_policy.Ranks is { } ranks)
        {
            int best = _open[0];
            for (int each = 1; each < open; each++)
            {
                best = ranks[_open[each]] > ranks[best] ? _open[each] : best;
            }

            return best;
        }

        int drawn = Below(open);
        if (!_policy.IsLeastUsed)
        {
            return _open[drawn];
        }

        int least = _open[drawn];
        for (int each = 1; each < open; each++)
        {
            int other = _open[(drawn + each) % open];
            least = _used[other] < _used[least] ? other : least;
        }

        _used[least]++;
        return least;
    }

    // The three skills at once: what was at stake among the open choices, and what was taken of it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Score(int open, Vector128<int> value)
    {
        Vector128<int> low = value;
        Vector128<int> high = value;
        for (int each = 0; each < open; each++)
        {
            Vector128<int> other = _values[_open[each]];
            low = Vector128.Min(low, other);
            high = Vector128.Max(high, other);
        }

        Vector128<int> span = high - low;
        Vector128<int> counts = Vector128.GreaterThanOrEqual(span, Vector128.Create(Decision.OpportunitySpan));
        _sums += value;
        _gained += (value - low) & counts;
        _offered += span & counts;
        _opportunities -= counts;
    }

    private int GoOn(int beat)
    {
        int end = _story.WayStarts[beat + 1];
        for (int way = _story.WayStarts[beat]; way < end; way++)
        {
            ref readonly WayRow row = ref _story.Ways[way];
            if (Holds(row.When))
            {
                return row.Weight > 0 ? Draw(way, end) : row.To;
            }
        }

        return -1;
    }

    private int Draw(int first, int end)
    {
        int sum = 0;
        for (int way = first; way < end; way++)
        {
            sum += _story.Ways[way].Weight > 0 && Holds(_story.Ways[way].When) ? _story.Ways[way].Weight : 0;
        }

        int left = Below(sum);
        int to = -1;
        for (int way = first; way < end && left >= 0; way++)
        {
            if (_story.Ways[way].Weight > 0 && Holds(_story.Ways[way].When))
            {
                left -= _story.Ways[way].Weight;
                to = _story.Ways[way].To;
            }
        }

        return to;
    }

    private void End(int beat)
    {
        _tally.Runs++;
        if (_story.Kinds[beat] == BeatKind.Ending)
        {
            _tally.Endings[beat]++;
        }
        else
        {
            _tally.Unfinished++;
        }

        for (int skill = 0; skill < Skills; skill++)
        {
            _tally.Skills[skill].Count(_sums[skill], _gained[skill], _offered[skill], _opportunities[skill]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Holds(int entry) => entry == Test.Holds || Ask(entry);

    private bool Ask(int entry)
    {
        int at = entry;
        while (at >= 0)
        {
            ref readonly Test test = ref _story.Tests[at];
            int code = _codes[test.Fact];
            bool holds = test.Kind switch
            {
                TestKind.InMask => ((test.Mask >> code) & 1) != 0,
                TestKind.WithNumber => Test.Compare(code + _story.Facts[test.Fact].Least, test.Operator, test.Other),
                TestKind.WithFact => Test.Compare(code + _story.Facts[test.Fact].Least, test.Operator, _codes[test.Other] + _story.Facts[test.Other].Least),
                _ => (test.Words![code] == _codes[test.Other]) == (test.Operator == ComparisonOperator.Equal),
            };
            at = holds ? test.OnTrue : test.OnFalse;
        }

        return at == Test.Holds;
    }

    // Xorshift (Marsaglia 2003) and a multiplication instead of a division (Lemire 2019).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Below(int bound)
    {
        _luck ^= _luck << 13;
        _luck ^= _luck >> 7;
        _luck ^= _luck << 17;
        return (int)(((_luck >> 32) * (ulong)(uint)bound) >> 32);
    }
}

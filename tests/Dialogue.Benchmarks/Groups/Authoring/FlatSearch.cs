using System.Globalization;
using Dialogue.Core.Effects;
using Dialogue.Core.Scenarios;

namespace Dialogue.Benchmarks.Groups.Authoring;

/// <summary>
/// The floor of a search: breadth first over the same packed states (beat, trust, strain, answered), with one flat table that
/// is large enough from the start. It keeps no edges, no parents and no conditions that it would have to look up.
/// </summary>
internal sealed class FlatSearch
{
    private const int ChoicesPerBeat = 3;

    private readonly FlatAnswer[] _answers;
    private readonly bool[] _ends;
    private readonly ulong[] _table;
    private readonly ulong[] _queue;
    private readonly int _shift;

    public FlatSearch(Scenario scenario, int tableBits)
    {
        Dictionary<BeatId, int> index = scenario.Beats.Select((beat, i) => (beat.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        _ends = [.. scenario.Beats.Select(beat => beat.Ending is not null)];
        _answers = new FlatAnswer[scenario.Beats.Count * ChoicesPerBeat];
        for (int beat = 0; beat < scenario.Beats.Count; beat++)
        {
            for (int i = 0; i < scenario.Beats[beat].Choices.Count; i++)
            {
                Choice choice = scenario.Beats[beat].Choices[i];
                int change = choice.Effects[0] switch { Effect.Add add => add.Amount, Effect.Set set => set.Value, _ => 0 };
                int threshold = choice.When is { } when ? int.Parse(when.Source.Split(' ')[2], CultureInfo.InvariantCulture) : 0;
                _answers[(beat * ChoicesPerBeat) + i] = new FlatAnswer(index[choice.To], threshold, change);
            }
        }

        _table = new ulong[1 << tableBits];
        _queue = new ulong[1 << (tableBits - 1)];
        _shift = 64 - tableBits;
    }

    /// <summary>Searches, and gives how many states there are.</summary>
    public int Search()
    {
        Array.Clear(_table);
        int found = 0;
        Meet(Pack(0, 5, 5, 0), ref found);
        for (int next = 0; next < found; next++)
        {
            ulong state = _queue[next];
            int beat = (int)(state >> 9);
            if (_ends[beat])
            {
                continue;
            }

            (int trust, int strain, int answered) = ((int)(state >> 5) & 15, (int)(state >> 1) & 15, (int)state & 1);
            ref readonly FlatAnswer first = ref _answers[beat * ChoicesPerBeat];
            ref readonly FlatAnswer second = ref _answers[(beat * ChoicesPerBeat) + 1];
            ref readonly FlatAnswer third = ref _answers[(beat * ChoicesPerBeat) + 2];
            Meet(Pack(first.LeadsTo, Math.Clamp(trust + first.Change, 0, 10), strain, answered), ref found);
            if (trust >= second.Threshold)
            {
                Meet(Pack(second.LeadsTo, trust, Math.Clamp(strain + second.Change, 0, 10), answered), ref found);
            }

            if (strain < third.Threshold || answered != 0)
            {
                Meet(Pack(third.LeadsTo, trust, strain, third.Change), ref found);
            }
        }

        return found;
    }

    // At an ending nothing is asked any more, so all that differs before it is one state.
    private ulong Pack(int beat, int trust, int strain, int answered) => _ends[beat] ? (ulong)beat << 9 : ((ulong)beat << 9) | ((ulong)trust << 5) | ((ulong)strain << 1) | (uint)answered;

    private void Meet(ulong state, ref int found)
    {
        ulong key = state + 1;
        int place = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_table[place] != 0)
        {
            if (_table[place] == key)
            {
                return;
            }

            place = (place + 1) & (_table.Length - 1);
        }

        _table[place] = key;
        _queue[found++] = state;
    }

    private readonly record struct FlatAnswer(int LeadsTo, int Threshold, int Change);
}

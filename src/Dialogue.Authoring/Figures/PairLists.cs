namespace Dialogue.Authoring.Figures;

/// <summary>Chances of pairs (gained, offered), a list for each state, made one after the other and let go when nobody needs them any more.</summary>
/// <remarks>
/// All lists lie in one store, in the order in which they were made; where it is full, those that are needed move together. A list
/// keeps the order in which its pairs were first met. One table finds the pairs of the list that is being made; what an earlier list
/// left in it is told by its stamp.
/// </remarks>
internal sealed class PairLists(int states)
{
    private const int FirstPlaces = 1024;
    private const int FirstTableBits = 8;

    private readonly int[] _starts = new int[states];
    private readonly int[] _counts = new int[states];
    private readonly int[] _readers = new int[states];
    private readonly Queue<(int State, int Start)> _kept = new();

    private long[] _keys = new long[FirstPlaces];
    private double[] _chances = new double[FirstPlaces];
    private int _end;
    private long _needed;

    private (int Stamp, int Place)[] _table = new (int, int)[1 << FirstTableBits];
    private int _shift = 64 - FirstTableBits;
    private int _stamp;
    private int _state;
    private int _start;
    private bool _isSole;

    /// <summary>Lets all lists go.</summary>
    public void Reset()
    {
        Array.Clear(_counts);
        _kept.Clear();
        (_end, _needed) = (0, 0);
    }

    /// <summary>Begins the list of a state, which has none, or let it go.</summary>
    /// <param name="state">The state.</param>
    /// <param name="isSole">Whether no pair will be added twice, since all come from one list: then they need not be found again.</param>
    public void Begin(int state, bool isSole)
    {
        (_state, _isSole, _start, _starts[state], _counts[state]) = (state, isSole, _end, _end, 0);
        _stamp++;
    }

    /// <summary>Adds a chance to a pair of the list that was begun.</summary>
    public void Add(int gained, int offered, double chance)
    {
        MakeRoom(1);
        if (_isSole)
        {
            (_keys[_end], _chances[_end]) = (Key(gained, offered), chance);
            Lengthen(1);
        }
        else
        {
            Add(Key(gained, offered), chance);
        }
    }

    /// <summary>Adds all pairs of another state's list, moved by what was gained and offered on the way, times a factor.</summary>
    public void AddFrom(int from, int gained, int offered, double factor)
    {
        long move = Key(gained, offered);
        int count = _counts[from];
        MakeRoom(count);
        int first = _starts[from];
        if (_isSole)
        {
            for (int each = 0; each < count; each++)
            {
                _keys[_end + each] = _keys[first + each] + move;
                _chances[_end + each] = _chances[first + each] * factor;
            }

            Lengthen(count);
        }
        else
        {
            for (int each = first; each < first + count; each++)
            {
                Add(_keys[each] + move, _chances[each] * factor);
            }
        }

        if (--_readers[from] == 0)
        {
            Clear(from);
        }
    }

    /// <summary>Ends the list that was begun.</summary>
    public void End()
    {
        if (_counts[_state] > 0)
        {
            _needed += _counts[_state];
            _kept.Enqueue((_state, _starts[_state]));
        }
    }

    public int CountOf(int state) => _counts[state];

    /// <summary>Keeps a state's list until so many others have been made from it.</summary>
    public void KeepFor(int state, int readers)
    {
        _readers[state] = readers;
        if (readers == 0)
        {
            Clear(state);
        }
    }

    /// <summary>Lets a state's list go.</summary>
    public void Clear(int state)
    {
        _needed -= _counts[state];
        _counts[state] = 0;
    }

    /// <summary>Gives a state's list.</summary>
    public Dictionary<(int Gained, int Offered), double> Read(int state)
    {
        Dictionary<(int Gained, int Offered), double> pairs = new(_counts[state]);
        for (int place = _starts[state]; place < _starts[state] + _counts[state]; place++)
        {
            pairs.Add(((int)_keys[place], (int)(_keys[place] >> 32)), _chances[place]);
        }

        return pairs;
    }

    private static long Key(int gained, int offered) => ((long)offered << 32) + gained;

    private int Home(long key) => (int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> _shift);

    private void Add(long key, double chance)
    {
        (int Stamp, int Place)[] table = _table;
        int slot = Home(key);
        while (table[slot].Stamp == _stamp)
        {
            int place = _start + table[slot].Place;
            if (_keys[place] == key)
            {
                _chances[place] += chance;
                return;
            }

            slot = (slot + 1) & (table.Length - 1);
        }

        table[slot] = (_stamp, _end - _start);
        (_keys[_end], _chances[_end]) = (key, chance);
        Lengthen(1);
        if ((_end - _start) * 2 > table.Length)
        {
            Widen();
        }
    }

    private void Lengthen(int count)
    {
        _end += count;
        _counts[_state] += count;
    }

    // Lists move only here. The one that is being made is the last.
    private void MakeRoom(int count)
    {
        if (count <= _keys.Length - _end)
        {
            return;
        }

        int size = _keys.Length;
        while (_needed + _counts[_state] + count > size / 2)
        {
            size *= 2;
        }

        Array.Resize(ref _keys, size);
        Array.Resize(ref _chances, size);

        int end = 0;
        for (int left = _kept.Count; left > 0; left--)
        {
            (int state, int start) = _kept.Dequeue();

            // A list that was let go may have been made anew since, further on.
            if (_counts[state] > 0 && _starts[state] == start)
            {
                Move(state, ref end);
                _kept.Enqueue((state, _starts[state]));
            }
        }

        Move(_state, ref end);
        (_start, _end) = (_starts[_state], end);
    }

    private void Move(int state, ref int end)
    {
        Array.Copy(_keys, _starts[state], _keys, end, _counts[state]);
        Array.Copy(_chances, _starts[state], _chances, end, _counts[state]);
        _starts[state] = end;
        end += _counts[state];
    }

    private void Widen()
    {
        _shift--;
        _table = new (int, int)[_table.Length * 2];
        for (int place = _start; place < _end; place++)
        {
            int slot = Home(_keys[place]);
            while (_table[slot].Stamp == _stamp)
            {
                slot = (slot + 1) & (_table.Length - 1);
            }

            _table[slot] = (_stamp, place - _start);
        }
    }
}

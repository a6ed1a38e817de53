using System.Numerics;

namespace Dialogue.Authoring.States;

/// <summary>Gives every different packed state a number.</summary>
/// <remarks>
/// Where the facts of a story have few bits, each beat has a row with a place for every state that it could have, so that
/// nothing is hashed and what is looked up together lies together. Else there is one open table for all.
/// </remarks>
internal sealed class StateTable
{
    private const int MostRowBits = 12;
    private const long MostRowPlaces = 1L << 26;
    private const int FirstBits = 12;

    private readonly int _width;
    private readonly int _beatBits;
    private readonly int[]?[]? _rows;
    private readonly int _rowSize;
    private int[] _places = [];
    private ulong[] _keys;
    private int _shift = 64 - FirstBits;

    /// <summary>Makes an empty table.</summary>
    /// <param name="layout">How states are laid out.</param>
    /// <param name="beats">How many beats there are.</param>
    public StateTable(StateLayout layout, int beats)
    {
        _width = layout.Width;
        _beatBits = layout.BeatBits;
        _keys = new ulong[_width << FirstBits];
        _rowSize = layout.Bits - layout.BeatBits <= MostRowBits ? 1 << (layout.Bits - layout.BeatBits) : 0;
        if (_width == 1 && _rowSize > 0 && (long)_rowSize * beats <= MostRowPlaces)
        {
            _rows = new int[beats][];
        }
        else
        {
            _places = new int[1 << FirstBits];
        }
    }

    public int Count { get; private set; }

    /// <summary>Gets the words of all states, one state after the other.</summary>
    public ulong[] Keys => _keys;

    /// <summary>Gives the number of a state of one word, a new one where it was not met before.</summary>
    public int Number(ulong state)
    {
        if (_rows is null)
        {
            return Hashed(new ReadOnlySpan<ulong>(in state));
        }

        int[] row = _rows[(int)(state & ((1UL << _beatBits) - 1))] ??= new int[_rowSize];
        ref int place = ref row[(int)(state >> _beatBits)];
        if (place == 0)
        {
            Append(new ReadOnlySpan<ulong>(in state));
            place = Count;
        }

        return place - 1;
    }

    /// <summary>Gives the number of a state, a new one where it was not met before.</summary>
    public int Number(ulong[] state) => Hashed(state);

    private int Hashed(ReadOnlySpan<ulong> state)
    {
        int place = (int)(Hash(state) >> _shift);
        int mask = _places.Length - 1;
        for (int number; (number = _places[place]) != 0; place = (place + 1) & mask)
        {
            if (IsAt(state, (number - 1) * _width))
            {
                return number - 1;
            }
        }

        Append(state);
        _places[place] = Count;
        int added = Count - 1;
        if (Count * 2 == _places.Length)
        {
            Grow();
        }

        return added;
    }

    // States have few words: they are compared before a call to compare them would have begun.
    private bool IsAt(ReadOnlySpan<ulong> state, int place)
    {
        for (int word = 0; word < state.Length; word++)
        {
            if (_keys[place + word] != state[word])
            {
                return false;
            }
        }

        return true;
    }

    private void Append(ReadOnlySpan<ulong> state)
    {
        if ((Count + 1) * _width > _keys.Length)
        {
            Array.Resize(ref _keys, _keys.Length * 2);
        }

        state.CopyTo(_keys.AsSpan(Count * _width));
        Count++;
    }

    private void Grow()
    {
        _shift--;
        _places = new int[_places.Length * 2];
        int mask = _places.Length - 1;
        for (int number = 0; number < Count; number++)
        {
            int place = (int)(Hash(_keys.AsSpan(number * _width, _width)) >> _shift);
            while (_places[place] != 0)
            {
                place = (place + 1) & mask;
            }

            _places[place] = number + 1;
        }
    }

    private static ulong Hash(ReadOnlySpan<ulong> state)
    {
        ulong hash = 0;
        foreach (ulong word in state)
        {
            hash = (BitOperations.RotateLeft(hash, 29) ^ word) * 0x9E3779B97F4A7C15UL;
        }

        // Multiplying moves a difference upwards only; the highest bits are used, and this brings the lowest of many words there.
        return (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
    }
}

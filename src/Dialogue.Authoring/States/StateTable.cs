using System.Numerics;

namespace Dialogue.Authoring.States;

/// <summary>Gives every different packed state a number, in one flat table.</summary>
/// <param name="width">How many words a state has.</param>
internal sealed class StateTable(int width)
{
    private const int FirstBits = 10;

    private int[] _places = new int[1 << FirstBits];
    private ulong[] _keys = new ulong[width << (FirstBits - 1)];
    private int _shift = 64 - FirstBits;

    public int Count { get; private set; }

    /// <summary>Gets the words of all states, one state after the other.</summary>
    public ulong[] Keys => _keys;

    /// <summary>Gives the number of a state, a new one where it was not met before.</summary>
    public int Number(ulong[] state)
    {
        int place = (int)(Hash(state) >> _shift);
        int mask = _places.Length - 1;
        for (int number; (number = _places[place]) != 0; place = (place + 1) & mask)
        {
            if (IsSame(number - 1, state))
            {
                return number - 1;
            }
        }

        return Add(state, place);
    }

    private int Add(ulong[] state, int place)
    {
        int number = Count++;
        state.AsSpan(0, width).CopyTo(_keys.AsSpan(number * width));
        _places[place] = Count;
        if (Count * 2 == _places.Length)
        {
            Grow();
        }

        return number;
    }

    private void Grow()
    {
        _shift--;
        _places = new int[_places.Length * 2];
        Array.Resize(ref _keys, _keys.Length * 2);
        int mask = _places.Length - 1;
        for (int number = 0; number < Count; number++)
        {
            int place = (int)(Hash(_keys.AsSpan(number * width, width)) >> _shift);
            while (_places[place] != 0)
            {
                place = (place + 1) & mask;
            }

            _places[place] = number + 1;
        }
    }

    private bool IsSame(int number, ulong[] state)
    {
        int at = number * width;
        for (int word = 0; word < width; word++)
        {
            if (_keys[at + word] != state[word])
            {
                return false;
            }
        }

        return true;
    }

    private ulong Hash(ReadOnlySpan<ulong> state)
    {
        ulong hash = 0;
        for (int word = 0; word < width; word++)
        {
            hash = (BitOperations.RotateLeft(hash, 29) ^ state[word]) * 0x9E3779B97F4A7C15UL;
        }

        // Multiplying moves a difference upwards only; the highest bits are used, and this brings the lowest of many words there.
        return (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
    }
}

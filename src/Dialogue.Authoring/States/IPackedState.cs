namespace Dialogue.Authoring.States;

/// <summary>A packed state that is being worked on. Stories whose states fit into one word are searched several times faster than others, by the same code.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface IPackedState<TSelf>
    where TSelf : struct, IPackedState<TSelf>
{
    /// <summary>Makes an empty state of a number of words.</summary>
    static abstract TSelf Make(int width);

    /// <summary>Gets the beat.</summary>
    int Beat(ulong mask);

    int Read(in FactPlace place);

    void Write(in FactPlace place, int code);

    /// <summary>Puts a beat in its place, and sets everything to 0 that is not kept.</summary>
    void Enter(int beat, ulong beatMask, ReadOnlySpan<ulong> kept);

    void Load(StateTable table, int number);

    void CopyFrom(ref TSelf other);

    /// <summary>Gives the state's number.</summary>
    int Number(StateTable table);
}

/// <summary>A state of one word.</summary>
internal struct NarrowState : IPackedState<NarrowState>
{
    private ulong _word;

    public static NarrowState Make(int width) => default;

    public readonly int Beat(ulong mask) => (int)(_word & mask);

    public readonly int Read(in FactPlace place) => (int)((uint)(_word >> place.Shift) & place.Mask);

    public void Write(in FactPlace place, int code) => _word = (_word & ~place.Bits) | ((ulong)(uint)code << place.Shift);

    public void Enter(int beat, ulong beatMask, ReadOnlySpan<ulong> kept) => _word = ((_word & ~beatMask) | (uint)beat) & kept[0];

    public void Load(StateTable table, int number) => _word = table.Keys[number];

    public void CopyFrom(ref NarrowState other) => _word = other._word;

    public readonly int Number(StateTable table) => table.Number(_word);
}

/// <summary>A state of several words.</summary>
internal readonly struct WideState : IPackedState<WideState>
{
    private readonly ulong[] _words;

    private WideState(int width) => _words = new ulong[width];

    public static WideState Make(int width) => new(width);

    public int Beat(ulong mask) => (int)(_words[0] & mask);

    public int Read(in FactPlace place) => (int)((uint)(_words[place.Word] >> place.Shift) & place.Mask);

    public void Write(in FactPlace place, int code)
    {
        ref ulong word = ref _words[place.Word];
        word = (word & ~place.Bits) | ((ulong)(uint)code << place.Shift);
    }

    public void Enter(int beat, ulong beatMask, ReadOnlySpan<ulong> kept)
    {
        _words[0] = (_words[0] & ~beatMask) | (uint)beat;
        for (int word = 0; word < _words.Length; word++)
        {
            _words[word] &= kept[word];
        }
    }

    public void Load(StateTable table, int number) => table.Keys.AsSpan(number * _words.Length, _words.Length).CopyTo(_words);

    public void CopyFrom(ref WideState other) => other._words.CopyTo(_words, 0);

    public int Number(StateTable table) => table.Number(_words);
}

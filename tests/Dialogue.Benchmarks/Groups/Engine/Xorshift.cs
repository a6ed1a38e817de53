namespace Dialogue.Benchmarks.Groups.Engine;

/// <summary>A generator that costs next to nothing (Marsaglia 2003), so that it is not what is measured.</summary>
internal struct Xorshift(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15UL) | 1;

    public int Below(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(((_state >> 32) * (ulong)(uint)bound) >> 32);
    }
}

namespace Dialogue.Casting.Drawing;

/// <summary>An endless row of numbers that belongs to one attribute of one role under one seed, and to nothing else.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), started from the seed and an
/// FNV-1a hash (Fowler, Noll and Vo) of role and attribute. Both are whole-number arithmetic: the same on every machine.
/// </remarks>
internal sealed class DrawStream
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;
    private const ulong FnvOffset = 0xCBF29CE484222325;
    private const ulong FnvPrime = 0x100000001B3;

    private ulong _state;

    public DrawStream(ulong state) => _state = state;

    public static DrawStream For(ulong seed, string role, string attribute)
    {
        // The slash cannot stand in a role's key, so no two pairs of role and attribute are spelled alike.
        ulong name = Hash(Hash(Hash(FnvOffset, role), "/"), attribute);
        return new DrawStream(Mix(seed + GoldenGamma) ^ name);
    }

    public ulong Next()
    {
        _state += GoldenGamma;
        return Mix(_state);
    }

    /// <summary>Draws from 0 up to a bound, which is not drawn itself; the bias of the multiplication is below bound / 2^64.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>Draws one of some things, each as likely as the others.</summary>
    public T OneOf<T>(ReadOnlySpan<T> things) => things[Below(things.Length)];

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static ulong Hash(ulong hash, string text)
    {
        foreach (char unit in text)
        {
            hash = (hash ^ (byte)unit) * FnvPrime;
            hash = (hash ^ (byte)(unit >> 8)) * FnvPrime;
        }

        return hash;
    }
}

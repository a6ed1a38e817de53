namespace Dialogue.Core.Playthroughs;

/// <summary>
/// Draws from a seed and a place instead of from a running generator, so that taking the same way again meets the same luck,
/// whatever was tried and taken back in between.
/// </summary>
public static class SeededDraw
{
    /// <summary>Gives a number from 0 to <paramref name="bound"/> - 1 for a seed and a place; <paramref name="bound"/> is at least 1.</summary>
    /// <remarks>Mixing as in SplitMix64 (Steele, Lea, Flood 2014); the bias of the multiplication is below 2^-32 for bounds of this size.</remarks>
    public static int Below(int bound, ulong seed, int decision, int step)
    {
        ulong place = ((ulong)(uint)decision << 32) | (uint)step;
        ulong mixed = Mix(Mix(seed) ^ place);
        return (int)(((mixed >> 32) * (ulong)(uint)bound) >> 32);
    }

    /// <summary>Scrambles 64 bits so that near inputs give far outputs.</summary>
    public static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15UL;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}

namespace Dialogue.Testing.Generators;

/// <summary>
/// Reads decisions from a row of generated numbers; when the row is used up, everything else is 0.
/// A shorter row or smaller numbers give a simpler thing, so a failing example shrinks by itself.
/// </summary>
public sealed class Genes(IReadOnlyList<int> numbers)
{
    private int _next;

    /// <summary>Gives a number from 0 to <paramref name="bound"/> - 1.</summary>
    public int Below(int bound) => _next < numbers.Count ? numbers[_next++] % bound : 0;

    /// <summary>Gives true about once in a number of times, and false when the row is used up.</summary>
    public bool OnceIn(int times) => Below(times) == times - 1;

    public T One<T>(params ReadOnlySpan<T> of) => of[Below(of.Length)];
}

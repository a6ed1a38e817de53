using System.Numerics;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>
/// Everything that conditions read, as whole numbers in numbered slots. A value: a change gives other facts, which share
/// what did not change.
/// </summary>
/// <remarks>
/// Slots stand in pages of about the square root of their number, so that a step of a very large story copies two short
/// arrays and not a place for every choice that was ever written. A story of usual size has one page.
/// </remarks>
internal readonly struct Facts
{
    private const int LeastPageBits = 5;

    private readonly int[][] _pages;
    private readonly int _pageBits;

    /// <summary>Makes facts that are all 0.</summary>
    public Facts(int count)
        : this(new int[((count - 1) >> PageBitsFor(count)) + 1][], PageBitsFor(count))
    {
        int pageSize = 1 << _pageBits;
        for (int i = 0; i < _pages.Length; i++)
        {
            _pages[i] = new int[Math.Min(pageSize, count - (i * pageSize))];
        }
    }

    private Facts(int[][] pages, int pageBits)
    {
        _pages = pages;
        _pageBits = pageBits;
    }

    public int this[int slot] => _pages[slot >> _pageBits][slot & ((1 << _pageBits) - 1)];

    /// <summary>Gives facts with one slot changed.</summary>
    /// <param name="slot">Which.</param>
    /// <param name="value">What it holds from now on.</param>
    /// <param name="shared">Facts that others may hold: pages in common with them are copied first, all others are written to as they are.</param>
    public Facts With(int slot, int value, Facts shared)
    {
        int[][] pages = _pages == shared._pages ? (int[][])_pages.Clone() : _pages;
        int page = slot >> _pageBits;
        if (pages[page] == shared._pages[page])
        {
            pages[page] = (int[])pages[page].Clone();
        }

        pages[page][slot & ((1 << _pageBits) - 1)] = value;
        return new Facts(pages, _pageBits);
    }

    private static int PageBitsFor(int count) => Math.Max(LeastPageBits, (BitOperations.Log2((uint)count) + 1) / 2);
}

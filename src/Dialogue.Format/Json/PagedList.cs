namespace Dialogue.Format.Json;

/// <summary>A list that grows page by page, so that growing neither copies nor leaves large arrays behind.</summary>
internal sealed class PagedList<T>
{
    private const int Bits = 7;
    private const int PageSize = 1 << Bits;

    private readonly List<T[]> _pages = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _pages[index >> Bits][index & (PageSize - 1)];

    public void Add(T item)
    {
        if (Count == _pages.Count << Bits)
        {
            _pages.Add(new T[PageSize]);
        }

        _pages[^1][Count & (PageSize - 1)] = item;
        Count++;
    }

    public T[] ToArray()
    {
        T[] items = new T[Count];
        for (int page = 0; page < _pages.Count; page++)
        {
            int start = page << Bits;
            Array.Copy(_pages[page], 0, items, start, Math.Min(PageSize, Count - start));
        }

        return items;
    }
}

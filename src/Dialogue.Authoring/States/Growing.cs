namespace Dialogue.Authoring.States;

/// <summary>A list that grows by doubling and gives its array away at the end.</summary>
internal struct Growing<T>(int capacity)
{
    private T[] _items = new T[capacity];

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, _items.Length * 2);
        }

        _items[Count++] = item;
    }

    /// <summary>Adds an item for everything up to a number of items.</summary>
    public void FillTo(int count, T item)
    {
        while (Count < count)
        {
            Add(item);
        }
    }

    public readonly T[] ToArray() => _items.AsSpan(0, Count).ToArray();
}

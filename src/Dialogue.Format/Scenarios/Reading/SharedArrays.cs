using System.Runtime.InteropServices;
using Dialogue.Core.Values;

namespace Dialogue.Format.Scenarios.Reading;

/// <summary>Keeps one copy of each short list, since thousands of choices share a few lists of moves and effects.</summary>
/// <remarks>Lists are known by the numbers of their up to three elements.</remarks>
internal sealed class SharedArrays<T>
{
    private const int BitsEach = 21;

    private readonly Dictionary<ulong, ValueArray<T>> _arrays = [];

    /// <summary>Gives the key of a list of numbered elements; 0 where it is empty, or too long to be shared.</summary>
    public static ulong KeyOf(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length > 3)
        {
            return 0;
        }

        ulong key = 0;
        foreach (int number in numbers)
        {
            key = (key << BitsEach) | (uint)(number + 1);
        }

        return key;
    }

    /// <summary>Gives the list with a key, made from the items where it is new.</summary>
    public ValueArray<T> Get(ulong key, List<T> items)
    {
        if (items.Count == 0)
        {
            return [];
        }

        if (key == 0)
        {
            return Copy(items);
        }

        ref ValueArray<T> array = ref CollectionsMarshal.GetValueRefOrAddDefault(_arrays, key, out bool exists);
        if (!exists)
        {
            array = Copy(items);
        }

        return array;
    }

    /// <summary>Copies a list once.</summary>
    public static ValueArray<T> Copy(List<T> items) =>
        items.Count == 0 ? [] : new ValueArray<T>(ImmutableCollectionsMarshal.AsImmutableArray(items.ToArray()));
}

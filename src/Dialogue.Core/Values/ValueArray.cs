using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Dialogue.Core.Values;

/// <summary>An immutable array that is equal to another when their elements are equal, in order; the default value is empty.</summary>
/// <typeparam name="T">The element type; its own equality decides.</typeparam>
[CollectionBuilder(typeof(ValueArray), nameof(ValueArray.Create))]
public readonly struct ValueArray<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<ValueArray<T>>
{
    private readonly ImmutableArray<T> _items = items;

    /// <summary>Gets the number of elements.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>Gets whether there are no elements.</summary>
    public bool IsEmpty => _items.IsDefaultOrEmpty;

    /// <summary>Gets the element at a position from 0; outside the range this throws <see cref="IndexOutOfRangeException"/>.</summary>
    public T this[int index] => AsSpan()[index];

    /// <summary>Gives the elements as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items.IsDefault ? [] : _items.AsSpan();

    /// <summary>Gives the elements as an immutable array, without a copy.</summary>
    public ImmutableArray<T> ToImmutable() => _items.IsDefault ? [] : _items;

    /// <summary>Enumerates without an allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => ToImmutable().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)ToImmutable()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)ToImmutable()).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueArray<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Compares by content.</summary>
    public static bool operator ==(ValueArray<T> left, ValueArray<T> right) => left.Equals(right);

    /// <summary>Compares by content.</summary>
    public static bool operator !=(ValueArray<T> left, ValueArray<T> right) => !left.Equals(right);
}

/// <summary>Makes value arrays, also from collection expressions.</summary>
public static class ValueArray
{
    /// <summary>Copies a span into a value array.</summary>
    public static ValueArray<T> Create<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>Copies a sequence into a value array.</summary>
    public static ValueArray<T> ToValueArray<T>(this IEnumerable<T> items) => new([.. items]);
}

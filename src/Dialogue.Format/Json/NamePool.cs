using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace Dialogue.Format.Json;

/// <summary>Gives each distinct name of a file one number and one string, found by its UTF-8 bytes.</summary>
/// <remarks>The hash is seeded by the process, so that no file can be made to collide.</remarks>
internal sealed class NamePool
{
    private static readonly ulong Seed =
        ((ulong)(uint)"dialogue".GetHashCode(StringComparison.Ordinal) << 32) | (uint)"names".GetHashCode(StringComparison.Ordinal);

    private int[] _buckets;
    private Entry[] _entries;
    private byte[] _bytes;
    private int _used;

    public NamePool(int expected = 16)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, expected));
        _buckets = new int[size];
        _entries = new Entry[size];
        _bytes = new byte[size * 16];
    }

    public int Count { get; private set; }

    public string this[int number] => _entries[number].Name;

    /// <summary>Gives the number of a name, which is new where it was not met before.</summary>
    public int Add(ReadOnlySpan<byte> name)
    {
        int hash = Hash(name);
        int number = Find(name, hash);
        return number >= 0 ? number : Append(name, hash);
    }

    /// <summary>Gives the number of a name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name) => Find(name, Hash(name));

    /// <summary>Gives the number of a name, or -1.</summary>
    public int Find(string name)
    {
        const int Short = 256;
        int most = Encoding.UTF8.GetMaxByteCount(name.Length);
        Span<byte> utf8 = most <= Short ? stackalloc byte[Short] : new byte[most];
        return Find(utf8[..Encoding.UTF8.GetBytes(name, utf8)]);
    }

    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong hash = Seed ^ (ulong)name.Length;
        while (name.Length >= sizeof(ulong))
        {
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(name));
            name = name[sizeof(ulong)..];
        }

        ulong tail = 0;
        foreach (byte value in name)
        {
            tail = (tail << 8) | value;
        }

        return (int)Mix(hash ^ tail);
    }

    private static ulong Mix(ulong value)
    {
        ulong high = Math.BigMul(value, 0x9E3779B97F4A7C15UL, out ulong low);
        return high ^ low ^ Seed;
    }

    private int Find(ReadOnlySpan<byte> name, int hash)
    {
        int number = _buckets[hash & (_buckets.Length - 1)] - 1;
        while (number >= 0)
        {
            ref Entry entry = ref _entries[number];
            if (entry.Hash == hash && name.SequenceEqual(_bytes.AsSpan(entry.Offset, entry.Length)))
            {
                return number;
            }

            number = entry.Next;
        }

        return -1;
    }

    private int Append(ReadOnlySpan<byte> name, int hash)
    {
        if (Count == _entries.Length)
        {
            Grow();
        }

        if (_bytes.Length - _used < name.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + name.Length));
        }

        name.CopyTo(_bytes.AsSpan(_used));
        ref int bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[Count] = new Entry(hash, bucket - 1, _used, name.Length, Encoding.UTF8.GetString(name));
        _used += name.Length;
        bucket = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length];
        for (int number = 0; number < Count; number++)
        {
            ref int bucket = ref _buckets[_entries[number].Hash & (_buckets.Length - 1)];
            _entries[number] = _entries[number] with { Next = bucket - 1 };
            bucket = number + 1;
        }
    }

    private readonly record struct Entry(int Hash, int Next, int Offset, int Length, string Name);
}

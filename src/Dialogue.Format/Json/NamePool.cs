using System.Runtime.InteropServices;
using System.Text;

namespace Dialogue.Format.Json;

/// <summary>Gives each distinct name of a file one number and one string, found by its UTF-8 bytes.</summary>
/// <remarks>The hash is seeded by the process, so that no file can be made to collide.</remarks>
internal sealed class NamePool
{
    private static readonly ulong Seed =
        ((ulong)(uint)"dialogue".GetHashCode(StringComparison.Ordinal) << 32) | (uint)"names".GetHashCode(StringComparison.Ordinal);

    private const int PageSize = 1024;

    private readonly PagedList<Entry> _entries = new();
    private int[] _buckets = new int[16];
    private byte[] _page = [];
    private int _used;

    public int Count => _entries.Count;

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
            if (entry.Hash == hash && name.SequenceEqual(entry.Page.AsSpan(entry.Offset, entry.Length)))
            {
                return number;
            }

            number = entry.Next;
        }

        return -1;
    }

    private int Append(ReadOnlySpan<byte> name, int hash)
    {
        if (Count == _buckets.Length)
        {
            Grow();
        }

        if (_page.Length - _used < name.Length)
        {
            _page = new byte[Math.Max(PageSize, name.Length)];
            _used = 0;
        }

        name.CopyTo(_page.AsSpan(_used));
        ref int bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries.Add(new Entry(hash, bucket - 1, _page, _used, name.Length, Encoding.UTF8.GetString(name)));
        _used += name.Length;
        bucket = Count;
        return Count - 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 4];
        for (int number = 0; number < Count; number++)
        {
            ref Entry entry = ref _entries[number];
            ref int bucket = ref _buckets[entry.Hash & (_buckets.Length - 1)];
            entry.Next = bucket - 1;
            bucket = number + 1;
        }
    }

    private record struct Entry(int Hash, int Next, byte[] Page, int Offset, int Length, string Name);
}

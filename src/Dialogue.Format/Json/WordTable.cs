using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Dialogue.Format.Json;

/// <summary>A few words that are looked up by their UTF-8 bytes, without making a string.</summary>
internal sealed class WordTable
{
    private readonly byte[][] _utf8;
    private readonly ulong[] _heads;

    public WordTable(params ImmutableArray<string> words)
    {
        Words = words;
        _utf8 = new byte[words.Length][];
        _heads = new ulong[words.Length];
        for (int index = 0; index < _utf8.Length; index++)
        {
            _utf8[index] = Encoding.UTF8.GetBytes(words[index]);
            _heads[index] = HeadOf(_utf8[index]);
        }
    }

    public ImmutableArray<string> Words { get; }

    /// <summary>Gives the index of a word, or -1. The search starts at a guess: files keep their properties in one order.</summary>
    public int Find(ReadOnlySpan<byte> word, int guess = 0)
    {
        ulong[] heads = _heads;
        ulong head = HeadOf(word);
        for (int index = guess; index < heads.Length; index++)
        {
            if (heads[index] == head && IsAt(index, word))
            {
                return index;
            }
        }

        for (int index = Math.Min(guess, heads.Length) - 1; index >= 0; index--)
        {
            if (heads[index] == head && IsAt(index, word))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Packs the start of a word, and for a short one also its end, into a number; words of one length up to 8 are equal where these are.</summary>
    private static ulong HeadOf(ReadOnlySpan<byte> word) => word.Length switch
    {
        >= 8 => MemoryMarshal.Read<ulong>(word),
        >= 4 => MemoryMarshal.Read<uint>(word) | ((ulong)MemoryMarshal.Read<uint>(word[^4..]) << 32),
        >= 2 => MemoryMarshal.Read<ushort>(word) | ((uint)MemoryMarshal.Read<ushort>(word[^2..]) << 16),
        1 => word[0],
        _ => 0,
    };

    private bool IsAt(int index, ReadOnlySpan<byte> word)
    {
        byte[] candidate = _utf8[index];
        return candidate.Length == word.Length && (word.Length <= 8 || word.SequenceEqual(candidate));
    }
}

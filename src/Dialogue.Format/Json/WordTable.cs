using System.Collections.Immutable;
using System.Text;

namespace Dialogue.Format.Json;

/// <summary>A few words that are looked up by their UTF-8 bytes, without making a string.</summary>
internal sealed class WordTable
{
    private readonly byte[][] _utf8;

    public WordTable(params ImmutableArray<string> words)
    {
        Words = words;
        _utf8 = new byte[words.Length][];
        for (int index = 0; index < _utf8.Length; index++)
        {
            _utf8[index] = Encoding.UTF8.GetBytes(words[index]);
        }
    }

    public ImmutableArray<string> Words { get; }

    /// <summary>Gives the index of a word, or -1. The search starts at a guess: files keep their properties in one order.</summary>
    public int Find(ReadOnlySpan<byte> word, int guess = 0)
    {
        byte[][] utf8 = _utf8;
        for (int index = guess; index < utf8.Length; index++)
        {
            if (word.SequenceEqual(utf8[index]))
            {
                return index;
            }
        }

        for (int index = Math.Min(guess, utf8.Length) - 1; index >= 0; index--)
        {
            if (word.SequenceEqual(utf8[index]))
            {
                return index;
            }
        }

        return -1;
    }
}

using System.Buffers.Binary;
using System.Numerics;

namespace Dialogue.Core.Values;

/// <summary>Computes SHA-1, which RFC 4122 names ids with. It protects nothing here; the platform's own would load a native library for it.</summary>
internal static class Sha1
{
    private const int BlockSize = 64;

    public static byte[] Hash(ReadOnlySpan<byte> content)
    {
        byte[] padded = new byte[(content.Length + 9 + BlockSize - 1) / BlockSize * BlockSize];
        content.CopyTo(padded);
        padded[content.Length] = 0x80;
        BinaryPrimitives.WriteUInt64BigEndian(padded.AsSpan(padded.Length - 8), (ulong)content.Length * 8);
        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0];
        for (int at = 0; at < padded.Length; at += BlockSize)
        {
            AddBlock(state, padded.AsSpan(at, BlockSize));
        }

        byte[] hash = new byte[20];
        for (int i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(i * 4), state[i]);
        }

        return hash;
    }

    private static void AddBlock(Span<uint> state, ReadOnlySpan<byte> block)
    {
        Span<uint> words = stackalloc uint[80];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = i < 16
                ? BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..])
                : BitOperations.RotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        }

        (uint a, uint b, uint c, uint d, uint e) = (state[0], state[1], state[2], state[3], state[4]);
        for (int i = 0; i < words.Length; i++)
        {
            (uint mixed, uint constant) = (i / 20) switch
            {
                0 => ((b & c) | (~b & d), 0x5A827999u),
                1 => (b ^ c ^ d, 0x6ED9EBA1u),
                2 => ((b & c) | (b & d) | (c & d), 0x8F1BBCDCu),
                _ => (b ^ c ^ d, 0xCA62C1D6u),
            };
            uint next = unchecked(BitOperations.RotateLeft(a, 5) + mixed + e + constant + words[i]);
            (a, b, c, d, e) = (next, a, BitOperations.RotateLeft(b, 30), c, d);
        }

        unchecked
        {
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
            state[4] += e;
        }
    }
}

using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Dialogue.Core.Values;

namespace Dialogue.Workshop.Codes;

/// <summary>What proves who somebody is: a participant's token of 128 bits, or a facilitator's, helper's or projector's key of 256, as base64url text.</summary>
/// <remarks>Random bytes need no salt and no slow hash. Only hashes are kept; a token is never shown or logged.</remarks>
public static class RoomToken
{
    /// <summary>How many bytes a participant's token has.</summary>
    public const int TokenBytes = 16;

    /// <summary>How many bytes a key has.</summary>
    public const int KeyBytes = 32;

    private const int TokenLength = 22;
    private const int KeyLength = 43;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Gives the text of a token or a key: 22 or 43 characters of base64url, without padding.</summary>
    /// <param name="random"><see cref="TokenBytes"/> or <see cref="KeyBytes"/> bytes from a generator fit for secrets.</param>
    /// <exception cref="ArgumentException">There are fewer or more bytes.</exception>
    public static string From(ReadOnlySpan<byte> random) => random.Length is TokenBytes or KeyBytes
        ? Base64Url.EncodeToString(random)
        : throw new ArgumentException("A token has 16 bytes and a key 32.", nameof(random));

    /// <summary>Says whether a text has the shape of a token or a key. What has not need not be hashed.</summary>
    public static bool HasShape(string token) => token.Length is TokenLength or KeyLength && !token.AsSpan().ContainsAnyExcept(Letters);

    /// <summary>Gives what is kept of a token: its SHA-256 in 64 lower-case hexadecimal digits. Any text has one.</summary>
    public static string HashOf(string token) => Sha256.Hash(Encoding.UTF8.GetBytes(token));

    /// <summary>Says whether a token is the one that a hash was kept of, in a time that does not tell how much of it is right.</summary>
    /// <param name="token">What was sent.</param>
    /// <param name="hash">What <see cref="HashOf"/> gave; an empty one belongs to no token.</param>
    public static bool Matches(string token, string hash) => HasShape(token)
        && CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(HashOf(token).AsSpan()), MemoryMarshal.AsBytes(hash.AsSpan()));
}

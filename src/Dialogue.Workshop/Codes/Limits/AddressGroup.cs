using System.Buffers.Binary;

namespace Dialogue.Workshop.Codes.Limits;

/// <summary>The addresses that are taken for one caller: an IPv4 address, also where it is written as IPv6, or all of an IPv6 network of 64 bits.</summary>
/// <remarks>Whoever has one IPv6 address has the whole network, and could otherwise guess from a new address each time.</remarks>
/// <param name="Bits">The IPv4 address, or the first half of the IPv6 address.</param>
/// <param name="IsV6">Which of them.</param>
public readonly record struct AddressGroup(ulong Bits, bool IsV6)
{
    private const int V4Bytes = 4;
    private const int V6Bytes = 16;

    private static ReadOnlySpan<byte> V4InV6 => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF];

    /// <summary>Gives the group of an address.</summary>
    /// <param name="address">Its 4 or 16 bytes; anything else, such as none for a local pipe, is one group of its own.</param>
    public static AddressGroup Of(ReadOnlySpan<byte> address) => address.Length switch
    {
        V4Bytes => new AddressGroup(BinaryPrimitives.ReadUInt32BigEndian(address), IsV6: false),
        V6Bytes when address.StartsWith(V4InV6) => Of(address[V4InV6.Length..]),
        V6Bytes => new AddressGroup(BinaryPrimitives.ReadUInt64BigEndian(address), IsV6: true),
        _ => new AddressGroup(ulong.MaxValue, IsV6: false),
    };
}

using System.Buffers.Binary;
using System.Text;

namespace Dialogue.Authoring.Foreign.Twee.Writing;

/// <summary>Makes the IFID of a story: always the same one for the same id, in the form of a UUID of version 8 in capitals.</summary>
internal static class Ifid
{
    // The 128-bit FNV-1a hash; it tells stories apart and protects nothing.
    private static readonly UInt128 Offset = new(0x6c62272e07bb0142, 0x62b821756295c58d);
    private static readonly UInt128 Prime = new(0x0000000001000000, 0x000000000000013b);

    public static string Of(string id)
    {
        UInt128 hash = Offset;
        foreach (byte value in Encoding.UTF8.GetBytes($"dialogue/{id}"))
        {
            hash = unchecked((hash ^ value) * Prime);
        }

        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, hash);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString().ToUpperInvariant();
    }
}

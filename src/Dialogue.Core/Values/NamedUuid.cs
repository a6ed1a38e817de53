using System.Text;

namespace Dialogue.Core.Values;

/// <summary>Makes UUIDs of version 5: the same name in the same space always has the same one, so that saying a thing twice does no harm.</summary>
public static class NamedUuid
{
    /// <summary>Gives the UUID of a name, in UTF-8, within a space.</summary>
    public static Guid Of(Guid space, string name)
    {
        byte[] bytes = [.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        Span<byte> hash = Sha1.Hash(bytes).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}

using System.Buffers.Binary;
using Dialogue.Core.Practice;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Keeping;

/// <summary>When a playthrough was begun, which its name says: a UUID of version 7 starts with the moment at which it was made.</summary>
internal static class Beginning
{
    private const int Version = 7;
    private const int MillisecondsOf64Bits = 16;

    /// <summary>Gives the moment in the name, or the first answer's where the name has none or a later one.</summary>
    public static DateTimeOffset Of(PlayId play, DateTimeOffset firstAnswer)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (play.Value.Version != Version || !play.Value.TryWriteBytes(bytes, bigEndian: true, out _))
        {
            return firstAnswer;
        }

        long at = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> MillisecondsOf64Bits);
        return at <= StoredTime.At(firstAnswer) ? StoredTime.Read(at, StoredTime.Zone(firstAnswer)) : firstAnswer;
    }
}

using System.Buffers.Binary;
using System.Diagnostics;

namespace Dialogue.Casting.Names;

/// <summary>Walks over the elements of a BSON document without decoding them (bsonspec.org, version 1.1).</summary>
/// <remarks>
/// Bogus decodes a whole locale to give one name: 10 to 20 ms for the larger ones and 60 ms for the first, because it loads
/// English as well. Documents carry their length, so that everything but the names can be stepped over in well under one.
/// </remarks>
internal ref struct BsonElements(ReadOnlySpan<byte> document)
{
    private const int LengthSize = sizeof(int);

    // A document is its length, its elements and a zero.
    private ReadOnlySpan<byte> _rest = document[LengthSize..^1];

    public byte Type { get; private set; }

    public ReadOnlySpan<byte> Key { get; private set; }

    /// <summary>Gets a text's bytes without its length and its zero, a whole inner document, or the bytes of a number.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        Type = _rest[0];
        int end = _rest.IndexOf((byte)0);
        Key = _rest[1..end];
        ReadOnlySpan<byte> value = _rest[(end + 1)..];
        int size = Size(Type, value);
        Value = Type == BsonType.Text ? value[LengthSize..(size - 1)] : value[..size];
        _rest = value[size..];
        return true;
    }

    private static int Size(byte type, ReadOnlySpan<byte> value) => type switch
    {
        BsonType.Document or BsonType.Array => BinaryPrimitives.ReadInt32LittleEndian(value),
        BsonType.Text => LengthSize + BinaryPrimitives.ReadInt32LittleEndian(value),
        BsonType.Binary => LengthSize + 1 + BinaryPrimitives.ReadInt32LittleEndian(value),
        BsonType.Real or BsonType.Time or BsonType.Long => sizeof(long),
        BsonType.Whole => sizeof(int),
        BsonType.Truth => 1,
        BsonType.Nothing => 0,
        _ => throw new UnreachableException(),
    };
}

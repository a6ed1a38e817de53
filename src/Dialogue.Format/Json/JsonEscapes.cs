using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dialogue.Format.Json;

/// <summary>Reads the escapes of JSON strings whose syntax was checked before, and keeps track of where each character stood.</summary>
internal static class JsonEscapes
{
    /// <summary>Gives the characters of a string's raw content. Half a surrogate pair becomes U+FFFD and is added to the list, if there is one.</summary>
    public static string Decode(ReadOnlySpan<byte> raw, List<int>? broken = null)
    {
        char[] rented = ArrayPool<char>.Shared.Rent(raw.Length + 1);
        int length = 0;
        for (int at = 0; at < raw.Length;)
        {
            ReadOnlySpan<byte> rest = raw[at..];
            int plain = rest.IndexOf((byte)'\\');
            if (plain != 0)
            {
                ReadOnlySpan<byte> part = plain < 0 ? rest : rest[..plain];
                length += Encoding.UTF8.GetChars(part, rented.AsSpan(length));
                at += part.Length;
                continue;
            }

            char unit = Unit(rest);
            int size = SizeOf(rest);
            bool paired = char.IsHighSurrogate(unit) && char.IsLowSurrogate(UnitAfter(rest, size));
            if (paired)
            {
                rented[length++] = unit;
                unit = Unit(rest[size..]);
                size += 6;
            }
            else if (char.IsSurrogate(unit))
            {
                broken?.Add(length);
                unit = '\uFFFD';
            }

            rented[length++] = unit;
            at += size;
        }

        string text = new(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    /// <summary>Gives where in a string's raw content its character at an index starts; the index of the end gives the end.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> raw, int index)
    {
        int at = 0;
        for (int passed = 0; at < raw.Length && passed < index; passed++)
        {
            if (raw[at] == '\\')
            {
                at += SizeOf(raw[at..]);
                continue;
            }

            Rune.DecodeFromUtf8(raw[at..], out Rune rune, out int bytes);
            at += bytes;
            passed += rune.Utf16SequenceLength - 1;
        }

        return Math.Min(at, raw.Length);
    }

    private static int SizeOf(ReadOnlySpan<byte> escape) => escape.Length > 1 && escape[1] == 'u' ? 6 : 2;

    private static char UnitAfter(ReadOnlySpan<byte> escape, int size) =>
        escape.Length >= size + 6 && escape[size] == '\\' && escape[size + 1] == 'u' ? Unit(escape[size..]) : '\0';

    private static char Unit(ReadOnlySpan<byte> escape) => escape[1] switch
    {
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'u' => (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        byte other => (char)other,
    };
}

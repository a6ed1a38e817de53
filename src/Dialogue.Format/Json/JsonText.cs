using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dialogue.Format.Json;

/// <summary>Writes JSON that people can read, too: indented by two, line feeds, texts as they are.</summary>
internal static class JsonText
{
    /// <summary>Escapes only what JSON or a reader's eye cannot do without.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private const int EscapeLength = 6;

    public static string Write(Action<Utf8JsonWriter> content) => Encoding.UTF8.GetString(WriteUtf8(content));

    public static ReadOnlySpan<byte> WriteUtf8(Action<Utf8JsonWriter> content)
    {
        ArrayBufferWriter<byte> buffer = new();
        JsonWriterOptions options = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = Encoder };
        using (Utf8JsonWriter writer = new(buffer, options))
        {
            content(writer);
        }

        return WithoutPairs(buffer.WrittenSpan);
    }

    /// <summary>Gives a text as it stands in JSON, in quotes; what could turn or break a line for its reader stands there as an escape.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"", text.Length + 2);
        foreach (char character in Encoding.UTF8.GetString(WithoutPairs(JsonEncodedText.Encode(text, Encoder).EncodedUtf8Bytes)))
        {
            if (HostileCharacters.IsHostile(character, paragraphs: false))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                quoted.Append(character);
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Writes characters beyond the basic plane as they are; the encoders of the platform always make two escapes of them.</summary>
    private static ReadOnlySpan<byte> WithoutPairs(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> rest = json;
        if (rest.IndexOf("\\uD8"u8) < 0 && rest.IndexOf("\\uD9"u8) < 0 && rest.IndexOf("\\uDA"u8) < 0 && rest.IndexOf("\\uDB"u8) < 0)
        {
            return json;
        }

        ArrayBufferWriter<byte> plain = new(json.Length);
        for (int escape = rest.IndexOf((byte)'\\'); escape >= 0; escape = rest.IndexOf((byte)'\\'))
        {
            plain.Write(rest[..escape]);
            rest = rest[escape..];
            if (TryReadUnit(rest, out char high) && TryReadUnit(rest[EscapeLength..], out char low) && Rune.TryCreate(high, low, out Rune rune))
            {
                plain.Advance(rune.EncodeToUtf8(plain.GetSpan(4)));
                rest = rest[(2 * EscapeLength)..];
            }
            else
            {
                plain.Write(rest[..2]);
                rest = rest[2..];
            }
        }

        plain.Write(rest);
        return plain.WrittenSpan;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> escape, out char unit)
    {
        ushort code = 0;
        bool isUnit = escape.Length >= EscapeLength
            && escape[0] == '\\'
            && escape[1] == 'u'
            && ushort.TryParse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
        unit = (char)code;
        return isUnit;
    }
}

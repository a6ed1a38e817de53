using System.Text;
using System.Text.Json;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Foreign.Sources;

/// <summary>A JSON file of another program, with the places of its values.</summary>
internal sealed class JsonSource
{
    private const int Deepest = 256;
    private const int Step = 1_024;

    private readonly byte[] _utf8;
    private readonly int[] _characters;

    private JsonSource(SourceText source)
    {
        Text = source;
        _utf8 = Encoding.UTF8.GetBytes(source.Text);
        _characters = new int[(_utf8.Length / Step) + 1];
        for (int at = 1; at < _characters.Length; at++)
        {
            _characters[at] = _characters[at - 1] + Units(_utf8.AsSpan((at - 1) * Step, Step));
        }
    }

    public SourceText Text { get; }

    /// <summary>Gets the value of the file.</summary>
    public JsonPart Root { get; private set; } = JsonPart.Missing;

    /// <summary>Reads a file; null where it is no JSON, which was reported.</summary>
    public static JsonSource? Read(ForeignFile file, LossReport losses)
    {
        SourceText text = SourceText.Decode(file, losses);
        JsonSource source = new(text);
        try
        {
            Utf8JsonReader reader = new(source._utf8, new JsonReaderOptions { MaxDepth = Deepest });
            reader.Read();
            source.Root = ReadValue(ref reader);
            reader.Read();
            return source;
        }
        catch (JsonException wrong)
        {
            int line = (int)Math.Min(int.MaxValue - 1, wrong.LineNumber ?? 0) + 1;
            int column = (int)Math.Min(int.MaxValue - 1, wrong.BytePositionInLine ?? 0) + 1;
            SourceSpan at = new(line, column, line, column);
            losses.Fail(new Place(file.Name, at), "This is no JSON from here on, or it is nested too deep.", DiagnosticRules.JsonSyntax);
            return null;
        }
    }

    public Place At(JsonPart part) => Text.At(Character(part.Start), Character(part.End));

    private static JsonPart ReadValue(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                List<JsonPart> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader));
                }

                return new JsonPart(JsonPartKind.List, start, (int)reader.BytesConsumed) { Items = items };
            case JsonTokenType.StartObject:
                List<KeyValuePair<string, JsonPart>> properties = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string name = Words(ref reader);
                    reader.Read();
                    properties.Add(new(name, ReadValue(ref reader)));
                }

                return new JsonPart(JsonPartKind.Object, start, (int)reader.BytesConsumed) { Properties = properties };
            case JsonTokenType.String:
                return new JsonPart(JsonPartKind.Text, start, (int)reader.BytesConsumed) { Words = Words(ref reader) };
            case JsonTokenType.Number:
                return new JsonPart(JsonPartKind.Number, start, (int)reader.BytesConsumed) { Number = reader.TryGetInt32(out int number) ? number : null };
            case JsonTokenType.True or JsonTokenType.False:
                return new JsonPart(JsonPartKind.Flag, start, (int)reader.BytesConsumed) { IsTrue = reader.TokenType == JsonTokenType.True };
            default:
                return new JsonPart(JsonPartKind.Nothing, start, (int)reader.BytesConsumed);
        }
    }

    // Half of a pair, written as an escape, is no text.
    private static string Words(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static int Units(ReadOnlySpan<byte> utf8)
    {
        int units = 0;
        foreach (byte value in utf8)
        {
            units += (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
        }

        return units;
    }

    private int Character(int offset)
    {
        int at = Math.Clamp(offset, 0, _utf8.Length);
        return _characters[at / Step] + Units(_utf8.AsSpan(at / Step * Step, at % Step));
    }
}

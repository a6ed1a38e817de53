using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Dialogue.Format.Json;

namespace Dialogue.Format.Layout;

/// <summary>Lays JSON out as a person would: in the order of its shape, short things on one line, two spaces a level, a line feed at the end. It says what it said before.</summary>
internal sealed class JsonLayout
{
    private const int Widest = 138;
    private const int Step = 2;

    private readonly StringBuilder _text = new();

    private int _lineStart;

    /// <summary>Gives a document's file as UTF-8.</summary>
    public static byte[] Write(JsonElement root, LayoutShape shape)
    {
        JsonLayout layout = new();
        layout.Write(root, shape, 0);
        layout._text.Append('\n');
        return Encoding.UTF8.GetBytes(layout._text.ToString());
    }

    private void Write(JsonElement value, LayoutShape shape, int indent)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            _text.Append(Scalar(value));
            return;
        }

        bool isEmpty = value.ValueKind == JsonValueKind.Object ? value.GetPropertyCount() == 0 : value.GetArrayLength() == 0;
        if (isEmpty || !shape.IsSpread)
        {
            string row = Row(value, shape);
            if (isEmpty || _text.Length - _lineStart + row.Length <= Widest)
            {
                _text.Append(row);
                return;
            }
        }

        Spread(value, shape, indent + Step);
        NewLine(indent);
        _text.Append(value.ValueKind == JsonValueKind.Object ? '}' : ']');
    }

    private void Spread(JsonElement value, LayoutShape shape, int indent)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            char before = '[';
            foreach (JsonElement each in value.EnumerateArray())
            {
                _text.Append(before);
                NewLine(indent);
                Write(each, shape.Each ?? LayoutShape.Any, indent);
                before = ',';
            }

            return;
        }

        char separator = '{';
        foreach (Member member in Ordered(value, shape))
        {
            _text.Append(separator);
            NewLine(indent);
            _text.Append(member.Quoted).Append(": ");
            Write(member.Value, member.Shape, indent);
            separator = ',';
        }
    }

    private static string Row(JsonElement value, LayoutShape shape) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(each => Row(each, shape.Each ?? LayoutShape.Any)))}]",
        JsonValueKind.Object when value.GetPropertyCount() == 0 => "{}",
        JsonValueKind.Object =>
            $"{{ {string.Join(", ", Ordered(value, shape).Select(member => $"{member.Quoted}: {Row(member.Value, member.Shape)}"))} }}",
        _ => Scalar(value),
    };

    private void NewLine(int indent)
    {
        _text.Append('\n');
        _lineStart = _text.Length;
        _text.Append(' ', indent);
    }

    private static IEnumerable<Member> Ordered(JsonElement value, LayoutShape shape) => value.EnumerateObject()
        .Select(property => Member.Of(property, shape))
        .OrderBy(member => Array.IndexOf(shape.Order, member.Name) is >= 0 and int place ? place : shape.Order.Length);

    // A number keeps its digits as they were written.
    private static string Scalar(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? JsonText.Quote(JsonEscapes.Decode(JsonMarshal.GetRawUtf8Value(value)[1..^1]))
        : Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value));

    private readonly record struct Member(string Name, string Quoted, JsonElement Value, LayoutShape Shape)
    {
        public static Member Of(JsonProperty property, LayoutShape shape)
        {
            string name = JsonEscapes.Decode(JsonMarshal.GetRawUtf8PropertyName(property));
            return new Member(name, JsonText.Quote(name), property.Value, shape.Of(name));
        }
    }
}

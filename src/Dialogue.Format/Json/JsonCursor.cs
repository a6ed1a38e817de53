using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Json;

/// <summary>Walks once over a JSON file and keeps byte positions. What does not fit is reported and skipped; only broken syntax throws.</summary>
internal ref partial struct JsonCursor
{
    /// <summary>The greatest depth of a file.</summary>
    public const int MaxDepth = 32;

    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _reader;
    private int _keyStart;
    private int _keyLength;

    public JsonCursor(ReadOnlySpan<byte> utf8, ProblemLog problems)
    {
        _utf8 = utf8;
        _reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        Problems = problems;
    }

    /// <summary>Gets or sets where mistakes go.</summary>
    public ProblemLog Problems { get; set; }

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>Gets the content of the current token: of a string, what stands between the quotes, escapes and all.</summary>
    public readonly ReadOnlySpan<byte> Raw => _reader.ValueSpan;

    public readonly bool IsEscaped => _reader.ValueIsEscaped;

    public readonly int Start => (int)_reader.TokenStartIndex;

    public readonly int End => Start + (Token == JsonTokenType.String ? Raw.Length + 2 : Math.Max(1, Raw.Length));

    /// <summary>Gets where the content of the current string starts: after its quote.</summary>
    public readonly int ContentStart => Start + 1;

    /// <summary>Gets where the current property's name starts, quote included.</summary>
    public readonly int KeyStart => _keyStart;

    public readonly int KeyEnd => _keyStart + _keyLength + 2;

    /// <summary>Gets the current property's name in quotes, for messages.</summary>
    public readonly string Key => Words.Quote(_utf8.Slice(_keyStart + 1, _keyLength));

    /// <summary>Gets whether the reader stopped at an opening bracket because it would be nested too deep.</summary>
    public readonly bool IsTooDeep(int offset) =>
        _reader.CurrentDepth >= MaxDepth - 1 && offset < _utf8.Length && _utf8[offset] is (byte)'{' or (byte)'[';

    public bool Read() => _reader.Read();

    /// <summary>Moves to the value of the next property that the object knows; false at the end of the object.</summary>
    public bool NextProperty(ref ObjectProperties properties)
    {
        while (true)
        {
            _reader.Read();
            if (_reader.TokenType == JsonTokenType.EndObject)
            {
                return false;
            }

            _keyStart = (int)_reader.TokenStartIndex;
            _keyLength = _reader.ValueSpan.Length;
            ReadOnlySpan<byte> name = _reader.ValueIsEscaped ? DecodeKey() : _reader.ValueSpan;
            int property = properties.Names.Find(name, properties.Current + 1);
            if (property >= 0 && properties.Take(property))
            {
                _reader.Read();
                return true;
            }

            RefuseProperty(ref properties, property, name);
        }
    }

    /// <summary>Moves to the next key of an object whose keys are names that the author chose; false at the end of the object.</summary>
    /// <remarks>The key is valid until the next move; then <see cref="Read"/> moves to its value.</remarks>
    public bool NextKey(out ReadOnlySpan<byte> key)
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            key = default;
            return false;
        }

        _keyStart = (int)_reader.TokenStartIndex;
        _keyLength = _reader.ValueSpan.Length;
        key = _reader.ValueIsEscaped ? DecodeKey() : _reader.ValueSpan;
        return true;
    }

    /// <summary>Moves to the next element of a list; false at its end.</summary>
    public bool NextElement()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Says whether the current value is an object; where not, reports and skips it.</summary>
    public bool IsObject() => Token == JsonTokenType.StartObject || Refuse("an object in braces");

    /// <summary>Says whether the current value is a list; where not, reports and skips it.</summary>
    public bool IsList(string wanted) => Token == JsonTokenType.StartArray || Refuse(wanted);

    /// <summary>Reports a value of the wrong kind and skips it; always false.</summary>
    public bool Refuse(string wanted, string? suggestion = null)
    {
        int start = Start;
        int end = End;
        string key = _keyLength == 0 && _keyStart == 0 ? "The file" : Key;
        Problems.Add(DiagnosticRules.WrongTypeOrRange, start, end, $"{key} must be {wanted}.", suggestion);
        Skip();
        return false;
    }

    /// <summary>Reports something about the current token.</summary>
    public readonly void Report(DiagnosticRule rule, string message, string? suggestion = null) =>
        Problems.Add(rule, Start, End, message, suggestion);

    /// <summary>Reports something about the name of the current property.</summary>
    public readonly void ReportKey(DiagnosticRule rule, string message, string? suggestion = null) =>
        Problems.Add(rule, KeyStart, KeyEnd, message, suggestion);

    /// <summary>Reports a property that is required and was not met, at the brace that opens its object.</summary>
    public readonly bool Require(in ObjectProperties properties, int property, string owner)
    {
        if (properties.Has(property))
        {
            return true;
        }

        Problems.Add(
            DiagnosticRules.MissingProperty, properties.Start, properties.Start + 1, $"{owner} needs '{properties.Names.Words[property]}'.");
        return false;
    }

    /// <summary>Reads a number in a range; where it is none, reports it and gives false.</summary>
    public bool TryReadNumber(int least, int greatest, out int number)
    {
        if (Token == JsonTokenType.Number
            && Utf8Parser.TryParse(Raw, out number, out int used)
            && used == Raw.Length
            && number >= least
            && number <= greatest)
        {
            return true;
        }

        number = 0;
        return greatest == int.MaxValue ? Refuse($"a whole number from {least} up") : Refuse($"a whole number from {least} to {greatest}");
    }

    /// <summary>Reads <c>true</c> or <c>false</c>; where it is neither, reports it and gives false.</summary>
    public bool ReadFlag() => Token is JsonTokenType.True or JsonTokenType.False ? Token == JsonTokenType.True : Refuse("true or false");

    /// <summary>Reads one of a few words; where it is none of them, reports it and gives -1.</summary>
    public int ReadWord(WordTable words)
    {
        if (Token != JsonTokenType.String)
        {
            Refuse(OneOf(words));
            return -1;
        }

        ReadOnlySpan<byte> word = Content();
        int index = words.Find(word);
        if (index < 0)
        {
            Refuse(OneOf(words), Problems.Nearest.Find(Encoding.UTF8.GetString(word), words.Words));
        }

        return index;
    }

    /// <summary>Gives the current string as UTF-8 without escapes; half surrogate pairs are reported.</summary>
    public readonly ReadOnlySpan<byte> Content() => IsEscaped ? Encoding.UTF8.GetBytes(DecodeContent()) : Raw;

    /// <summary>Gives the current string, which has escapes; half surrogate pairs are reported.</summary>
    public readonly string DecodeContent() => Decode(Raw, ContentStart);

    private static string OneOf(WordTable words) => words.Words.Length == 1
        ? $"'{words.Words[0]}'"
        : $"{string.Join(", ", words.Words[..^1].Select(word => $"'{word}'"))} or '{words.Words[^1]}'";

    private readonly byte[] DecodeKey() => Encoding.UTF8.GetBytes(Decode(Raw, Start + 1));

    private readonly string Decode(ReadOnlySpan<byte> raw, int contentStart)
    {
        List<int> broken = [];
        string text = JsonEscapes.Decode(raw, broken);
        foreach (int index in broken)
        {
            if (Problems.IsFull)
            {
                break;
            }

            int at = contentStart + JsonEscapes.OffsetOf(raw, index);
            Problems.Add(DiagnosticRules.NotUtf8, at, at + 6, "This escape is one half of a pair and stands for no character.");
        }

        return text;
    }
}

using System.Text;
using System.Text.Json;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Format.Json;

/// <content>Passing over what the format does not know, without missing keys that stand there twice.</content>
internal ref partial struct JsonCursor
{
    /// <summary>Passes over the current value; inside it, keys that stand twice are reported.</summary>
    public void Skip()
    {
        if (_reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        HashSet<(int Scope, string Key)>? keys = null;
        Span<int> scopes = stackalloc int[MaxDepth + 2];
        int counter = 0;
        int depth = _reader.CurrentDepth;
        do
        {
            if (_reader.TokenType == JsonTokenType.StartObject)
            {
                scopes[_reader.CurrentDepth + 1] = ++counter;
            }
            else if (_reader.TokenType == JsonTokenType.PropertyName)
            {
                keys ??= [];
                _keyStart = (int)_reader.TokenStartIndex;
                _keyLength = _reader.ValueSpan.Length;
                string key = _reader.ValueIsEscaped ? Decode(Raw, Start + 1) : Encoding.UTF8.GetString(_reader.ValueSpan);
                if (!keys.Add((scopes[_reader.CurrentDepth], key)))
                {
                    ReportDuplicate();
                }
            }

            _reader.Read();
        }
        while (_reader.CurrentDepth > depth);
    }

    /// <summary>Reports a key that its object already has, and skips its value.</summary>
    public void RefuseDuplicate()
    {
        ReportDuplicate();
        _reader.Read();
        Skip();
    }

    private void RefuseProperty(ref ObjectProperties properties, int property, ReadOnlySpan<byte> name)
    {
        if (property >= 0)
        {
            RefuseDuplicate();
            return;
        }

        string word = Encoding.UTF8.GetString(name);
        properties.Unknown ??= new HashSet<string>(StringComparer.Ordinal);
        if (!properties.Unknown.Add(word))
        {
            RefuseDuplicate();
            return;
        }

        ReportKey(
            DiagnosticRules.UnknownProperty,
            $"The format has no {Words.Quote(word.AsSpan())} here; it is ignored.",
            Problems.Nearest.Find(word, properties.Names.Words));
        _reader.Read();
        Skip();
    }

    private readonly void ReportDuplicate() => ReportKey(DiagnosticRules.DuplicateJsonKey, $"{Key} stands twice in this object.");
}

using Dialogue.Core.Values;

namespace Dialogue.Core.Conditions;

/// <summary>Cuts a condition into tokens. A word may hold hyphens, since beat and choice ids do; there is no subtraction.</summary>
internal ref struct ConditionLexer(string source)
{
    private readonly string _source = source;
    private int _at;

    public ConditionToken Next()
    {
        while (_at < _source.Length && _source[_at] is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }

        if (_at >= _source.Length)
        {
            return new ConditionToken(ConditionTokenKind.End, new TextSpan(_source.Length, 0));
        }

        char first = _source[_at];
        return first switch
        {
            '(' => Take(ConditionTokenKind.Open, 1),
            ')' => Take(ConditionTokenKind.Close, 1),
            '.' => Take(ConditionTokenKind.Dot, 1),
            '/' => Take(ConditionTokenKind.Slash, 1),
            '<' or '>' => Take(ConditionTokenKind.Operator, Peek(1) == '=' ? 2 : 1),
            '=' or '!' when Peek(1) == '=' => Take(ConditionTokenKind.Operator, 2),
            '-' when char.IsAsciiDigit(Peek(1)) => Take(ConditionTokenKind.Number, 1 + LengthOf(_at + 1, char.IsAsciiDigit)),
            _ when IsWordStart(first) => TakeWord(),
            _ => Take(ConditionTokenKind.Unreadable, char.IsHighSurrogate(first) && char.IsLowSurrogate(Peek(1)) ? 2 : 1),
        };
    }

    private static bool IsWordStart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    private static bool IsWordPart(char c) => IsWordStart(c) || c == '-';

    private ConditionToken TakeWord()
    {
        int length = LengthOf(_at, IsWordPart);
        bool number = !_source.AsSpan(_at, length).ContainsAnyExceptInRange('0', '9');
        return Take(number ? ConditionTokenKind.Number : ConditionTokenKind.Word, length);
    }

    private readonly char Peek(int ahead) => _at + ahead < _source.Length ? _source[_at + ahead] : '\0';

    private readonly int LengthOf(int start, Func<char, bool> belongs)
    {
        int end = start;
        while (end < _source.Length && belongs(_source[end]))
        {
            end++;
        }

        return end - start;
    }

    private ConditionToken Take(ConditionTokenKind kind, int length)
    {
        ConditionToken token = new(kind, new TextSpan(_at, length));
        _at += length;
        return token;
    }
}

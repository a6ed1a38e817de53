using System.Globalization;
using Dialogue.Authoring.Foreign.Stories;

namespace Dialogue.Authoring.Foreign.Expressions;

/// <summary>Goes through the tokens of an expression, and reads what tests and changes have in common.</summary>
internal sealed class ExpressionCursor(string text, ExpressionStyle style)
{
    // No dialogue counts further, and a larger number could not be a variable's value anyway.
    private const int Farthest = 1_000_000;

    private static readonly string[] Keywords = ["and", "or", "not", "is", "isnot", "eq", "neq", "gt", "gte", "lt", "lte", "to", "into", "it", "true", "false", "contains", "in"];

    private readonly List<ExpressionToken> _tokens = ExpressionLexer.Cut(text, style);
    private int _at;

    public ExpressionToken Current => _tokens[_at];

    public bool IsAtEnd => Current.Kind == TokenKind.End;

    public ExpressionToken Advance() => _tokens[_at < _tokens.Count - 1 ? _at++ : _at];

    public bool Take(params ReadOnlySpan<string> words)
    {
        if (Current.Kind is not (TokenKind.Word or TokenKind.Sign) || !words.Contains(Current.Words))
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>Reads the name of a variable, or null where there is none.</summary>
    public string? TakeVariable()
    {
        bool isBare = style == ExpressionStyle.Bare && Current.Kind == TokenKind.Word && !Keywords.Contains(Current.Words);
        return Current.Kind == TokenKind.Variable || isBare ? Advance().Words : null;
    }

    /// <summary>Reads a value that is written down, or null where there is none.</summary>
    public ForeignValue? TakeValue()
    {
        int before = _at;
        switch (Current.Kind)
        {
            case TokenKind.Text:
                return new ForeignValue.Word(Advance().Words);
            case TokenKind.Word when Current.Words is "true" or "false":
                return new ForeignValue.Flag(Advance().Words == "true");
        }

        int sign = Take("-") ? -1 : 1;
        if (Current.Kind == TokenKind.Number
            && int.TryParse(Current.Words, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number <= Farthest)
        {
            Advance();
            return new ForeignValue.Number(sign * number);
        }

        _at = before;
        return null;
    }

    public int? TakeNumber() => TakeValue() is ForeignValue.Number number ? number.Value : null;

    /// <summary>Goes on behind the next of some signs that stand in no brackets.</summary>
    public void PassOver(params ReadOnlySpan<string> signs)
    {
        int depth = 0;
        while (!IsAtEnd && (depth > 0 || !Take(signs)))
        {
            depth += Advance().Words switch
            {
                "(" or "[" or "{" => 1,
                ")" or "]" or "}" when depth > 0 => -1,
                _ => 0,
            };
        }
    }
}

namespace Dialogue.Authoring.Foreign.Expressions;

/// <summary>Cuts the expressions of all formats into tokens; what belongs to none is a sign by itself.</summary>
internal static class ExpressionLexer
{
    /// <summary>The longest expression that is looked at.</summary>
    public const int Longest = 4_000;

    private static readonly string[] Signs = ["===", "!==", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "++", "--"];
    private static readonly string[] Objects = ["s.", "state.", "window.story.state.", "story.state.", "State.variables."];

    public static List<ExpressionToken> Cut(string text, ExpressionStyle style)
    {
        List<ExpressionToken> tokens = [];
        int at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            ExpressionToken token = Next(text, at, style);
            tokens.Add(token);
            at = token.End;
        }

        tokens.Add(new ExpressionToken(TokenKind.End, string.Empty, text.Length, text.Length));
        return tokens;
    }

    private static ExpressionToken Next(string text, int at, ExpressionStyle style)
    {
        char first = text[at];
        return first switch
        {
            '"' or '\'' => Quoted(text, at),
            _ when char.IsAsciiDigit(first) => new ExpressionToken(TokenKind.Number, text[at..NumberEnd(text, at)], at, NumberEnd(text, at)),
            _ when first == '$' || char.IsLetter(first) || first == '_' => Name(text, at, style),
            _ => Sign(text, at),
        };
    }

    private static ExpressionToken Quoted(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length && text[end] != text[at])
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        int close = Math.Min(end, text.Length);
        string words = text[(at + 1)..close].Replace("\\", string.Empty, StringComparison.Ordinal);
        return close == text.Length
            ? new ExpressionToken(TokenKind.Sign, text[at..], at, text.Length)
            : new ExpressionToken(TokenKind.Text, words, at, close + 1);
    }

    private static int NumberEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static ExpressionToken Name(string text, int at, ExpressionStyle style)
    {
        int end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_' || (text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        string name = text[at..end];
        if (style == ExpressionStyle.Signed)
        {
            return name.Length > 1 && (name[0] == '$' || name[0] == '_')
                ? new ExpressionToken(TokenKind.Variable, name[0] == '$' ? name[1..] : name, at, end)
                : new ExpressionToken(TokenKind.Word, name, at, end);
        }

        string? prefix = Objects.FirstOrDefault(known => name.StartsWith(known, StringComparison.Ordinal) && name.Length > known.Length);
        return style == ExpressionStyle.Property && prefix is not null
            ? new ExpressionToken(TokenKind.Variable, name[prefix.Length..], at, end)
            : new ExpressionToken(TokenKind.Word, name, at, end);
    }

    private static ExpressionToken Sign(string text, int at)
    {
        string sign = Signs.FirstOrDefault(known => text.AsSpan(at).StartsWith(known, StringComparison.Ordinal)) ?? text[at].ToString();
        return new ExpressionToken(TokenKind.Sign, sign, at, at + sign.Length);
    }
}

namespace Dialogue.Authoring.Foreign.Expressions;

/// <summary>What a token of an expression is.</summary>
internal enum TokenKind
{
    End,
    Variable,
    Word,
    Number,
    Text,
    Sign,
}

/// <summary>A token of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">A variable's name, the word, the digits, the words between the quotes, or the sign.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends (exclusive).</param>
internal readonly record struct ExpressionToken(TokenKind Kind, string Words, int Start, int End);

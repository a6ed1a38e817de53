using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.Foreign.Expressions;

/// <summary>Reads the conditions of all formats: comparisons of one variable with one value, variables by themselves, visits, and these put together.</summary>
/// <param name="style">How variables are written.</param>
/// <param name="losses">Takes what is not understood.</param>
/// <param name="passage">Gives the passage that a bare name stands for, or null where it is a variable.</param>
internal sealed class TestReader(ExpressionStyle style, LossReport losses, Func<string, string?>? passage = null)
{
    private const int Deepest = 16;

    private static readonly string[] Visited = ["visited", "passage.visits", "visits", "hasVisited"];

    /// <summary>Reads a condition; what is not understood was reported.</summary>
    public ForeignTest Read(SourceSlice condition)
    {
        Place at = condition.At(0, condition.Text.Length);
        if (condition.Text.Length <= ExpressionLexer.Longest)
        {
            ExpressionCursor cursor = new(condition.Text, style);
            if (ReadOr(cursor, at, 0) is { } test && cursor.IsAtEnd)
            {
                return test;
            }
        }

        losses.Lost(at, $"The condition {LossReport.Quote(condition.Text)} is not a plain comparison; what depends on it comes without it.");
        return new ForeignTest.Unread(at);
    }

    private ForeignTest? ReadOr(ExpressionCursor cursor, Place at, int depth)
    {
        ForeignTest? left = ReadAnd(cursor, at, depth);
        while (left is not null && cursor.Take("or", "||"))
        {
            left = ReadAnd(cursor, at, depth) is { } right && left.Depth < Deepest ? new ForeignTest.Or(left, right) : null;
        }

        return left;
    }

    private ForeignTest? ReadAnd(ExpressionCursor cursor, Place at, int depth)
    {
        ForeignTest? left = ReadNot(cursor, at, depth);
        while (left is not null && cursor.Take("and", "&&"))
        {
            left = ReadNot(cursor, at, depth) is { } right && left.Depth < Deepest ? new ForeignTest.And(left, right) : null;
        }

        return left;
    }

    private ForeignTest? ReadNot(ExpressionCursor cursor, Place at, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        if (cursor.Take("not", "!"))
        {
            return ReadNot(cursor, at, depth + 1) is { } inner ? ForeignTest.Opposite(inner) : null;
        }

        if (cursor.Take("("))
        {
            ForeignTest? inner = ReadOr(cursor, at, depth + 1);
            return cursor.Take(")") ? inner : null;
        }

        return ReadComparison(cursor, at);
    }

    private ForeignTest? ReadComparison(ExpressionCursor cursor, Place at)
    {
        if (cursor.Current is { Kind: TokenKind.Word } word && Visited.Contains(word.Words))
        {
            return ReadVisits(cursor, at);
        }

        if (cursor.TakeVariable() is { } name)
        {
            return ReadOf(cursor, name, at);
        }

        // Somebody wrote the value first.
        return cursor.TakeValue() is { } value && ReadOperator(cursor) is { } turned && cursor.TakeVariable() is { } variable
            ? new ForeignTest.Comparison(variable, Turn(turned), value, at)
            : null;
    }

    private ForeignTest? ReadOf(ExpressionCursor cursor, string name, Place at)
    {
        string? target = passage?.Invoke(name);
        ComparisonOperator? comparison = ReadOperator(cursor);
        if (comparison is not { } known)
        {
            return target is null ? new ForeignTest.Truth(name, at) : new ForeignTest.Visits(target, ComparisonOperator.Greater, 0, at);
        }

        return cursor.TakeValue() switch
        {
            ForeignValue.Number times when target is not null => new ForeignTest.Visits(target, known, times.Value, at),
            { } value when target is null => new ForeignTest.Comparison(name, known, value, at),
            _ => null,
        };
    }

    private static ForeignTest.Visits? ReadVisits(ExpressionCursor cursor, Place at)
    {
        cursor.Advance();
        if (!cursor.Take("(") || cursor.TakeValue() is not ForeignValue.Word name || !cursor.Take(")"))
        {
            return null;
        }

        return ReadOperator(cursor) is not { } comparison ? new ForeignTest.Visits(name.Value, ComparisonOperator.Greater, 0, at)
            : cursor.TakeNumber() is { } times ? new ForeignTest.Visits(name.Value, comparison, times, at)
            : null;
    }

    private static ComparisonOperator? ReadOperator(ExpressionCursor cursor)
    {
        bool isWritten = cursor.Take("is");
        ComparisonOperator? sign =
            isWritten && cursor.Take("not") ? ComparisonOperator.NotEqual
            : cursor.Take("==", "===", "eq") ? ComparisonOperator.Equal
            : cursor.Take("!=", "!==", "neq", "isnot") ? ComparisonOperator.NotEqual
            : cursor.Take("<", "lt") ? ComparisonOperator.Less
            : cursor.Take("<=", "lte") ? ComparisonOperator.LessOrEqual
            : cursor.Take(">", "gt") ? ComparisonOperator.Greater
            : cursor.Take(">=", "gte") ? ComparisonOperator.GreaterOrEqual
            : null;
        return sign ?? (isWritten ? ComparisonOperator.Equal : null);
    }

    private static ComparisonOperator Turn(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => comparison,
    };
}

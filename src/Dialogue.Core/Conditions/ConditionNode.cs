using Dialogue.Core.Values;

namespace Dialogue.Core.Conditions;

/// <summary>A true-or-false expression of the condition language.</summary>
public abstract record ConditionNode
{
    private protected ConditionNode(TextSpan at) => At = at;

    /// <summary>Gets where it stands in the condition's string.</summary>
    public TextSpan At { get; }

    /// <summary>True where either side is.</summary>
    public sealed record Or(ConditionNode Left, ConditionNode Right, TextSpan At) : ConditionNode(At);

    /// <summary>True where both sides are.</summary>
    public sealed record And(ConditionNode Left, ConditionNode Right, TextSpan At) : ConditionNode(At);

    /// <summary>True where the inner one is not.</summary>
    public sealed record Not(ConditionNode Inner, TextSpan At) : ConditionNode(At);

    /// <summary>Compares two operands of the same kind.</summary>
    public sealed record Comparison(Operand Left, ComparisonOperator Operator, Operand Right, TextSpan At) : ConditionNode(At);

    /// <summary>An operand that is true or false by itself: a flag, <c>true</c>, <c>took(...)</c>.</summary>
    public sealed record Bare(Operand Operand, TextSpan At) : ConditionNode(At);
}

/// <summary>How two operands are compared.</summary>
public enum ComparisonOperator
{
    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&lt;=</c></summary>
    LessOrEqual,

    /// <summary><c>&gt;</c></summary>
    Greater,

    /// <summary><c>&gt;=</c></summary>
    GreaterOrEqual,
}

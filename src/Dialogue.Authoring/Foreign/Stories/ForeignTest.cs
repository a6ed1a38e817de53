using Dialogue.Authoring.Foreign.Sources;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.Foreign.Stories;

/// <summary>A condition of a story, as far as it was understood.</summary>
internal abstract record ForeignTest
{
    private const int Deepest = 24;

    private ForeignTest(Place at, int depth) => (At, Depth) = (at, depth);

    /// <summary>Gets where it stands.</summary>
    public Place At { get; }

    /// <summary>Gets how deep it is nested, from 1.</summary>
    public int Depth { get; }

    /// <summary>True where either is.</summary>
    public sealed record Or(ForeignTest Left, ForeignTest Right) : ForeignTest(Left.At, Math.Max(Left.Depth, Right.Depth) + 1);

    /// <summary>True where both are.</summary>
    public sealed record And(ForeignTest Left, ForeignTest Right) : ForeignTest(Left.At, Math.Max(Left.Depth, Right.Depth) + 1);

    /// <summary>True where the other is not.</summary>
    public sealed record Not(ForeignTest Inner) : ForeignTest(Inner.At, Inner.Depth + 1);

    /// <summary>Compares a variable with a value.</summary>
    public sealed record Comparison(string Variable, ComparisonOperator Operator, ForeignValue Value, Place At) : ForeignTest(At, 1);

    /// <summary>A variable by itself.</summary>
    public sealed record Truth(string Variable, Place At) : ForeignTest(At, 1);

    /// <summary>How often a passage was entered.</summary>
    public sealed record Visits(string Passage, ComparisonOperator Operator, int Times, Place At) : ForeignTest(At, 1);

    /// <summary>Something that was not understood; it was reported.</summary>
    public sealed record Unread(Place At) : ForeignTest(At, 1);

    /// <summary>Gives a condition that holds where both do.</summary>
    public static ForeignTest? Both(ForeignTest? left, ForeignTest? right) =>
        left is null ? right
        : right is null ? left
        : Math.Max(left.Depth, right.Depth) >= Deepest ? new Unread(right.At)
        : new And(left, right);

    /// <summary>Gives a condition that holds where another does not.</summary>
    public static ForeignTest Opposite(ForeignTest test) => test switch
    {
        Not not => not.Inner,
        Unread => test,
        _ when test.Depth >= Deepest => new Unread(test.At),
        _ => new Not(test),
    };
}

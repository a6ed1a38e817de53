using System.Diagnostics;
using System.Runtime.CompilerServices;
using Dialogue.Core.Conditions;

namespace Dialogue.Authoring.Compiled;

/// <summary>How a test compares.</summary>
internal enum TestKind
{
    /// <summary>Whether the bit of a fact's code is set in a mask; for facts of at most 64 values.</summary>
    InMask,

    /// <summary>A fact with a number.</summary>
    WithNumber,

    /// <summary>A fact with another fact.</summary>
    WithFact,

    /// <summary>The words of two variables that number their words differently.</summary>
    SameWord,
}

/// <summary>One comparison of a condition, and which test comes next: conditions are decision graphs, so no side is asked in vain.</summary>
internal readonly struct Test
{
    /// <summary>Stands for the end of a condition that holds.</summary>
    public const int Holds = -1;

    /// <summary>Stands for the end of a condition that does not hold.</summary>
    public const int Fails = -2;

    public TestKind Kind { get; init; }

    public int Fact { get; init; }

    /// <summary>Gets the other fact, or the number.</summary>
    public int Other { get; init; }

    public ulong Mask { get; init; }

    public ComparisonOperator Operator { get; init; }

    /// <summary>Gets, for words, each code of the fact as the other numbers it, or -1.</summary>
    public int[]? Words { get; init; }

    public int OnTrue { get; init; }

    public int OnFalse { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Compare(int left, ComparisonOperator comparison, int right) => comparison switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        ComparisonOperator.GreaterOrEqual => left >= right,
        _ => throw new UnreachableException(),
    };
}

using System.Collections.Immutable;
using System.Diagnostics;
using Dialogue.Core.Conditions;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>A condition with its names resolved to slots, ready to be asked often.</summary>
internal abstract class Predicate
{
    private protected Predicate()
    {
    }

    public abstract bool Holds(Facts facts);

    internal sealed class AnyOf(Predicate left, Predicate right) : Predicate
    {
        public override bool Holds(Facts facts) => left.Holds(facts) || right.Holds(facts);
    }

    internal sealed class AllOf(Predicate left, Predicate right) : Predicate
    {
        public override bool Holds(Facts facts) => left.Holds(facts) && right.Holds(facts);
    }

    internal sealed class Negation(Predicate inner) : Predicate
    {
        public override bool Holds(Facts facts) => !inner.Holds(facts);
    }

    internal sealed class Constant(bool value) : Predicate
    {
        public override bool Holds(Facts facts) => value;
    }

    internal sealed class Comparison(SlotOrConstant left, ComparisonOperator comparison, SlotOrConstant right) : Predicate
    {
        public override bool Holds(Facts facts)
        {
            int a = left.In(facts);
            int b = right.In(facts);
            return comparison switch
            {
                ComparisonOperator.Equal => a == b,
                ComparisonOperator.NotEqual => a != b,
                ComparisonOperator.Less => a < b,
                ComparisonOperator.LessOrEqual => a <= b,
                ComparisonOperator.Greater => a > b,
                ComparisonOperator.GreaterOrEqual => a >= b,
                _ => throw new UnreachableException(),
            };
        }
    }

    /// <summary>Compares the words of two variables that number their words differently.</summary>
    /// <param name="left">The slot of one.</param>
    /// <param name="right">The slot of the other.</param>
    /// <param name="inRight">Each word of the left as the right numbers it, or -1.</param>
    /// <param name="same">Whether it holds where the words are the same, or where they are not.</param>
    internal sealed class SameWord(int left, int right, ImmutableArray<int> inRight, bool same) : Predicate
    {
        public override bool Holds(Facts facts) => (inRight[facts[left]] == facts[right]) == same;
    }
}

/// <summary>A value that is looked up, or one that is known; a slot of -1 stands for the constant beside it.</summary>
internal readonly record struct SlotOrConstant(int Slot, int Constant)
{
    public static SlotOrConstant At(int slot) => new(slot, 0);

    public static SlotOrConstant Of(int constant) => new(-1, constant);

    public int In(Facts facts) => Slot < 0 ? Constant : facts[Slot];
}

using System.Diagnostics;
using Dialogue.Core.Conditions;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>A condition with its names resolved to slots, ready to be asked often.</summary>
internal abstract class Predicate
{
    public abstract bool Holds(int[] facts);

    internal sealed class AnyOf(Predicate left, Predicate right) : Predicate
    {
        public override bool Holds(int[] facts) => left.Holds(facts) || right.Holds(facts);
    }

    internal sealed class AllOf(Predicate left, Predicate right) : Predicate
    {
        public override bool Holds(int[] facts) => left.Holds(facts) && right.Holds(facts);
    }

    internal sealed class Negation(Predicate inner) : Predicate
    {
        public override bool Holds(int[] facts) => !inner.Holds(facts);
    }

    internal sealed class Constant(bool value) : Predicate
    {
        public override bool Holds(int[] facts) => value;
    }

    /// <summary>Compares two values; a slot of -1 stands for the constant beside it.</summary>
    internal sealed class Comparison(SlotOrConstant left, ComparisonOperator comparison, SlotOrConstant right) : Predicate
    {
        public override bool Holds(int[] facts)
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
}

/// <summary>A value that is looked up, or one that is known.</summary>
internal readonly record struct SlotOrConstant(int Slot, int Constant)
{
    public static SlotOrConstant At(int slot) => new(slot, 0);

    public static SlotOrConstant Of(int constant) => new(-1, constant);

    public int In(int[] facts) => Slot < 0 ? Constant : facts[Slot];
}

using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;

namespace Dialogue.Reports.Handouts.Story;

/// <summary>What of a condition is still open once the cast is known: what asks for a temperament is settled on paper.</summary>
internal sealed class CastConditions(Cast cast)
{
    /// <summary>Gives what is left of a condition.</summary>
    public OpenCondition Of(Condition? condition) => condition is null ? OpenCondition.Always : Of(condition.Root);

    private OpenCondition Of(ConditionNode node) => node switch
    {
        ConditionNode.And and => Both(and, Of(and.Left), Of(and.Right), false),
        ConditionNode.Or or => Both(or, Of(or.Left), Of(or.Right), true),
        ConditionNode.Not not => Of(not.Inner) switch
        {
            { Settled: { } settled } => OpenCondition.Known(!settled),
            { Rest: { } rest } => new OpenCondition(null, rest == not.Inner ? not : new ConditionNode.Not(rest, not.At)),
            _ => OpenCondition.Always,
        },
        ConditionNode.Comparison { Left: Operand.TraitOf trait } comparison => Compared(trait, comparison.Operator, comparison.Right, comparison),
        ConditionNode.Comparison { Right: Operand.TraitOf trait } comparison => Compared(trait, Turned(comparison.Operator), comparison.Left, comparison),
        ConditionNode.Bare { Operand: Operand.Flag flag } => OpenCondition.Known(flag.Value),
        _ => new OpenCondition(null, node),
    };

    // One side that settles it settles both; a side that does not is left out.
    private static OpenCondition Both(ConditionNode whole, OpenCondition left, OpenCondition right, bool settles) => (left, right) switch
    {
        _ when left.Settled == settles || right.Settled == settles => OpenCondition.Known(settles),
        ({ Rest: null }, _) => right,
        (_, { Rest: null }) => left,
        _ when settles => new OpenCondition(null, new ConditionNode.Or(left.Rest!, right.Rest!, whole.At)),
        _ => new OpenCondition(null, new ConditionNode.And(left.Rest!, right.Rest!, whole.At)),
    };

    private OpenCondition Compared(Operand.TraitOf trait, ComparisonOperator how, Operand other, ConditionNode whole)
    {
        TraitLevel? wanted = other switch
        {
            Operand.Word word when TraitNames.TryRead(word.Value, out TraitLevel level) => level,
            Operand.TraitOf second => cast.Find(second.Role)?.Temperament[second.Trait],
            _ => null,
        };
        if (cast.Find(trait.Role) is not { } character || wanted is not { } asked)
        {
            return new OpenCondition(null, whole);
        }

        int order = character.Temperament[trait.Trait].CompareTo(asked);
        return OpenCondition.Known(how switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.NotEqual => order != 0,
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }

    private static ComparisonOperator Turned(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => how,
    };
}

/// <summary>A condition that may be settled already.</summary>
/// <param name="Settled">Whether it holds, or null where that is open.</param>
/// <param name="Rest">What is still to be asked; null where it is settled.</param>
internal sealed record OpenCondition(bool? Settled, ConditionNode? Rest)
{
    public static OpenCondition Always { get; } = Known(true);

    public static OpenCondition Known(bool holds) => new(holds, null);
}

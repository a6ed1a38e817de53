using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

/// <summary>Answers conditions about a moment, as they are written: words are compared as words, by looking everything up.</summary>
internal sealed class Asking(Places places)
{
    public bool Holds(Condition? condition, Moment moment) => condition is null || Holds(condition.Root, moment);

    private bool Holds(ConditionNode node, Moment moment) => node switch
    {
        ConditionNode.Or or => Holds(or.Left, moment) || Holds(or.Right, moment),
        ConditionNode.And and => Holds(and.Left, moment) && Holds(and.Right, moment),
        ConditionNode.Not not => !Holds(not.Inner, moment),
        ConditionNode.Bare bare => (bool)Value(bare.Operand, null, moment),
        ConditionNode.Comparison comparison => Compare(comparison, moment),
        _ => throw new UnreachableException(),
    };

    private bool Compare(ConditionNode.Comparison comparison, Moment moment)
    {
        object left = Value(comparison.Left, comparison.Right, moment);
        object right = Value(comparison.Right, comparison.Left, moment);
        return comparison.Operator switch
        {
            ComparisonOperator.Equal => left.Equals(right),
            ComparisonOperator.NotEqual => !left.Equals(right),
            ComparisonOperator.Less => (int)left < (int)right,
            ComparisonOperator.LessOrEqual => (int)left <= (int)right,
            ComparisonOperator.Greater => (int)left > (int)right,
            ComparisonOperator.GreaterOrEqual => (int)left >= (int)right,
            _ => throw new UnreachableException(),
        };
    }

    // A whole number or a level is an int, a flag a bool, a word a string.
    private object Value(Operand operand, Operand? beside, Moment moment) => operand switch
    {
        Operand.Number number => number.Value,
        Operand.Flag flag => flag.Value,
        Operand.Visits visits => moment.Visits.GetValueOrDefault(places.Beat(visits.Beat).Id),
        Operand.Took took => moment.Taken.Contains(places.Choice(took.Choice)),
        Operand.TraitOf trait => (int)moment.Traits[(trait.Role, trait.Trait)],
        Operand.Word word when places.Variable(word.Value) is { } variable => Value(variable, moment.Values[variable.Id]),
        Operand.Word word when beside is Operand.TraitOf => TraitNames.TryRead(word.Value, out TraitLevel level) ? (int)level : throw new UnreachableException(),
        Operand.Word word => word.Value,
        _ => throw new UnreachableException(),
    };

    private static object Value(Variable variable, int encoded) => variable switch
    {
        Variable.Number => encoded,
        Variable.Flag => encoded != 0,
        Variable.Word word => word.Values[encoded],
        _ => throw new UnreachableException(),
    };
}

using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>Resolves the names of conditions that the reader has accepted; a name that cannot be resolved throws <see cref="ArgumentException"/>.</summary>
internal sealed class PredicateCompiler(Slots slots, Func<BeatId, int> beatIndex, Func<ChoicePath, (int Beat, int Choice)> choiceIndex)
{
    // A condition is often written again, word for word; the reader then shares the object.
    private readonly Dictionary<Condition, Predicate> _compiled = [];

    public Predicate? Compile(Condition? condition)
    {
        if (condition is null)
        {
            return null;
        }

        if (!_compiled.TryGetValue(condition, out Predicate? predicate))
        {
            predicate = Compile(condition.Root);
            _compiled.Add(condition, predicate);
        }

        return predicate;
    }

    private Predicate Compile(ConditionNode node) => node switch
    {
        ConditionNode.Or or => new Predicate.AnyOf(Compile(or.Left), Compile(or.Right)),
        ConditionNode.And and => new Predicate.AllOf(Compile(and.Left), Compile(and.Right)),
        ConditionNode.Not not => new Predicate.Negation(Compile(not.Inner)),
        ConditionNode.Bare { Operand: Operand.Flag flag } => new Predicate.Constant(flag.Value),
        ConditionNode.Bare bare => new Predicate.Comparison(Value(bare.Operand, null), ComparisonOperator.NotEqual, SlotOrConstant.Of(0)),
        ConditionNode.Comparison comparison => new Predicate.Comparison(
            Value(comparison.Left, comparison.Right), comparison.Operator, Value(comparison.Right, comparison.Left)),
        _ => throw new UnreachableException(),
    };

    private SlotOrConstant Value(Operand operand, Operand? beside) => operand switch
    {
        Operand.Number number => SlotOrConstant.Of(number.Value),
        Operand.Flag flag => SlotOrConstant.Of(flag.Value ? 1 : 0),
        Operand.Visits visits => SlotOrConstant.At(slots.Visits(beatIndex(visits.Beat))),
        Operand.Took took => SlotOrConstant.At(TakenSlot(took.Choice)),
        Operand.TraitOf trait => SlotOrConstant.At(slots.Trait(trait.Role, trait.Trait)),
        Operand.Word word when slots.TryVariable(word.Value, out int slot) => SlotOrConstant.At(slot),
        Operand.Word word => SlotOrConstant.Of(ValueBeside(word.Value, beside)),
        _ => throw new UnreachableException(),
    };

    private int TakenSlot(ChoicePath path)
    {
        (int beat, int choice) = choiceIndex(path);
        return slots.Taken(beat, choice);
    }

    private int ValueBeside(string word, Operand? beside)
    {
        if (beside is Operand.TraitOf && TraitNames.TryRead(word, out TraitLevel level))
        {
            return (int)level;
        }

        if (beside is Operand.Word named && slots.TryVariable(named.Value, out int slot) && slots.Variables[slot] is Variable.Word variable)
        {
            int index = variable.Values.ToImmutable().IndexOf(word);
            if (index >= 0)
            {
                return index;
            }
        }

        throw new ArgumentException($"The condition names '{word}', which is neither a variable nor a value that fits.");
    }
}

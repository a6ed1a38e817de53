using System.Collections.Immutable;
using System.Diagnostics;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Core.Playthroughs.Plans;

/// <summary>Resolves the names of conditions that the reader has accepted; a name that cannot be resolved throws <see cref="ArgumentException"/>.</summary>
/// <remarks>A condition is often written again, word for word, at other beats: it is resolved once.</remarks>
internal sealed class PredicateCompiler(Slots slots, ScenarioIndex index)
{
    private readonly Dictionary<Condition, Predicate> _learnt = [];

    /// <summary>Resolves a condition and keeps it; null, no condition, is nothing to learn.</summary>
    public void Learn(Condition? condition)
    {
        if (condition is not null && !_learnt.ContainsKey(condition))
        {
            _learnt.Add(condition, Compile(condition.Root));
        }
    }

    /// <summary>Gives what a condition was resolved to; null stays null: it always holds.</summary>
    public Predicate? Of(Condition? condition) => condition is null ? null : _learnt[condition];

    private Predicate Compile(ConditionNode node) => node switch
    {
        ConditionNode.Or or => new Predicate.AnyOf(Compile(or.Left), Compile(or.Right)),
        ConditionNode.And and => new Predicate.AllOf(Compile(and.Left), Compile(and.Right)),
        ConditionNode.Not not => new Predicate.Negation(Compile(not.Inner)),
        ConditionNode.Bare { Operand: Operand.Flag flag } => new Predicate.Constant(flag.Value),
        ConditionNode.Bare bare => new Predicate.Comparison(Value(bare.Operand, null), ComparisonOperator.NotEqual, SlotOrConstant.Of(0)),
        ConditionNode.Comparison comparison => Compile(comparison),
        _ => throw new UnreachableException(),
    };

    private Predicate Compile(ConditionNode.Comparison comparison)
    {
        if (TryWords(comparison.Left, out int left, out ImmutableArray<string> leftWords)
            && TryWords(comparison.Right, out int right, out ImmutableArray<string> rightWords))
        {
            bool same = comparison.Operator == ComparisonOperator.Equal;
            return same || comparison.Operator == ComparisonOperator.NotEqual
                ? new Predicate.SameWord(left, right, [.. leftWords.Select(word => rightWords.IndexOf(word))], same)
                : throw new ArgumentException("Words have no order.");
        }

        return new Predicate.Comparison(
            Value(comparison.Left, comparison.Right), comparison.Operator, Value(comparison.Right, comparison.Left));
    }

    private SlotOrConstant Value(Operand operand, Operand? beside) => operand switch
    {
        Operand.Number number => SlotOrConstant.Of(number.Value),
        Operand.Flag flag => SlotOrConstant.Of(flag.Value ? 1 : 0),
        Operand.Visits visits => SlotOrConstant.At(slots.Visits(index.BeatAt(visits.Beat))),
        Operand.Took took => SlotOrConstant.At(TakenSlot(took.Choice)),
        Operand.TraitOf trait => SlotOrConstant.At(slots.Trait(trait.Role, trait.Trait)),
        Operand.Word word when slots.TryVariable(word.Value, out int slot) => SlotOrConstant.At(slot),
        Operand.Word word => SlotOrConstant.Of(ValueBeside(word.Value, beside)),
        _ => throw new UnreachableException(),
    };

    private int TakenSlot(ChoicePath path)
    {
        (int beat, int choice) = index.ChoiceAt(path);
        return slots.Taken(beat, choice);
    }

    private int ValueBeside(string word, Operand? beside)
    {
        if (beside is Operand.TraitOf && TraitNames.TryRead(word, out TraitLevel level))
        {
            return (int)level;
        }

        int value = beside is not null && TryWords(beside, out _, out ImmutableArray<string> words) ? words.IndexOf(word) : -1;
        return value >= 0 ? value : throw new ArgumentException($"The condition names '{word}', which is neither a variable nor a value that fits.");
    }

    private bool TryWords(Operand operand, out int slot, out ImmutableArray<string> words)
    {
        slot = -1;
        words = operand is Operand.Word named && slots.TryVariable(named.Value, out slot) && slots.Variables[slot] is Variable.Word variable
            ? variable.Values.ToImmutable()
            : default;
        return !words.IsDefault;
    }
}

using System.Diagnostics;
using System.Globalization;
using Dialogue.Core.Characters;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Reports.Conditions;

/// <summary>Says conditions in words, with the numbers of a page.</summary>
/// <param name="beat">Gives how a beat is called.</param>
/// <param name="taken">Says that a choice was taken, or that it was not.</param>
/// <param name="nameOf">Gives a character's name.</param>
public sealed class ConditionPhrases(Func<BeatId, string> beat, Func<ChoicePath, bool, string> taken, Func<RoleKey, string> nameOf)
{
    /// <summary>Gives a condition as what follows "if".</summary>
    public string Of(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Phrase(condition.Root);
    }

    /// <summary>Gives a part of a condition as what follows "if".</summary>
    public string Of(ConditionNode node) => Phrase(node);

    private string Phrase(ConditionNode node) => node switch
    {
        ConditionNode.And and => $"{Inside(and.Left, node)} and {Inside(and.Right, node)}",
        ConditionNode.Or or => $"{Inside(or.Left, node)} or {Inside(or.Right, node)}",
        ConditionNode.Not { Inner: ConditionNode.Bare bare } => Bare(bare.Operand, false),
        ConditionNode.Not { Inner: ConditionNode.Comparison comparison } => Compared(comparison, Negated(comparison.Operator)),
        ConditionNode.Not not => $"it is not so that {Phrase(not.Inner)}",
        ConditionNode.Comparison comparison => Compared(comparison, comparison.Operator),
        ConditionNode.Bare bare => Bare(bare.Operand, true),
        _ => throw new UnreachableException(),
    };

    // Where and and or meet, brackets keep them apart.
    private string Inside(ConditionNode node, ConditionNode outer) =>
        node is ConditionNode.And or ConditionNode.Or && node.GetType() != outer.GetType() ? $"({Phrase(node)})" : Phrase(node);

    private string Bare(Operand operand, bool holds) => operand switch
    {
        Operand.Took took => taken(took.Choice, holds),
        _ => $"{Name(operand)} is {(holds ? "true" : "false")}",
    };

    private string Compared(ConditionNode.Comparison comparison, ComparisonOperator how) => (comparison.Left, comparison.Right, how) switch
    {
        (Operand.Took took, Operand.Flag flag, ComparisonOperator.Equal) => Bare(took, flag.Value),
        (Operand.Took took, Operand.Flag flag, ComparisonOperator.NotEqual) => Bare(took, !flag.Value),
        _ => $"{Name(comparison.Left)} {Verb(how)} {Name(comparison.Right)}",
    };

    private string Name(Operand operand) => operand switch
    {
        Operand.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Operand.Flag flag => flag.Value ? "true" : "false",
        Operand.Word word => word.Value,
        Operand.Visits visits => $"the count of visits to {beat(visits.Beat)}",
        Operand.Took took => $"whether {taken(took.Choice, true)}",
        Operand.TraitOf trait => $"{nameOf(trait.Role)}'s {trait.Trait.Word()}",
        _ => throw new UnreachableException(),
    };

    private static string Verb(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Equal => "is",
        ComparisonOperator.NotEqual => "is not",
        ComparisonOperator.Less => "is below",
        ComparisonOperator.LessOrEqual => "is at most",
        ComparisonOperator.Greater => "is above",
        ComparisonOperator.GreaterOrEqual => "is at least",
        _ => throw new UnreachableException(),
    };

    private static ComparisonOperator Negated(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.Less,
        _ => throw new UnreachableException(),
    };
}

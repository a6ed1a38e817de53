using System.Diagnostics;
using System.Globalization;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Foreign.Twee.Writing;

/// <summary>Writes conditions in SugarCube's words.</summary>
internal sealed class TweeConditions(Scenario scenario)
{
    private readonly Dictionary<string, Variable> _variables = scenario.Variables.ToDictionary(variable => variable.Id.Value, StringComparer.Ordinal);

    /// <summary>Gives a condition, or null where SugarCube could not know.</summary>
    public string? Write(Condition condition) => Write(condition.Root);

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "is",
        ComparisonOperator.NotEqual => "isnot",
        ComparisonOperator.Less => "lt",
        ComparisonOperator.LessOrEqual => "lte",
        ComparisonOperator.Greater => "gt",
        _ => "gte",
    };

    private string? Write(ConditionNode node) => node switch
    {
        ConditionNode.Or or => Write(or.Left) is { } left && Write(or.Right) is { } right ? $"{left} or {right}" : null,
        ConditionNode.And and => Inner(and.Left) is { } left && Inner(and.Right) is { } right ? $"{left} and {right}" : null,
        ConditionNode.Not not => Write(not.Inner) is { } inner ? $"not ({inner})" : null,
        ConditionNode.Bare bare => Write(bare.Operand),
        ConditionNode.Comparison comparison => Write(comparison.Left) is { } left && Write(comparison.Right) is { } right
            ? $"{left} {Sign(comparison.Operator)} {right}"
            : null,
        _ => throw new UnreachableException(),
    };

    private string? Inner(ConditionNode node) => Write(node) is { } words ? node is ConditionNode.Or ? $"({words})" : words : null;

    private string? Write(Operand operand) => operand switch
    {
        Operand.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        Operand.Flag flag => flag.Value ? "true" : "false",
        Operand.Word word when _variables.ContainsKey(word.Value) => $"${word.Value}",
        Operand.Word word => $"\"{word.Value}\"",
        Operand.Took took => $"${TakenChoices.NameOf(took.Choice)}",
        Operand.Visits visits => $"visited(\"{visits.Beat}\")",
        _ => null,
    };
}

using System.Globalization;
using Dialogue.Authoring.Foreign.Loss;
using Dialogue.Authoring.Foreign.Stories;
using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Foreign.Drafts;

/// <summary>Writes the conditions of a story in the words of scenarios.</summary>
/// <param name="variables">What came along.</param>
/// <param name="beat">Gives the beat of a passage, or null where there is none.</param>
/// <param name="losses">Takes what cannot be written.</param>
internal sealed class DraftConditions(DraftVariables variables, Func<string, BeatId?> beat, LossReport losses)
{
    /// <summary>Gives a condition, or null where there is none or it cannot be written.</summary>
    /// <param name="test">The condition of the story.</param>
    /// <param name="isLost">Whether there was one that is not in the draft.</param>
    public Condition? Write(ForeignTest? test, out bool isLost)
    {
        isLost = false;
        if (test is null)
        {
            return null;
        }

        Condition? condition = Words(test) is { } words ? ConditionParser.Parse(words, out _) : null;
        isLost = condition is null;
        if (isLost && test is not ForeignTest.Unread)
        {
            losses.Lost(test.At, "This condition did not come along whole; what depends on it is not held back by it.");
        }

        return condition;
    }

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "==",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private string? Words(ForeignTest test) => test switch
    {
        ForeignTest.Or or => Words(or.Left) is { } left && Words(or.Right) is { } right ? $"{left} or {right}" : null,
        ForeignTest.And and => Inner(and.Left) is { } left && Inner(and.Right) is { } right ? $"{left} and {right}" : null,
        ForeignTest.Not not => Words(not.Inner) is { } inner ? not.Inner is ForeignTest.Or or ForeignTest.And ? $"not ({inner})" : $"not {inner}" : null,
        ForeignTest.Truth truth => OfTruth(truth),
        ForeignTest.Comparison comparison => OfComparison(comparison),
        ForeignTest.Visits visits => beat(visits.Passage) is { } id
            ? string.Create(CultureInfo.InvariantCulture, $"visits({id}) {Sign(visits.Operator)} {visits.Times}")
            : null,
        _ => null,
    };

    private string? Inner(ForeignTest test) => Words(test) is { } words ? test is ForeignTest.Or ? $"({words})" : words : null;

    private string? OfTruth(ForeignTest.Truth truth) => variables.Find(truth.Variable) switch
    {
        Variable.Flag flag => flag.Id.Value,
        Variable.Number number => $"{number.Id} != 0",
        Variable.Word word => $"{word.Id} != {word.Values[0]}",
        _ => null,
    };

    private string? OfComparison(ForeignTest.Comparison comparison)
    {
        Variable? variable = variables.Find(comparison.Variable);
        bool isEqual = comparison.Operator == ComparisonOperator.Equal;
        bool isOrdered = !isEqual && comparison.Operator != ComparisonOperator.NotEqual;
        if (variable is null || DraftVariables.Encode(variable, comparison.Value) is not { } code || (isOrdered && variable is not Variable.Number))
        {
            return null;
        }

        return variable is Variable.Flag
            ? (code == 1) == isEqual ? variable.Id.Value : $"not {variable.Id}"
            : $"{variable.Id} {Sign(comparison.Operator)} {variable.Describe(code)}";
    }
}

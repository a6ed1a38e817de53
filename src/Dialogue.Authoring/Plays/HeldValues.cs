using System.Globalization;
using Dialogue.Core.Conditions;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Authoring.Plays;

/// <summary>Compares what a variable holds with what a play says.</summary>
internal static class HeldValues
{
    public static StepOutcome Check(Playthrough play, PlayStep.Holds holds)
    {
        Scenario scenario = play.Conversation.Scenario;
        if (scenario.Variables.FirstOrDefault(each => each.Id == holds.Variable) is not { } variable)
        {
            string? meant = new NearestWord().Find(holds.Variable.Value, scenario.Variables.Select(each => each.Id.Value));
            return new StepOutcome(play, $"There is no variable {PlanWords.Quote(holds.Variable.Value)} in this story.", meant);
        }

        if (Encode(variable, holds.Value) is not { } expected)
        {
            return new StepOutcome(play, $"{PlanWords.Quote(holds.Value)} is no value of {variable.Id}; {Range(variable)}.");
        }

        bool isOrder = holds.Operator is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);
        if (isOrder && variable is not Variable.Number)
        {
            return new StepOutcome(play, $"{variable.Id} is no number, so it can only be compared by = and !=.");
        }

        int actual = play.ValueOf(variable.Id);
        return Compare(actual, holds.Operator, expected)
            ? new StepOutcome(play)
            : new StepOutcome(play, $"{variable.Id} is {variable.Describe(actual)} at \"{play.Beat.Id}\", and should {Should(holds.Operator)} {variable.Describe(expected)}.");
    }

    private static int? Encode(Variable variable, string value) => variable switch
    {
        Variable.Number => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null,
        Variable.Word word => word.Values.ToImmutable().IndexOf(value) is >= 0 and int index ? index : null,
        _ => value switch { "true" => 1, "false" => 0, _ => null },
    };

    private static string Range(Variable variable) => variable switch
    {
        Variable.Number => string.Create(CultureInfo.InvariantCulture, $"it is a number from {variable.Least} to {variable.Greatest}"),
        Variable.Word word => $"it is one of {string.Join(", ", word.Values)}",
        _ => "it is true or false",
    };

    private static bool Compare(int left, ComparisonOperator comparison, int right) => Compiled.Test.Compare(left, comparison, right);

    private static string Should(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "be",
        ComparisonOperator.NotEqual => "not be",
        ComparisonOperator.Less => "be below",
        ComparisonOperator.LessOrEqual => "be at most",
        ComparisonOperator.Greater => "be above",
        _ => "be at least",
    };
}

using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>What a story asks about itself with this cast: the variables, answers and visits that somebody without a machine has to keep count of.</summary>
internal sealed class AskedFacts
{
    public AskedFacts(HandoutContext context)
    {
        Scenario scenario = context.Scenario;
        HashSet<string> variables = [.. scenario.Variables.Select(variable => variable.Id.Value)];
        IEnumerable<Condition?> conditions = scenario.Beats.SelectMany(beat =>
            beat.Lines.Select(line => line.When).Concat(beat.Choices.Select(choice => choice.When)).Concat(beat.Next.Select(way => way.When)));
        foreach (Operand operand in conditions.Select(condition => context.Open(condition).Rest).OfType<ConditionNode>().SelectMany(Operands))
        {
            switch (operand)
            {
                case Operand.Word word when variables.Contains(word.Value):
                    Variables.Add(new VariableId(word.Value));
                    break;
                case Operand.Took took:
                    Answers.Add(took.Choice.Beat);
                    break;
                case Operand.Visits visits:
                    Visits.Add(visits.Beat);
                    break;
            }
        }
    }

    /// <summary>Gets the variables that are asked for.</summary>
    public HashSet<VariableId> Variables { get; } = [];

    /// <summary>Gets the beats whose answers are asked for later.</summary>
    public HashSet<BeatId> Answers { get; } = [];

    /// <summary>Gets the beats whose visits are counted.</summary>
    public HashSet<BeatId> Visits { get; } = [];

    private static IEnumerable<Operand> Operands(ConditionNode node) => node switch
    {
        ConditionNode.And and => Operands(and.Left).Concat(Operands(and.Right)),
        ConditionNode.Or or => Operands(or.Left).Concat(Operands(or.Right)),
        ConditionNode.Not not => Operands(not.Inner),
        ConditionNode.Comparison comparison => [comparison.Left, comparison.Right],
        ConditionNode.Bare bare => [bare.Operand],
        _ => [],
    };
}

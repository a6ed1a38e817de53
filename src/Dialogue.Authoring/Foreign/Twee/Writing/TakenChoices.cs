using Dialogue.Core.Conditions;
using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Foreign.Twee.Writing;

/// <summary>The choices that Twine has to remember, each in a variable of its own: those that some condition asks about, and those that are offered once.</summary>
internal sealed class TakenChoices
{
    private readonly HashSet<ChoicePath> _all = [];

    public TakenChoices(Scenario scenario)
    {
        foreach (Beat beat in scenario.Beats)
        {
            IEnumerable<Condition?> conditions = beat.Lines.Select(line => line.When).Concat(beat.Choices.Select(choice => choice.When)).Concat(beat.Next.Select(way => way.When));
            foreach (Condition condition in conditions.OfType<Condition>())
            {
                Look(condition.Root);
            }

            _all.UnionWith(beat.Choices.Where(choice => choice.Once).Select(choice => new ChoicePath(beat.Id, choice.Id)));
        }
    }

    /// <summary>Gets all of them, by name.</summary>
    public IEnumerable<string> Names => _all.Select(NameOf).Order(StringComparer.Ordinal);

    public bool Contains(ChoicePath choice) => _all.Contains(choice);

    /// <summary>Gives the name of the variable, which no variable of a scenario can have.</summary>
    public static string NameOf(ChoicePath choice) =>
        $"Took_{choice.Beat.Value.Replace('-', '_')}__{choice.Choice.Value.Replace('-', '_')}";

    private void Look(ConditionNode node)
    {
        switch (node)
        {
            case ConditionNode.Or or:
                Look(or.Left);
                Look(or.Right);
                break;
            case ConditionNode.And and:
                Look(and.Left);
                Look(and.Right);
                break;
            case ConditionNode.Not not:
                Look(not.Inner);
                break;
            case ConditionNode.Bare bare:
                Look(bare.Operand);
                break;
            case ConditionNode.Comparison comparison:
                Look(comparison.Left);
                Look(comparison.Right);
                break;
        }
    }

    private void Look(Operand operand)
    {
        if (operand is Operand.Took took)
        {
            _all.Add(took.Choice);
        }
    }
}

using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Tests.Oracle;

internal sealed partial class Rounds
{
    /// <summary>Gives the least and the greatest number of decisions of a play that stops.</summary>
    public (int? Least, int? Greatest) DecisionLimits => Limits(_ => 0, step => step.Said is null ? 0 : 1);

    /// <summary>Gives the least and the greatest number of words.</summary>
    public (int? Least, int? Greatest) WordLimits => Limits(node => _stage.WordsAt(node.Beat, node.Moment), step => step.Said is { } said ? WordsOf.Count(said.Choice.Text) : 0);

    /// <summary>Gives the least and the greatest sum of values.</summary>
    public (int? Least, int? Greatest) SumLimits(Skill skill) => Limits(_ => 0, step => step.Said is { } said ? _rubric.ValueOf(said.Choice, said.Beat.Context)[skill] : 0);

    /// <summary>Gives the least and the greatest number of opportunities.</summary>
    public (int? Least, int? Greatest) OpportunityLimits(Skill skill) => Limits(_ => 0, step =>
        step.Said is { } said && step.Open.Max(choice => _rubric.ValueOf(choice, said.Beat.Context)[skill]) - step.Open.Min(choice => _rubric.ValueOf(choice, said.Beat.Context)[skill]) >= 2 ? 1 : 0);

    private (int? Least, int? Greatest) Limits(Func<Node, int> at, Func<Step, int> on) =>
        (-Greatest(node => -at(node), step => -on(step)), Greatest(at, on));

    // As many rounds as there are moments reach every sum that needs no loop; what still grows then grows without end.
    private int? Greatest(Func<Node, int> at, Func<Step, int> on)
    {
        int[] here = [.. _nodes.Select(at)];
        (int To, int On)[][] ways = [.. _nodes.Select(node => node.Steps.Where(step => step.Chance > 0).Select(step => (step.To, on(step))).ToArray())];
        int?[] best = [.. _nodes.Select((node, number) => node.Steps.Count == 0 ? here[number] : (int?)null)];
        bool grows = true;
        for (int round = 0; grows && round <= _nodes.Count; round++)
        {
            grows = false;
            foreach (int number in _met)
            {
                foreach ((int to, int worth) in ways[number])
                {
                    if (best[to] is { } rest && !(best[number] >= here[number] + worth + rest))
                    {
                        best[number] = here[number] + worth + rest;
                        grows = true;
                    }
                }
            }
        }

        return grows ? null : _first.Max(step => best[step.To]);
    }
}

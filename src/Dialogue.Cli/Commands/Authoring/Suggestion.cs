using Dialogue.Authoring.Figures;
using Dialogue.Authoring.Plays;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue test --suggest</c>: test plays to start from.</summary>
internal static class Suggestion
{
    public static int Write(Shared shared, string[] targets, int? budget, string? output, bool force)
    {
        if (targets is not [var target])
        {
            shared.Talk.WriteLine("`dialogue test --suggest` needs one conversation: an id, or a file.");
            return ExitCodes.Usage;
        }

        return OpenedScenario.With(shared, target, opening =>
        {
            Conversation conversation = opening.Conversation!;
            ScenarioAnalysis analysis = ScenarioAnalysis.Of(conversation.Scenario, conversation.Rubric, shared.Seeds.Persona, BudgetOption.Of(budget, shared.Time));
            if (SuggestedPlays.Of(analysis, conversation, shared.Seeds.Persona) is not { } plays)
            {
                shared.Talk.WriteLine("The conversation is too large to search within the budget, so nothing can be suggested. --budget takes more.");
                return ExitCodes.Failed;
            }

            return TextOutput.Write(shared, PlansWriter.Write(plays.Plays, Comments(conversation.Scenario.Id, plays)), output, force);
        });
    }

    private static IEnumerable<string> Comments(string id, SuggestedPlays plays)
    {
        yield return $"Plays of {id} that together take every choice that can be taken.";
        yield return $"Keep them beside it as {id}.plays; `dialogue test` plays them.";
        if (!plays.NotTaken.IsEmpty)
        {
            yield return $"Not taken: {string.Join(", ", plays.NotTaken)}";
        }
    }
}

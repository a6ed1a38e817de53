using System.CommandLine;
using Dialogue.Authoring.Casts;
using Dialogue.Authoring.Figures;
using Dialogue.Cli.Scripts;
using Dialogue.Core.Playthroughs;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue script</c>: a conversation on paper, for experts who judge it.</summary>
internal static class ScriptCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string> target = OpenedScenario.Argument(shared);
        Option<string?> output = TextOutput.File();
        Option<bool> force = TextOutput.Force();
        Option<int?> budget = BudgetOption.Make();
        Command command = new("script", "Writes a conversation as a numbered script in Markdown.") { target, output, force, budget };
        command.SetAction(result => OpenedScenario.With(shared, result.GetRequiredValue(target), opening =>
        {
            Conversation conversation = opening.Conversation!;
            ScenarioAnalysis analysis = ScenarioAnalysis.Of(
                conversation.Scenario, conversation.Rubric, shared.Seeds.Persona, BudgetOption.Of(result.GetValue(budget), shared.Time));
            string page = ScriptPage.Write(conversation, NeutralCast.Of(conversation.Scenario, shared.Seeds.Persona), Passages.Of(analysis));
            return TextOutput.Write(shared, page, result.GetValue(output), result.GetValue(force));
        }));
        return command;
    }
}

using System.CommandLine;
using Dialogue.Authoring.Differences;
using Dialogue.Cli.Json;
using Dialogue.Cli.Words;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue diff</c>: what a new version of a conversation changes, in meaning and not in text.</summary>
internal static class DiffCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string> old = new("old") { Description = "The old version: an id, or a file.", HelpName = "OLD" };
        Argument<string> now = new("new") { Description = "The new version.", HelpName = "NEW" };
        Option<bool> json = Facts.JsonOption();
        Option<int?> budget = BudgetOption.Make();
        Command command = new("diff", "Compares two versions of a conversation, and says whether kept plays still load.") { old, now, json, budget };
        command.SetAction(result => OpenedScenario.With(shared, result.GetRequiredValue(old), before => OpenedScenario.With(shared, result.GetRequiredValue(now), after =>
        {
            ScenarioDifference difference = ScenarioDifference.Of(
                before.Conversation!, after.Conversation!, after.Reading!.Positions, shared.Seeds.Persona, BudgetOption.Of(result.GetValue(budget), shared.Time));
            if (result.GetValue(json))
            {
                shared.Output.WriteLine(DifferenceJson.Write(difference, after.File!));
            }
            else
            {
                shared.Output.Write(DifferenceText.Of(difference, after.File!));
            }

            return difference.Saves.AllLoad == false ? ExitCodes.Failed : ExitCodes.Done;
        })));
        return command;
    }
}

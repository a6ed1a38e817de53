using System.CommandLine;
using Dialogue.Authoring.Figures;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Json;
using Dialogue.Cli.Words;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue analyze</c>: everything that a conversation can become, in figures.</summary>
internal static class AnalyzeCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string> target = new("conversation") { Description = "A conversation's id, or a file.", HelpName = "ID|FILE" };
        target.CompletionSources.Add(_ => shared.Shelf.Files.Select(ScenarioShelf.IdOf));
        Option<bool> json = Facts.JsonOption();
        Option<int?> budget = BudgetOption.Make();
        Command command = new("analyze", "Says exactly what a conversation can become.") { target, json, budget };
        command.SetAction(result => Analyze(shared, result.GetRequiredValue(target), result.GetValue(json), result.GetValue(budget)));
        return command;
    }

    private static int Analyze(Shared shared, string target, bool json, int? budget)
    {
        Opening opening = shared.Opener.Open(target);
        if (opening.Conversation is not { } conversation)
        {
            foreach (string problem in opening.Problems)
            {
                shared.Talk.WriteLine(problem);
            }

            return opening.ExitCode;
        }

        ScenarioAnalysis analysis = ScenarioAnalysis.Of(
            conversation.Scenario, conversation.Rubric, shared.Seeds.Persona, BudgetOption.Of(budget, shared.Time));
        if (json)
        {
            shared.Output.WriteLine(AnalysisJson.Write(analysis.Figures));
        }
        else
        {
            shared.Output.Write(AnalysisText.Of(analysis.Figures, Turnings.Of(analysis), SafeText.Line(target)));
        }

        return ExitCodes.Done;
    }
}

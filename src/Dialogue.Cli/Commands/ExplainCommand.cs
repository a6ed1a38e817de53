using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Pages;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue explain</c>: the page of a diagnostic.</summary>
internal static class ExplainCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string> code = new("code") { Description = "A code such as DLG204, or its name.", HelpName = "CODE" };
        code.CompletionSources.Add(_ => DiagnosticRules.All.Select(rule => rule.Code));
        Command command = new("explain", "Explains a diagnostic.") { code };
        command.SetAction(result =>
        {
            string asked = result.GetRequiredValue(code);
            if (DiagnosticPages.Find(asked) is { } page)
            {
                shared.Output.WriteLine(page);
                return ExitCodes.Done;
            }

            string? meant = new NearestWord().Find(asked, DiagnosticRules.All.SelectMany(rule => (string[])[rule.Code, rule.Name]));
            shared.Talk.WriteLine($"There is no diagnostic \"{SafeText.Line(asked)}\".{(meant is null ? string.Empty : $" Did you mean \"{meant}\"?")}");
            return ExitCodes.Usage;
        });
        return command;
    }
}

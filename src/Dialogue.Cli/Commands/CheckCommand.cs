using System.CommandLine;
using Dialogue.Cli.Commands.Authoring;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue check</c>: everything that is wrong with scenario files, with places and suggestions.</summary>
internal static class CheckCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string[]> paths = new("path") { Description = "Files, or folders to search.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };
        Option<string> format = OneOf.Keep(
            new Option<string>("--format") { Description = "What to print; text where nothing is said.", DefaultValueFactory = _ => "text", HelpName = "text|json|sarif" },
            "text",
            "json",
            "sarif");
        Option<bool> json = new("--json") { Description = "The same as --format json." };
        Option<bool> strict = new("--strict") { Description = "Exits with 1 where a warning was found, too." };
        Option<int?> budget = BudgetOption.Make();
        Command command = new("check", "Checks scenario files.") { paths, format, json, strict, budget };
        command.SetAction(result =>
        {
            string form = result.GetValue(json) ? "json" : result.GetRequiredValue(format);
            return Check(shared, result.GetRequiredValue(paths), form, result.GetValue(strict), result.GetValue(budget));
        });
        return command;
    }

    private static int Check(Shared shared, string[] paths, string format, bool strict, int? budget)
    {
        List<string> files = [];
        foreach (string path in paths)
        {
            if (!ScenarioFiles.AddTo(files, path))
            {
                shared.Talk.WriteLine($"There is no file or folder \"{SafeText.Line(path)}\".");
                return ExitCodes.Usage;
            }
        }

        List<FileDiagnostics> results = [];
        bool isFound = false;
        FileChecker checker = new(shared.Seeds, BudgetOption.Of(budget, shared.Time));
        foreach (string file in files.DistinctBy(Path.GetFullPath))
        {
            try
            {
                FileDiagnostics result = new(file, checker.Check(file));
                results.Add(result);
                isFound |= result.Diagnostics.Any(diagnostic => IsFinding(diagnostic, strict));
            }
            catch (Exception wrong) when (Faults.IsOfFiles(wrong))
            {
                shared.Talk.WriteLine($"{SafeText.Whole(file)} cannot be read: {Faults.Reason(wrong)}.");
                isFound = true;
            }
        }

        Write(shared, results, format);
        return isFound ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static bool IsFinding(Diagnostic diagnostic, bool strict) =>
        diagnostic.Severity == Severity.Error || (strict && diagnostic.Severity == Severity.Warning);

    private static void Write(Shared shared, List<FileDiagnostics> results, string format)
    {
        switch (format)
        {
            case "json":
                shared.Output.WriteLine(SafeJson.Escape(DiagnosticsJson.Write(results)));
                break;
            case "sarif":
                shared.Output.WriteLine(SafeJson.Escape(DiagnosticsSarif.Write(results, ProgramVersion.Text)));
                break;
            default:
                shared.Output.Write(DiagnosticsText.Write(results));
                shared.Talk.WriteLine(DiagnosticsText.Summary(results));
                break;
        }
    }
}

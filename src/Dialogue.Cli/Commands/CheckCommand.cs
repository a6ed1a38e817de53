using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Dialogue.Authoring.States;
using Dialogue.Cli.Commands.Authoring;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue check</c>: everything that is wrong with scenario files, with places and suggestions.</summary>
internal static class CheckCommand
{
    private static readonly Severity[] Severities = [Severity.Info, Severity.Warning, Severity.Error];

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
        Option<string> least = OneOf.Keep(
            new Option<string>("--min-severity") { Description = "The mildest that is shown; info where nothing is said.", DefaultValueFactory = _ => "info", HelpName = "info|warning|error" },
            [.. Severities.Select(severity => severity.Word())]);
        Option<int?> budget = BudgetOption.Make();
        Command command = new("check", "Checks scenario files.") { paths, format, json, strict, least, budget };
        command.SetAction(result => Check(shared, result.GetRequiredValue(paths), new Wishes(
            result.GetValue(json) ? "json" : result.GetRequiredValue(format),
            result.GetValue(strict) ? Severity.Warning : Severity.Error,
            Array.Find(Severities, severity => severity.Word() == result.GetRequiredValue(least)),
            BudgetOption.Of(result.GetValue(budget), shared.Time))));
        return command;
    }

    private static int Check(Shared shared, string[] paths, Wishes wishes)
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
        foreach ((string file, Func<ImmutableArray<Diagnostic>> check) in Checked(shared, [.. files.DistinctBy(Path.GetFullPath)], wishes.Budget))
        {
            try
            {
                ImmutableArray<Diagnostic> found = check();
                results.Add(new FileDiagnostics(file, [.. found.Where(diagnostic => diagnostic.Severity >= wishes.Shown)]));
                isFound |= found.Any(diagnostic => diagnostic.Severity >= wishes.Failing);
            }
            catch (Exception wrong) when (Faults.IsOfFiles(wrong))
            {
                shared.Talk.WriteLine($"{SafeText.Whole(file)} cannot be read: {Faults.Reason(wrong)}.");
                isFound = true;
            }
        }

        Write(shared, results, wishes.Format);
        return isFound ? ExitCodes.Failed : ExitCodes.Done;
    }

    // All are checked when this is over; each then gives what was found, or throws what went wrong with it.
    private static IEnumerable<(string File, Func<ImmutableArray<Diagnostic>> Check)> Checked(Shared shared, string[] files, SearchBudget budget)
    {
        FileChecker checker = new(shared.Seeds, budget);
        string what = files.Length == 1 ? SafeText.Line(files[0]) : string.Create(CultureInfo.InvariantCulture, $"{files.Length} files");
        using WaitingNote note = new(shared.Talk, shared.Terminal().TalkCanBeRedrawn, shared.Time, $"Checking {what} ...");
        return files.Zip(SideBySide.Run(files, checker.Check));
    }

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

    /// <summary>What the command line asks for.</summary>
    /// <param name="Format">How it is printed.</param>
    /// <param name="Failing">From where on a diagnostic makes the check fail.</param>
    /// <param name="Shown">From where on it is shown.</param>
    /// <param name="Budget">How far all plays are searched.</param>
    private sealed record Wishes(string Format, Severity Failing, Severity Shown, SearchBudget Budget);
}

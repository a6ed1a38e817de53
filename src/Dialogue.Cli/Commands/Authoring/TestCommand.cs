using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Json;
using Dialogue.Cli.Testing;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Reports.Json;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue test</c>: plays the scripted playthroughs beside scenarios.</summary>
internal static class TestCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string[]> paths = new("path") { Description = "Files of plays, scenarios that have one beside them, or folders to search; the folder here where nothing is said.", Arity = ArgumentArity.ZeroOrMore, HelpName = "PATH" };
        Option<string> format = OneOf.Keep(
            new Option<string>("--format") { Description = "What to print; text where nothing is said.", DefaultValueFactory = _ => "text", HelpName = "text|json|sarif" },
            "text",
            "json",
            "sarif");
        Option<string?> filter = new("--filter") { Description = "Only plays in whose names this stands.", HelpName = "TEXT" };
        Option<bool> suggest = new("--suggest") { Description = "Writes the fewest plays that take every choice of one conversation." };
        Option<string?> output = TextOutput.File();
        Option<bool> force = TextOutput.Force();
        Option<int?> budget = BudgetOption.Make();
        Command command = new("test", "Plays scripted playthroughs.") { paths, format, filter, suggest, output, force, budget };
        command.SetAction(result =>
        {
            string[] named = result.GetValue(paths) ?? [];
            return result.GetValue(suggest)
                ? Suggestion.Write(shared, named, result.GetValue(budget), result.GetValue(output), result.GetValue(force))
                : Test(shared, named, result.GetRequiredValue(format), result.GetValue(filter));
        });
        return command;
    }

    private static int Test(Shared shared, string[] paths, string format, string? filter)
    {
        List<string> files = [];
        foreach (string path in paths.DefaultIfEmpty("."))
        {
            if (!PlaysFiles.AddTo(files, path, shared.Shelf))
            {
                shared.Talk.WriteLine($"There is no file, folder or conversation \"{SafeText.Line(path)}\".");
                return ExitCodes.Usage;
            }
        }

        PlaysTester tester = new(shared, filter);
        TestedFile?[] tested = [.. files.DistinctBy(Path.GetFullPath).Select(tester.Test)];
        TestedFile[] results = [.. tested.OfType<TestedFile>()];
        Write(shared, results, format);
        return results.Any(file => file.Outcomes.Count > 0) && tested.All(file => file is { IsPassed: true }) ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static void Write(Shared shared, TestedFile[] files, string format)
    {
        switch (format)
        {
            case "json":
                shared.Output.WriteLine(TestJson.Write(files));
                break;
            case "sarif":
                shared.Output.WriteLine(SafeJson.Escape(DiagnosticsSarif.Write(TestJson.Diagnostics(files), ProgramVersion.Text)));
                break;
            default:
                shared.Output.Write(TestWords.Of(files));
                shared.Talk.WriteLine(TestWords.Summary(files));
                break;
        }
    }
}

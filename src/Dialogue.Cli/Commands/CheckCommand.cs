using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Format.Scenarios;
using Dialogue.Format.Seeds;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue check</c>: everything that is wrong with scenario files, with places and suggestions.</summary>
internal static class CheckCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string[]> paths = new("path") { Description = "Files, or folders to search.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };
        Option<string> format = new("--format") { Description = "text, json or sarif.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        Option<bool> strict = new("--strict") { Description = "Exit 1 where a warning was found, too." };
        Command command = new("check", "Checks scenario files.") { paths, format, strict };
        command.SetAction(result => Check(shared, result.GetRequiredValue(paths), result.GetRequiredValue(format), result.GetValue(strict)));
        return command;
    }

    private static int Check(Shared shared, string[] paths, string format, bool strict)
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
        foreach (string file in files)
        {
            if (Read(shared, file) is not { } reading)
            {
                return ExitCodes.Failed;
            }

            results.Add(new FileDiagnostics(file, reading));
        }

        Write(shared, results, format);
        return results.Any(result => result.Diagnostics.Any(diagnostic => IsFinding(diagnostic, strict))) ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static bool IsFinding(Diagnostic diagnostic, bool strict) =>
        diagnostic.Severity == Severity.Error || (strict && diagnostic.Severity == Severity.Warning);

    private static System.Collections.Immutable.ImmutableArray<Diagnostic>? Read(Shared shared, string file)
    {
        try
        {
            byte[] bytes = BoundedFile.Read(file, ScenarioReader.LargestFile);
            string id = ScenarioShelf.IdOf(file);
            return IsPersona(file)
                ? PersonaReader.Read(bytes, id).Diagnostics
                : ScenarioReader.Read(bytes, Options(shared, id)).Diagnostics;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            shared.Talk.WriteLine($"{SafeText.Line(file)} cannot be read: {wrong.Message}");
            return null;
        }
    }

    // Personas stand in a folder of that name, as in the seeds.
    private static bool IsPersona(string file) => Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file))) == "personas";

    private static ScenarioReadingOptions Options(Shared shared, string id) => new()
    {
        ExpectedId = id,
        Rubric = shared.Seeds.Rubric,
        Personas = shared.Seeds.PersonaIds,
        Strategies = shared.Seeds.StrategyIds,
    };

    private static void Write(Shared shared, List<FileDiagnostics> results, string format)
    {
        switch (format)
        {
            case "json":
                shared.Output.WriteLine(DiagnosticsJson.Write(results));
                break;
            case "sarif":
                shared.Output.WriteLine(DiagnosticsSarif.Write(results, ProgramVersion.Text));
                break;
            default:
                shared.Output.Write(DiagnosticsText.Write(results));
                shared.Talk.WriteLine(DiagnosticsText.Summary(results));
                break;
        }
    }
}

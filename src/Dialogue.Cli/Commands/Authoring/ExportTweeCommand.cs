using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Dialogue.Authoring.Foreign.Twee.Writing;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics;
using Dialogue.Format.Diagnostics.Output;
using Dialogue.Format.Scenarios;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary><c>dialogue export twee</c>: a conversation as a story for Twine, and what is not in it.</summary>
internal static class ExportTweeCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string> file = new("file") { Description = "A scenario's file, or the id of a conversation.", HelpName = "ID|FILE" };
        Option<string?> output = new("--output", "-o") { Description = "A new file; without, standard output.", HelpName = "FILE" };
        Command command = new("twee", "Writes a conversation as a story for Twine (Twee 3), and lists what is not in it.") { file, output };
        command.SetAction(result => Export(shared, result.GetRequiredValue(file), result.GetValue(output)));
        return command;
    }

    private static int Export(Shared shared, string word, string? output)
    {
        string path = shared.Shelf.Find(word) ?? word;
        if (!File.Exists(path))
        {
            shared.Talk.WriteLine($"There is no conversation or file \"{SafeText.Line(word)}\".");
            return ExitCodes.Usage;
        }

        if (output is not null && Path.Exists(output))
        {
            shared.Talk.WriteLine($"{SafeText.Whole(Path.GetFullPath(output))} is there already; it was left as it is. Name a new file.");
            return ExitCodes.Failed;
        }

        ScenarioReading reading = ScenarioReader.Read(BoundedFile.Read(path, ScenarioReader.LargestFile), ScenarioRules.ForPlaying(shared.Seeds, null));
        if (reading.Scenario is not { } scenario)
        {
            shared.Talk.Write(DiagnosticsText.Write([new FileDiagnostics(path, reading.Diagnostics)]));
            shared.Talk.WriteLine("Nothing was written: these have to be mended first.");
            return ExitCodes.Failed;
        }

        (string twee, ImmutableArray<Diagnostic> losses) = TweeExport.Write(scenario, reading.Positions);
        shared.Talk.Write(DiagnosticsText.Write([new FileDiagnostics(path, losses)]));
        return Save(shared, twee, output);
    }

    private static int Save(Shared shared, string twee, string? output)
    {
        if (output is null)
        {
            shared.Output.Write(twee);
            return ExitCodes.Done;
        }

        string target = Path.GetFullPath(output);
        if (!WholeFile.Write(target, Encoding.UTF8.GetBytes(twee), false))
        {
            shared.Talk.WriteLine($"{SafeText.Whole(target)} is there already; it was left as it is. Name another with --output.");
            return ExitCodes.Failed;
        }

        shared.Output.WriteLine(SafeText.Whole(target));
        return ExitCodes.Done;
    }
}

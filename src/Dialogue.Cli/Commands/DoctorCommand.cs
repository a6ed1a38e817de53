using System.CommandLine;
using System.Runtime.InteropServices;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Surroundings;
using Dialogue.Presentation.Settings;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue doctor</c>: what a report of a mistake should say.</summary>
internal static class DoctorCommand
{
    public static Command Make(Shared shared)
    {
        Option<bool> json = Facts.JsonOption();
        Command command = new("doctor", "Prints versions, terminal and paths, for reports.") { json };
        command.SetAction(result => Print(shared, result.GetValue(json)));
        return command;
    }

    private static int Print(Shared shared, bool json)
    {
        TerminalFacts terminal = shared.Terminal();
        AppSettings settings = shared.Settings().Settings;
        int conversations = LibraryReader.Read(shared.Shelf).Count;
        (string Name, string Value)[] facts =
        [
            ("dialogue", ProgramVersion.Text),
            ("runtime", RuntimeInformation.FrameworkDescription),
            ("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}"),
            ("input", terminal.InputIsTerminal ? "a terminal" : "no terminal"),
            ("output", terminal.OutputIsTerminal ? "a terminal" : "no terminal"),
            ("TERM", terminal.Term.Length == 0 ? "not set" : terminal.Term),
            ("window", terminal.OutputIsTerminal ? $"{Console.WindowWidth} by {Console.WindowHeight}" : "none"),
            ("colour", terminal.Color ? "yes" : "no, by NO_COLOR or CLICOLOR"),
            ("glyphs", terminal.PrefersAscii ? "ascii" : "unicode"),
            ("front end", shared.WhyPlain(terminal, settings) is { } why ? $"lines, because of {why}" : "full screen"),
            ("conversations", conversations.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("settings", shared.Folders.SettingsFile),
            ("practice", shared.Folders.Data),
            ("saved texts", shared.Folders.Texts),
            ("library", shared.Folders.Scenarios),
            ("seeds", shared.Folders.Seeds),
        ];
        Facts.Print(shared, json, facts);
        if (conversations == 0)
        {
            shared.Talk.WriteLine($"No conversations were found in {SafeText.Whole(shared.Folders.Scenarios)}.");
            return ExitCodes.Failed;
        }

        // Where moves or rubric are missing or broken, this says so.
        _ = shared.Seeds.Rubric;
        return ExitCodes.Done;
    }
}

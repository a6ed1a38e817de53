using System.CommandLine;
using System.Runtime.InteropServices;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Surroundings;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue doctor</c>: what a report of a mistake should say.</summary>
internal static class DoctorCommand
{
    public static Command Make(Shared shared)
    {
        Command command = new("doctor", "Prints versions, terminal and paths, for reports.");
        command.SetAction(_ => Print(shared));
        return command;
    }

    private static int Print(Shared shared)
    {
        TerminalFacts terminal = shared.Terminal();
        int conversations = LibraryReader.Read(shared.Shelf).Count;
        (string Name, string Value)[] facts =
        [
            ("dialogue", ProgramVersion.Text),
            ("runtime", RuntimeInformation.FrameworkDescription),
            ("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.OSArchitecture}"),
            ("input", terminal.InputIsTerminal ? "a terminal" : "no terminal"),
            ("output", terminal.OutputIsTerminal ? "a terminal" : "no terminal"),
            ("TERM", terminal.Term.Length == 0 ? "not set" : SafeText.Line(terminal.Term)),
            ("window", terminal.OutputIsTerminal ? $"{Console.WindowWidth} by {Console.WindowHeight}" : "none"),
            ("colour", terminal.Color ? "yes" : "no, by NO_COLOR or CLICOLOR"),
            ("glyphs", terminal.PrefersAscii ? "ascii" : "unicode"),
            ("front end", terminal.WhyPlain is { } why ? $"lines, because of {why}" : "full screen"),
            ("conversations", conversations.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("settings", shared.Folders.SettingsFile),
            ("saved texts", shared.Folders.Data),
            ("library", shared.Folders.Scenarios),
            ("seeds", shared.Folders.Seeds),
        ];
        foreach ((string name, string value) in facts)
        {
            shared.Output.WriteLine($"{name,-15}{value}");
        }

        if (conversations == 0)
        {
            shared.Talk.WriteLine($"No conversations were found in {shared.Folders.Scenarios}.");
            return ExitCodes.Failed;
        }

        _ = shared.Seeds.Rubric;
        return ExitCodes.Done;
    }
}

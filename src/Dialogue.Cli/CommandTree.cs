using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Commands.Authoring;
using Dialogue.Cli.Commands.Data;
using Dialogue.Cli.Commands.Workshops;
using Dialogue.Cli.Words;

namespace Dialogue.Cli;

/// <summary>All commands of the program.</summary>
internal static class CommandTree
{
    public static RootCommand Make(Shared shared)
    {
        Option<bool> plain = new("--plain") { Description = "The line player instead of the full screen.", Recursive = true };
        Option<bool> noMouse = new("--no-mouse") { Description = "Leaves the mouse to the terminal.", Recursive = true };
        Option<bool> noSave = new("--no-save") { Description = "Stores nothing of what you say.", Recursive = true };
        RootCommand root = new("Practise difficult conversations in your terminal.") { plain, noMouse, noSave };
        RunOptions.AddTo(root);
        Func<ParseResult, FrontendChoice> shown = result => new FrontendChoice(result.GetValue(plain), result.GetValue(noMouse), result.GetValue(noSave));
        root.Add(PlayCommand.Make(shared, shown));
        root.Add(ResumeCommand.Make(shared, shown));
        root.Add(ProgressCommand.Make(shared));
        root.Add(ExportCommand.Make(shared));
        root.Add(HandoutCommand.Make(shared));
        root.Add(DataCommand.Make(shared));
        root.Add(ListCommand.Make(shared));
        root.Add(HostCommand.Make(shared));
        root.Add(WorkshopCommand.Make(shared));
        root.Add(NewCommand.Make(shared));
        root.Add(PreviewCommand.Make(shared, shown));
        root.Add(CheckCommand.Make(shared));
        root.Add(AnalyzeCommand.Make(shared));
        root.Add(SimulateCommand.Make(shared));
        root.Add(GraphCommand.Make(shared));
        root.Add(ScriptCommand.Make(shared));
        root.Add(TestCommand.Make(shared));
        root.Add(DiffCommand.Make(shared));
        root.Add(FormatCommand.Make(shared));
        root.Add(ImportCommand.Make(shared));
        root.Add(ExplainCommand.Make(shared));
        root.Add(JoinCommand.Make(shared, shown));
        root.Add(SteerCommand.Make(shared, shown));
        root.Add(SchemaCommand.Make(shared));
        root.Add(ConfigCommand.Make(shared));
        root.Add(DoctorCommand.Make(shared));
        root.Add(CompletionsCommand.Make(shared));
        root.Add(HelpTopicsCommand.Make(shared, root));
        root.SetAction(result => new Frontend(shared).Open(shown(result)));
        UseOwnHelp(root, shared);
        return root;
    }

    private static void UseOwnHelp(RootCommand root, Shared shared)
    {
        // The library's own also answers to /h, which is a path on most systems.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Add(new HelpOption("--help", "-h") { Description = "Prints this.", Action = new PrintHelp(shared) });
        VersionOption version = root.Options.OfType<VersionOption>().Single();
        version.Action = new PrintVersion(shared);
    }

    private sealed class PrintHelp(Shared shared) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            Command command = parseResult.CommandResult.Command;
            shared.Output.Write(command is RootCommand ? HelpText.Root : CommandHelp.Of(command));
            return ExitCodes.Done;
        }
    }

    private sealed class PrintVersion(Shared shared) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            shared.Output.WriteLine(ProgramVersion.Text);
            return ExitCodes.Done;
        }
    }
}

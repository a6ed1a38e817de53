using System.CommandLine;

namespace Dialogue.Cli.Commands.Data;

/// <summary><c>dialogue data</c>: what is stored and where, and everything an owner does with it.</summary>
internal static class DataCommand
{
    public static Command Make(Shared shared)
    {
        Option<bool> json = Facts.JsonOption();
        Command command = new("data", "Shows what is stored and where; forgets, backs up, restores.") { json };
        command.Add(DataListCommand.Make(shared));
        command.Add(ForgetCommand.Make(shared));
        command.Add(BackupCommand.Make(shared));
        command.Add(RestoreCommand.Make(shared));
        command.SetAction(result => StoredFacts.Print(shared, result.GetValue(json)));
        return command;
    }
}

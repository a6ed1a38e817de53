using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Storage;

namespace Dialogue.Cli.Commands.Data;

/// <summary><c>dialogue data backup FILE</c>: copies everything that is stored into one new file, also while somebody plays.</summary>
internal static class BackupCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string> file = new("file") { Description = "A file that is not there yet.", HelpName = "FILE" };
        Command command = new("backup", "Copies everything that is stored into a new file, also while you play.") { file };
        command.SetAction(result => Backup(shared, result.GetRequiredValue(file)));
        return command;
    }

    private static int Backup(Shared shared, string file)
    {
        using Journal? journal = Journal.OpenExisting(shared.Journal);
        if (journal is null)
        {
            shared.Talk.WriteLine(KeepingWords.NothingStored);
            return ExitCodes.Failed;
        }

        string shown = SafeText.Whole(Path.GetFullPath(file));
        if (Path.Exists(file))
        {
            shared.Talk.WriteLine($"{shown} is there already; it was left as it is. Name a new file.");
            return ExitCodes.Failed;
        }

        journal.Backup(Path.GetFullPath(file));
        shared.Output.WriteLine(shown);
        return ExitCodes.Done;
    }
}

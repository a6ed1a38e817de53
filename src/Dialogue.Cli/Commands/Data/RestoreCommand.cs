using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Presentation.Words;
using Dialogue.Storage;

namespace Dialogue.Cli.Commands.Data;

/// <summary><c>dialogue data restore FILE</c>: puts a backup in the place of what is stored, also while somebody plays.</summary>
internal static class RestoreCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string> file = new("file") { Description = "A file that `dialogue data backup` wrote.", HelpName = "FILE" };
        Option<bool> yes = new("--yes") { Description = "Does not ask." };
        Command command = new("restore", "Puts a backup in the place of what is stored, also while you play.") { file, yes };
        command.SetAction(result => Restore(shared, Path.GetFullPath(result.GetRequiredValue(file)), result.GetValue(yes)));
        return command;
    }

    private static int Restore(Shared shared, string file, bool yes)
    {
        string shown = SafeText.Whole(file);
        if (!File.Exists(file))
        {
            shared.Talk.WriteLine($"There is no file {shown}.");
            return ExitCodes.Failed;
        }

        if (!yes && File.Exists(shared.Journal.File) && Consent.Refuses(shared, "This replaces everything that is stored of your practice with the backup.", "Nothing was restored.") is { } code)
        {
            return code;
        }

        RestoreOutcome outcome = Journal.Restore(shared.Journal, file, shared.Time.GetLocalNow());
        shared.Talk.WriteLine($"Restored: {CommonWords.Count(outcome.Playthroughs, "conversation", "conversations")}.");
        if (outcome.MovedAside is { } aside)
        {
            shared.Talk.WriteLine($"The damaged file is kept as {SafeText.Whole(aside)}.");
        }

        return ExitCodes.Done;
    }
}

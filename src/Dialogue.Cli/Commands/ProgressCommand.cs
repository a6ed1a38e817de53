using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Json;
using Dialogue.Cli.Words;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;
using Dialogue.Storage;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue progress</c>: what changed over all conversations, and what is due.</summary>
internal static class ProgressCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Make(Shared shared)
    {
        Option<bool> json = new("--json") { Description = "Prints JSON, with the numbers behind the words." };
        Command command = new("progress", "Says what changed over your conversations, and what is due.") { json };
        command.SetAction(result => Print(shared, result.GetValue(json)));
        return command;
    }

    private static PracticeHistory Read(Shared shared, DateOnly today)
    {
        using Journal? journal = Journal.OpenExisting(shared.Journal);
        return journal?.History(today.AddDays(1 - PracticeDays.Length)) ?? PracticeHistory.Empty;
    }

    private static int Print(Shared shared, bool json)
    {
        DateOnly today = DateOnly.FromDateTime(shared.Time.GetLocalNow().DateTime);
        PracticeHistory history = Read(shared, today);
        AppModel model = new()
        {
            Library = LibraryReader.Read(shared.Shelf),
            Situations = shared.Seeds.Situations,
            Today = today,
            IsPlain = true,
        };
        if (json)
        {
            shared.Output.WriteLine(ProgressJson.Write(Progress.Of(history, today), model.Situations));
            return ExitCodes.Done;
        }

        shared.Output.Write(ProgressText.Of(model, history));
        if (Shelf.Due(model, history.Cards).FirstOrDefault() is { } due)
        {
            shared.Talk.WriteLine($"Due now: dialogue play {due.ScenarioId}");
        }

        return ExitCodes.Done;
    }
}

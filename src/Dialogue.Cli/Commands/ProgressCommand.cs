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
        command.SetAction(result =>
        {
            DateOnly today = DateOnly.FromDateTime(shared.Time.GetLocalNow().DateTime);
            using Journal? journal = Journal.OpenExisting(shared.Journal);
            PracticeHistory history = journal?.History(today.AddDays(1 - PracticeDays.Length)) ?? PracticeHistory.Empty;
            return Print(shared, history, journal?.Summary() ?? PracticeSummary.Empty, today, result.GetValue(json));
        });
        return command;
    }

    /// <summary>Prints what a history says on a day.</summary>
    internal static int Print(Shared shared, PracticeHistory history, PracticeSummary summary, DateOnly today, bool json)
    {
        AppModel model = new()
        {
            Library = LibraryReader.Read(shared.Shelf),
            Practice = summary,
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

using System.CommandLine;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Json;
using Dialogue.Cli.Words;
using Dialogue.Core.Practice;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue progress</c>: what changed over all conversations, and what is due.</summary>
internal static class ProgressCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="shared">What commands work with.</param>
    /// <param name="history">Reads what is stored, when the command runs.</param>
    /// <param name="clock">Says which day it is; the machine's own clock and zone unless given.</param>
    public static Command Make(Shared shared, Func<PracticeHistory> history, TimeProvider? clock = null)
    {
        Option<bool> json = new("--json") { Description = "Prints JSON, with the numbers behind the words." };
        Command command = new("progress", "Says what changed over your conversations, and what is due.") { json };
        command.SetAction(result => Print(shared, history(), DateOnly.FromDateTime((clock ?? TimeProvider.System).GetLocalNow().DateTime), result.GetValue(json)));
        return command;
    }

    private static int Print(Shared shared, PracticeHistory history, DateOnly today, bool json)
    {
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

using System.CommandLine;
using Dialogue.Cli.Commands.Data;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Commands.Workshops;

/// <summary><c>dialogue workshop</c>: what is left of workshops, and how it goes away. The host has the logs, so it does the work.</summary>
internal static class WorkshopCommand
{
    private static readonly string[] Formats = ["html", "markdown", "csv", "xlsx", "xapi", "items", "attendance"];
    private static readonly string[] Debriefs = ["pearls", "plus-delta", "what-so-what-now-what"];

    public static Command Make(Shared shared) => new("workshop", "Lists workshops, writes their reports, and erases them.")
    {
        List(shared), Report(shared), Purge(shared), Forget(shared),
    };

    private static Command List(Shared shared)
    {
        Option<string?> store = Store();
        Command command = new("list", "Lists the workshops that are kept, the newest first.") { store };
        command.SetAction(result => HostCall.Run(shared, ["--rooms", .. Given(store, result)]));
        return command;
    }

    private static Command Report(Shared shared)
    {
        Argument<string> room = Room();
        room.DefaultValueFactory = static _ => "latest";
        Option<string?> format = new("--format") { Description = "As what; markdown where nothing is said.", HelpName = string.Join('|', Formats) };
        format.AcceptOnlyFromAmong(Formats);
        Option<string?> output = new("--output", "-o") { Description = "The file, or with csv the folder, that is written.", HelpName = "PATH" };
        Option<string?> debrief = new("--debrief") { Description = "Adds a way to lead the talk: " + string.Join(", ", Debriefs) + ".", HelpName = "ID" };
        debrief.CompletionSources.Add(Debriefs);
        Option<string?> delimiter = new("--delimiter") { Description = "What stands between cells; a comma where nothing is said.", HelpName = ",|;" };
        delimiter.AcceptOnlyFromAmong(",", ";");
        Option<bool> force = new("--force") { Description = "Overwrites what is there already." };
        Option<string?> store = Store();
        Command command = new("report", "Says what is left of a workshop, also while it goes on.") { room, format, output, debrief, delimiter, force, store };
        command.SetAction(result => HostCall.Run(
            shared,
            [
                "--report", result.GetRequiredValue(room),
                .. Given(format, result), .. Given(output, result), .. Given(debrief, result), .. Given(delimiter, result), .. Given(store, result),
                .. (string[])(result.GetValue(force) ? ["--force"] : []),
            ]));
        return command;
    }

    private static Command Purge(Shared shared) => Erasing(
        shared, "purge", "Erases the names, tokens and notes of a closed workshop; counts are left.", "This erases the names, tokens and notes of {0} for good.", "Nothing was erased.");

    private static Command Forget(Shared shared) => Erasing(
        shared, "forget", "Deletes a workshop with everything that is kept of it.", "This deletes the workshop {0} for good, with its counts.", "Nothing was deleted.");

    private static Command Erasing(Shared shared, string name, string description, string question, string otherwise)
    {
        Argument<string> room = Room();
        Option<bool> yes = new("--yes") { Description = "Does not ask." };
        Option<string?> store = Store();
        Command command = new(name, description) { room, yes, store };
        command.SetAction(result =>
        {
            string asked = result.GetRequiredValue(room);
            string words = question.Replace("{0}", SafeText.Line(asked), StringComparison.Ordinal);
            return !result.GetValue(yes) && Consent.Refuses(shared, words, otherwise) is { } code
                ? code
                : HostCall.Run(shared, ["--" + name, asked, .. Given(store, result)]);
        });
        return command;
    }

    private static Argument<string> Room()
    {
        Argument<string> room = new("workshop") { Description = "Its code or id, or `latest`.", HelpName = "CODE|ID|latest" };
        room.CompletionSources.Add("latest");
        return room;
    }

    private static Option<string?> Store() => new("--store") { Description = "Where rooms are kept, if not in the usual place.", HelpName = "PLACE" };

    private static string[] Given(Option<string?> option, ParseResult result) => result.GetValue(option) is { } value ? [option.Name, value] : [];
}

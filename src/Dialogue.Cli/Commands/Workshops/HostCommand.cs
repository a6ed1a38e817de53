using System.CommandLine;
using System.Globalization;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Commands.Workshops;

/// <summary><c>dialogue host</c>: starts the program that hosts workshops, with the folders of this one.</summary>
internal static class HostCommand
{
    private const int MostPieces = 20;

    public static Command Make(Shared shared)
    {
        Argument<string[]> targets = new("conversations") { Description = "What to play, in this order: ids or files. None: go on with the workshops that are open.", HelpName = "ID|FILE", Arity = new ArgumentArity(0, MostPieces) };
        targets.CompletionSources.Add(_ => shared.Shelf.Files.Select(ScenarioShelf.IdOf));
        Option<string?> title = new("--title") { Description = "What the workshop is called; its first conversation where nothing is said.", HelpName = "WORDS" };
        Option<string?> mode = OneOf("--mode", "How the room goes through it; vote where nothing is said.", "vote", "hands", "hot-seat", "self");
        Option<string?> rule = OneOf("--rule", "Which answer the story goes on with; majority where nothing is said.", "majority", "pick", "minority");
        Option<int?> timer = new("--timer") { Description = "Closes each vote after so many seconds.", HelpName = "SECONDS" };
        Option<bool> noAutoClose = new("--no-auto-close") { Description = "Keeps a vote open until you close it, also when everybody has voted." };
        Option<int?> size = new("--size") { Description = "The most people in the room; 200 where nothing is said.", HelpName = "PEOPLE" };
        Option<bool> lan = new("--lan") { Description = "Lets other machines in, not only this one." };
        Option<bool> tls = new("--tls") { Description = "Encrypts, with a certificate of this host's own; its fingerprint is printed." };
        Option<int?> port = new("--port") { Description = "The port; 7380 where nothing is said, 0 takes a free one.", HelpName = "PORT" };
        Option<string?> store = new("--store") { Description = "Where rooms are kept: a file, or postgres://user@server/database for several hosts.", HelpName = "PLACE" };
        Option<string?> address = new("--public-url") { Description = "The address that people are told, where it is not this machine's.", HelpName = "URL" };
        Option<string?> peers = new("--peers") { Description = "All hosts of the same store, with commas between, for people's programs to move to.", HelpName = "URLS" };
        Option<int?> retention = new("--retention-days") { Description = "Closed workshops lose names and notes after so many days; 30 where nothing is said.", HelpName = "DAYS" };
        Command command = new("host", "Runs workshops: a room that plays a conversation together.")
        {
            targets, title, mode, rule, timer, noAutoClose, size, lan, tls, port, store, address, peers, retention,
        };
        command.SetAction(result =>
        {
            List<string> arguments = [.. (result.GetValue(targets) ?? []).Select(target => shared.Shelf.Find(target) ?? target)];
            Add(arguments, title.Name, result.GetValue(title));
            Add(arguments, mode.Name, result.GetValue(mode));
            Add(arguments, rule.Name, result.GetValue(rule));
            Add(arguments, timer.Name, result.GetValue(timer)?.ToString(CultureInfo.InvariantCulture));
            Add(arguments, size.Name, result.GetValue(size)?.ToString(CultureInfo.InvariantCulture));
            Add(arguments, port.Name, result.GetValue(port)?.ToString(CultureInfo.InvariantCulture));
            Add(arguments, store.Name, result.GetValue(store));
            Add(arguments, address.Name, result.GetValue(address));
            Add(arguments, peers.Name, result.GetValue(peers));
            Add(arguments, retention.Name, result.GetValue(retention)?.ToString(CultureInfo.InvariantCulture));
            foreach (Option<bool> flag in (Option<bool>[])[lan, tls, noAutoClose])
            {
                if (result.GetValue(flag))
                {
                    arguments.Add(flag.Name);
                }
            }

            return HostCall.Run(shared, arguments);
        });
        return command;
    }

    private static Option<string?> OneOf(string name, string description, params string[] words)
    {
        Option<string?> option = new(name) { Description = description, HelpName = string.Join('|', words) };
        option.AcceptOnlyFromAmong(words);
        return option;
    }

    private static void Add(List<string> arguments, string name, string? value)
    {
        if (value is not null)
        {
            arguments.Add(name);
            arguments.Add(value);
        }
    }
}

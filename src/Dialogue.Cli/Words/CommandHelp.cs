using System.CommandLine;
using System.Text;
using Dialogue.Cli.Commands;

namespace Dialogue.Cli.Words;

/// <summary>The help of one command, in the same form as the program's own.</summary>
internal static class CommandHelp
{
    private const string Margin = "  ";

    /// <summary>Gives the text, examples last.</summary>
    public static string Of(Command command)
    {
        StringBuilder text = new();
        string path = PathOf(command);
        text.Append(command.Description).Append("\n\nUsage\n").Append(Margin).Append(path).Append(Usage(command)).Append('\n');
        Append(text, null, command.Arguments.Select(argument => (Name(argument), argument.Description)));
        Append(text, "Commands", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Append(text, "Options", command.Options.Select(option => (Name(option), option.Description)).Concat(Inherited(command)));
        string[] examples = Examples(command.Name);
        if (examples.Length > 0)
        {
            text.Append("\nExamples\n");
            text.AppendJoin('\n', examples.Select(example => Margin + example)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Gives the name by which an argument is shown.</summary>
    public static string Name(Argument argument) => argument.HelpName ?? argument.Name.ToUpperInvariant();

    /// <summary>Gives the words that call a command.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : "dialogue";

    private static string Name(Option option) => option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private static string Usage(Command command)
    {
        IEnumerable<string> arguments = command.Arguments.Select(argument => (argument.Arity.MinimumNumberOfValues, argument.Arity.MaximumNumberOfValues) switch
        {
            (0, 1) => $"[{Name(argument)}]",
            (0, _) => $"[{Name(argument)}...]",
            (_, 1) => argument.HasDefaultValue ? $"[{Name(argument)}]" : Name(argument),
            _ => $"{Name(argument)}...",
        });
        string words = string.Concat(arguments.Select(argument => " " + argument));
        string sub = command.Subcommands.Count == 0 || command.Arguments.Count > 0 ? string.Empty : $" {string.Join('|', command.Subcommands.Select(each => each.Name))}";
        return sub + words + (command.Options.Count == 0 ? string.Empty : " [options]");
    }

    // Only where somebody can use them: other commands print and are done. The settings share a row.
    private static IEnumerable<(string, string?)> Inherited(Command command) =>
        command.Parents.OfType<RootCommand>().SelectMany(root => root.Options)
            .Where(option => command.Name is "play" or "resume" or "preview" or "join" or "steer" && option is { Recursive: true, Name: not "--help" } and not SettingFlag)
            .Select(option => (Name(option), option.Description))
            .Concat(command.Name == "play" ? [("--SETTING VALUE", "Any setting for one run, such as --pace instant; `dialogue config show` lists them.")] : [])
            .Append(("-h, --help", "Prints this."));

    private static void Append(StringBuilder text, string? title, IEnumerable<(string Name, string? Meaning)> rows)
    {
        (string Name, string? Meaning)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        text.Append('\n');
        if (title is not null)
        {
            text.Append(title).Append('\n');
        }

        int width = Math.Max(18, 2 + all.Max(row => row.Name.Length));
        foreach ((string name, string? meaning) in all)
        {
            text.Append(Margin).Append(name.PadRight(width)).Append(meaning).Append('\n');
        }
    }

    private static string[] Examples(string command) => command switch
    {
        "play" =>
        [
            "dialogue play sunday-night-ping --seed 7",
            "dialogue play my-scenario.json --plain",
            "dialogue play sunday-night-ping --answers 1,3,2 --json",
            "dialogue play my-scenario.json --from second-try --show-values",
        ],
        "resume" => ["dialogue resume", "dialogue resume 12 --plain"],
        "progress" => ["dialogue progress", "dialogue progress --json"],
        "export" => ["dialogue export 12 --format html > talk.html", "dialogue export --format csv --output answers.csv"],
        "handout" =>
        [
            "dialogue handout phones-at-dinner --format html --output dinner.html",
            "dialogue handout phones-at-dinner --minutes 60 --debrief pearls",
            "dialogue handout my-scenario.json --only cards checklist --seed 7",
        ],
        "data" => ["dialogue data", "dialogue data list", "dialogue data --data /media/stick/dialogue"],
        "forget" => ["dialogue data forget 12", "dialogue data forget --before 2026-06-01", "dialogue data forget --all --yes"],
        "backup" => ["dialogue data backup practice.bak"],
        "restore" => ["dialogue data restore practice.bak"],
        "list" => ["dialogue list", "dialogue list boundaries work", "dialogue list --json"],
        "check" => ["dialogue check my-scenario.json", "dialogue check scenarios --strict --format sarif"],
        "new" => ["dialogue new late-again --template feedback", "dialogue new late-again --practises empathy,clarity --output scenarios/", "dialogue new --list"],
        "graph" => ["dialogue graph sunday-night-ping", "dialogue graph my-scenario.json --format dot | dot -Tsvg > my-scenario.svg"],
        "script" => ["dialogue script my-scenario.json --output my-scenario.md"],
        "test" => ["dialogue test", "dialogue test my-scenario.json --filter \"the line\"", "dialogue test --suggest my-scenario.json --output my-scenario.plays"],
        "diff" => ["dialogue diff released.json draft.json", "dialogue diff released.json draft.json --json"],
        "fmt" => ["dialogue fmt my-scenario.json", "dialogue fmt --check scenarios", "dialogue fmt --stdin < my-scenario.json"],
        "preview" => ["dialogue preview my-scenario.json", "dialogue preview my-scenario.json --plain"],
        "join" => ["dialogue join 192.168.1.20 ABC-DEF", "dialogue join https://dialogue.example.org/#ABCDEF --name Ana", "dialogue join", "dialogue join 192.168.1.20 ABC-DEF --plain"],
        "steer" => ["dialogue steer", "dialogue steer 192.168.1.20 --pair ABCD-EFGH", "printf 'close\\nreveal\\n' | dialogue steer"],
        "explain" => ["dialogue explain DLG204", "dialogue explain unknown-move"],
        "import" => ["dialogue import twee my-story.twee", "dialogue import twine archive.html --story \"My story\"", "dialogue import h5p scenario.h5p --output late-reply.json"],
        "twee" => ["dialogue export twee my-scenario.json --output my-story.twee"],
        "schema" => ["dialogue schema > scenario.v1.schema.json", "dialogue schema settings"],
        "config" => ["dialogue config init", "dialogue config show", "dialogue config show --pace instant"],
        "completions" => ["source <(dialogue completions bash)"],
        "help" => ["dialogue help keys", "dialogue help play"],
        _ => [],
    };
}

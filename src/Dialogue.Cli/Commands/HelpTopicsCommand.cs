using System.CommandLine;
using Dialogue.Cli.Words;
using Dialogue.Presentation.Commands;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue help</c>: the program's help, a command's, the keys, the exit codes.</summary>
internal static class HelpTopicsCommand
{
    private const string KeysTopic = "keys";
    private const string ExitCodesTopic = "exit-codes";

    public static Command Make(Shared shared, RootCommand root)
    {
        string[] topics = [KeysTopic, ExitCodesTopic, .. root.Subcommands.Select(command => command.Name)];
        Argument<string?> topic = OneOf.Keep(
            new Argument<string?>("topic") { Description = "keys, exit-codes, or a command.", Arity = ArgumentArity.ZeroOrOne, HelpName = "TOPIC" },
            topics);
        Command command = new("help", "Explains keys, exit codes and commands.") { topic };
        command.SetAction(result =>
        {
            shared.Output.Write(Text(shared, root, result.GetValue(topic)));
            return ExitCodes.Done;
        });
        return command;
    }

    private static string Text(Shared shared, RootCommand root, string? topic) => topic switch
    {
        null => HelpText.Root,
        KeysTopic => Keys(shared),
        ExitCodesTopic => HelpText.ExitCodes,
        _ => CommandHelp.Of(root.Subcommands.First(command => command.Name == topic)),
    };

    private static string Keys(Shared shared)
    {
        KeyMap map = KeyMap.With(shared.Settings().Settings.Keys);
        return string.Concat(CommandCatalogue.All.Select(command =>
        {
            string[] keys = [.. command.Keys.Prepend(map.KeyFor(command.Id)).Distinct().Where(key => map.CommandFor(key) == command.Id)];
            return $"{(keys.Length == 0 ? "(by name)" : string.Join(", ", keys)),-16}{command.Meaning}\n";
        }));
    }
}

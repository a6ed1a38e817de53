using System.CommandLine;
using Dialogue.Cli.Words;
using Dialogue.Presentation.Commands;

namespace Dialogue.Cli.Commands;

/// <summary><c>dialogue help</c>: the program's help, its keys, its exit codes.</summary>
internal static class HelpTopicsCommand
{
    public static Command Make(Shared shared)
    {
        Argument<string?> topic = new("topic") { Description = "keys or exit-codes.", Arity = ArgumentArity.ZeroOrOne };
        topic.AcceptOnlyFromAmong("keys", "exit-codes");
        Command command = new("help", "Explains keys and exit codes.") { topic };
        command.SetAction(result =>
        {
            shared.Output.Write(result.GetValue(topic) switch
            {
                "keys" => Keys(shared),
                "exit-codes" => HelpText.ExitCodes,
                _ => HelpText.Root,
            });
            return ExitCodes.Done;
        });
        return command;
    }

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

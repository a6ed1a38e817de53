using System.CommandLine;
using System.CommandLine.Parsing;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Words;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli;

/// <summary>Says what was wrong with a command line, and what was probably meant.</summary>
internal static class UsageMistakes
{
    // The nearest word to one of two letters could be anything.
    private const int ShortestGuess = 3;

    /// <summary>Gives a line for each mistake, and where to read on; nothing where there is none.</summary>
    /// <param name="result">What was understood.</param>
    /// <param name="isConversation">Says whether a word is the id of a conversation.</param>
    public static IReadOnlyList<string> Of(ParseResult result, Func<string, bool> isConversation)
    {
        Command command = result.CommandResult.Command;
        string[] options = [.. StrayOptions(result), .. result.UnmatchedTokens.Where(IsOption)];
        string[] known = [.. command.Options.Concat(result.RootCommandResult.Command.Options.Where(option => option.Recursive)).Select(option => option.Name)];
        List<string> lines = [.. options.Select(word => $"There is no option \"{SafeText.Line(word)}\".{Meant(word, known)}")];
        if (lines.Count == 0 && result.UnmatchedTokens is [var first, ..])
        {
            lines.Add(Stray(command, first, isConversation));
        }

        if (lines.Count == 0)
        {
            lines.AddRange(result.Errors.Select(error => Say(error, command)).Distinct());
        }

        if (lines.Count > 0)
        {
            lines.Add($"`{CommandHelp.PathOf(command)} --help` shows how to use it.");
        }

        return lines;
    }

    /// <summary>Gives words as a sentence lists them.</summary>
    public static string List(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";

    // An argument takes any word, also a mistyped option; only after "--" is a word with a dash what it says.
    private static IEnumerable<string> StrayOptions(ParseResult result)
    {
        HashSet<Token> arguments = new(
            result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens), ReferenceEqualityComparer.Instance);
        return result.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => arguments.Contains(token) && IsOption(token.Value))
            .Select(token => token.Value);
    }

    private static bool IsOption(string word) => word is ['-', _, ..];

    private static string Stray(Command command, string word, Func<string, bool> known) => command switch
    {
        RootCommand when known(word) => $"There is no command \"{word}\". Did you mean `dialogue play {word}`?",
        { Subcommands.Count: > 0, Arguments.Count: 0 } => $"There is no command \"{SafeText.Line(word)}\".{Meant(word, command.Subcommands.Select(sub => sub.Name))}",
        _ => $"\"{SafeText.Line(word)}\" is one word too many for `{CommandHelp.PathOf(command)}`.",
    };

    private static string Meant(string word, IEnumerable<string> known) =>
        word.Length >= ShortestGuess && new NearestWord().Find(word, known) is { } meant ? $" Did you mean \"{meant}\"?" : string.Empty;

    private static string Say(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult option => OfOption(option, error),
        ArgumentResult { Parent: OptionResult option } => OfOption(option, error),
        ArgumentResult { Tokens.Count: 0 } argument => $"`{CommandHelp.PathOf(command)}` needs {Needed(argument.Argument)}",
        CommandResult when command is { Subcommands.Count: > 0, Arguments.Count: 0 } =>
            $"`{CommandHelp.PathOf(command)}` needs {List([.. command.Subcommands.Select(sub => sub.Name)])}.",
        CommandResult when command.Arguments is [var argument, ..] => $"`{CommandHelp.PathOf(command)}` needs {Needed(argument)}",
        _ => SafeText.Line(error.Message),
    };

    private static string Needed(Argument argument) => $"{CommandHelp.Name(argument)}. {argument.Description}";

    private static string OfOption(OptionResult option, ParseError error) => option switch
    {
        { Tokens.Count: 0, Option.HelpName: { } words } when words.Contains('|', StringComparison.Ordinal) => $"{option.Option.Name} needs {List(words.Split('|'))}.",
        { Tokens.Count: 0, Option.HelpName: { } needed } => $"{option.Option.Name} needs a {needed}.",
        { IdentifierTokenCount: > 1 } => $"{option.Option.Name} can stand only once.",
        _ => SafeText.Line(error.Message),
    };
}

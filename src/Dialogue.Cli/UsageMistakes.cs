using System.CommandLine;
using System.CommandLine.Parsing;
using Dialogue.Cli.Composition;
using Dialogue.Format.Diagnostics;

namespace Dialogue.Cli;

/// <summary>Says what was wrong with a command line, and what was probably meant.</summary>
internal static class UsageMistakes
{
    public static IEnumerable<string> Of(ParseResult result)
    {
        foreach (ParseError error in result.Errors)
        {
            yield return SafeText.Line(error.Message);
        }

        foreach (string word in result.UnmatchedTokens)
        {
            if (new NearestWord().Find(word, Known(result.CommandResult.Command, word)) is { } meant)
            {
                yield return $"Did you mean \"{meant}\"?";
            }
        }

        yield return "`dialogue --help` shows the commands.";
    }

    private static IEnumerable<string> Known(Command command, string word) => word.StartsWith('-')
        ? command.Options.SelectMany(option => option.Aliases.Append(option.Name)).Concat(["--plain", "--no-mouse", "--help", "--version"])
        : command.Subcommands.Select(sub => sub.Name);
}

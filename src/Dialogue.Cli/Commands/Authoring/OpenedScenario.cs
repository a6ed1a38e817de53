using System.CommandLine;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Commands.Authoring;

/// <summary>The conversation that an author's command is about: an id of the library, or a file.</summary>
internal static class OpenedScenario
{
    /// <summary>Makes the argument that names it.</summary>
    public static Argument<string> Argument(Shared shared)
    {
        Argument<string> target = new("conversation") { Description = "A conversation's id, or a file.", HelpName = "ID|FILE" };
        target.CompletionSources.Add(_ => shared.Shelf.Files.Select(ScenarioShelf.IdOf));
        return target;
    }

    /// <summary>Works on a conversation and gives the exit code; where it cannot be opened, says why.</summary>
    public static int With(Shared shared, string target, Func<Opening, int> work)
    {
        Opening opening = shared.Opener.Open(target);
        if (opening.Conversation is not null)
        {
            return work(opening);
        }

        foreach (string problem in opening.Problems)
        {
            shared.Talk.WriteLine(problem);
        }

        return opening.ExitCode;
    }
}

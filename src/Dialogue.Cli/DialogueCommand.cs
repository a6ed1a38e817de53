using System.CommandLine;
using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Cli.Surroundings;
using Dialogue.Storage;

namespace Dialogue.Cli;

/// <summary>The whole program, apart from the console that it reads and writes.</summary>
internal static class DialogueCommand
{
    // A word that starts with @ is a word, not a file full of words; -abc is one option, not three.
    private static readonly ParserConfiguration Words = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    /// <summary>Does what a command line asks for and gives the exit code; whatever goes wrong becomes a sentence.</summary>
    public static int Run(IReadOnlyList<string> args, Shared shared)
    {
        try
        {
            ParseResult result = CommandTree.Make(shared).Parse(args, Words);
            int code = IsMistaken(result, shared) ? ExitCodes.Usage : Invoke(result, shared);
            shared.Output.Flush();
            return code;
        }
        catch (JournalException wrong)
        {
            Tell(shared, JournalWords.About(wrong));
            return ExitCodes.Unreadable;
        }
        catch (EnvironmentException wrong)
        {
            return Tell(shared, SafeText.Whole(wrong.Message));
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return Tell(shared, $"Something could not be read or written: {Faults.Reason(wrong)}.{Keepsake.Tell(shared.Folders.Data)}");
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            return Crash.Tell(wrong, shared);
        }
    }

    private static int Invoke(ParseResult result, Shared shared)
    {
        // Help is also given for a command line that is wrong in other places.
        if (result.Errors.Count == 0)
        {
            shared.Begin(RunOptions.Settings(result), RunOptions.Data(result));
        }

        return result.Invoke(new InvocationConfiguration { Output = shared.Output, Error = shared.Talk, EnableDefaultExceptionHandler = false });
    }

    private static bool IsMistaken(ParseResult result, Shared shared)
    {
        if (result.Action is { ClearsParseErrors: true })
        {
            return false;
        }

        List<string> mistakes = [.. UsageMistakes.Of(result, word => shared.Shelf.Find(word) is not null)];
        if (ClockFrom.Complaint(shared.Variable) is { } complaint)
        {
            mistakes.Add(complaint);
        }

        foreach (string line in mistakes)
        {
            shared.Talk.WriteLine(line);
        }

        return mistakes.Count > 0;
    }

    private static int Tell(Shared shared, string sentence)
    {
        shared.Talk.WriteLine(sentence);
        return ExitCodes.Failed;
    }
}

using Dialogue.Cli.Commands;

namespace Dialogue.Cli;

/// <summary>The one place where an exception becomes words: what happened, where the work is, what to do.</summary>
internal static class Crash
{
    public static int Tell(Exception wrong, Shared shared)
    {
        // A closed pipe is how `dialogue ... | head` ends.
        if (wrong is IOException && shared.Terminal() is { OutputIsTerminal: false })
        {
            return ExitCodes.Failed;
        }

        string? log = Log(wrong, shared);
        string kept = Keepsake.Save(shared.Folders.Data) is { } text ? $" What was said so far is in {text}." : string.Empty;
        shared.Talk.WriteLine($"Dialogue stopped because of a mistake in the program: {Composition.SafeText.Line(wrong.Message)}{kept}");
        shared.Talk.WriteLine(log is null ? "The details could not be written down." : $"The details are in {log}; please send them with a report.");
        return ExitCodes.Failed;
    }

    private static string? Log(Exception wrong, Shared shared)
    {
        try
        {
            Directory.CreateDirectory(shared.Folders.State);
            string path = Path.Combine(shared.Folders.State, "crash.log");
            File.WriteAllText(path, $"dialogue {ProgramVersion.Text}\n{wrong}\n");
            return path;
        }
        catch (Exception again) when (again is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

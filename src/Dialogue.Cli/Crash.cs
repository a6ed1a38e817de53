using Dialogue.Cli.Commands;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli;

/// <summary>The one place where a mistake in the program becomes words: what happened, where the work is, what to do.</summary>
internal static class Crash
{
    public static int Tell(Exception wrong, Shared shared)
    {
        string? log = Log(wrong, shared);
        shared.Talk.WriteLine($"Dialogue stopped because of a mistake in the program: {SafeText.Line(wrong.Message)}{Keepsake.Tell(shared.Folders.Data)}");
        shared.Talk.WriteLine(log is null ? "The details could not be written down." : $"The details are in {SafeText.Whole(log)}; please send them with a report.");
        return ExitCodes.Failed;
    }

    private static string? Log(Exception wrong, Shared shared)
    {
        try
        {
            string path = Path.Combine(shared.Folders.State, "crash.log");
            OwnFiles.Replace(path, System.Text.Encoding.UTF8.GetBytes($"dialogue {ProgramVersion.Text}\n{wrong}\n"));
            return path;
        }
        catch (Exception again) when (Faults.IsOfFiles(again))
        {
            return null;
        }
    }
}

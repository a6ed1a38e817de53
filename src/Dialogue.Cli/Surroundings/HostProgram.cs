using System.ComponentModel;
using System.Diagnostics;

namespace Dialogue.Cli.Surroundings;

/// <summary>Finds and runs the program that hosts workshops. It stands beside this one, since players need nothing of it.</summary>
/// <param name="variable">Reads an environment variable.</param>
internal sealed class HostProgram(Func<string, string?> variable)
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "dialogue-host.exe" : "dialogue-host";

    /// <summary>Gives the host's path, or null where it is not installed. <c>DIALOGUE_HOST</c> wins.</summary>
    public string? Find() => Places().FirstOrDefault(File.Exists);

    /// <summary>Runs the host in this terminal until it ends, and gives its exit code; null where it could not be started.</summary>
    public static int? Run(string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program) { UseShellExecute = false };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Ctrl+C reaches both programs: the host closes its rooms in order, and this one waits for it.
        using IDisposable patience = Patience.Keep();
        try
        {
            using Process? host = Process.Start(start);
            host?.WaitForExit();
            return host?.ExitCode;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private IEnumerable<string> Places()
    {
        if (variable("DIALOGUE_HOST") is { Length: > 0 } given)
        {
            yield return given;
            yield break;
        }

        string here = AppContext.BaseDirectory;
        yield return Path.Combine(here, Name);
        yield return Path.Combine(here, "host", Name);

        // A source tree: every project has its own folder of programs, with one folder for each configuration in it.
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(here));
        yield return Path.GetFullPath(Path.Combine(here, "..", "..", "Dialogue.Workshop.Host", configuration, Name));
    }

    /// <summary>Lets Ctrl+C pass by this program.</summary>
    private sealed class Patience : IDisposable
    {
        private Patience() => Console.CancelKeyPress += Pass;

        public static Patience Keep() => new();

        public void Dispose() => Console.CancelKeyPress -= Pass;

        private static void Pass(object? sender, ConsoleCancelEventArgs pressed) => pressed.Cancel = true;
    }
}

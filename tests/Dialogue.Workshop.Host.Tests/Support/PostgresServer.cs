using System.Diagnostics;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>A PostgreSQL of one test's own, which it may restart; the others go on with theirs.</summary>
internal sealed class PostgresServer : IDisposable
{
    private PostgresServer(string place) => Place = place;

    public string Place { get; }

    /// <summary>Starts one.</summary>
    public static PostgresServer Start() => new(Run("start", null).Trim());

    /// <summary>Restarts it at once, as after a fall.</summary>
    public void Restart() => Run("restart", Place);

    public void Dispose() => Run("stop", Place);

    private static string Run(string verb, string? place)
    {
        ProcessStartInfo start = new("bash", [Script(), verb]) { RedirectStandardOutput = true };
        start.Environment["DIALOGUE_TEST_POSTGRES"] = place;
        using Process process = Process.Start(start)!;

        // Only the first line: a server that was started keeps the pipe open.
        string said = process.StandardOutput.ReadLine() ?? string.Empty;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return said;
    }

    private static string Script()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dialogue.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "tests", "postgres.sh");
    }
}

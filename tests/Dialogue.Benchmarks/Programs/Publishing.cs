using System.Diagnostics;

namespace Dialogue.Benchmarks.Programs;

/// <summary>Publishes a project ahead of time and gives the path of its executable.</summary>
internal static class Publishing
{
    /// <summary>Fails with an <see cref="InvalidOperationException"/> that holds the compiler's words.</summary>
    public static string Publish(BenchmarkRun run, string project, string executable)
    {
        string folder = Path.Combine(run.Repository, "artifacts", "published", executable);
        run.Say($"publishing {project}");
        ProcessStartInfo start = new(
            "dotnet",
            [
                "publish", Path.Combine(run.Repository, project), "-c", "Release", "--use-current-runtime", "-p:PublishAot=true",
                "-o", folder, "-v", "quiet", "--nologo",
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Path.Combine(folder, executable)
            : throw new InvalidOperationException($"{project} could not be published.\n{output}");
    }
}

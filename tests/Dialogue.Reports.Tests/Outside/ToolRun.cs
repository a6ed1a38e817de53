using System.Diagnostics;

namespace Dialogue.Reports.Tests.Outside;

/// <summary>Is one run of a program of others: what came out, and what it said beside it.</summary>
internal sealed record ToolRun(string Output, string Talk)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a program in a folder that is its home, too, with a text on its standard input; a program that fails fails the test.</summary>
    public static ToolRun Of(string program, string folder, string input, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(OutsideTool.Find(program)!, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["HOME"] = folder;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> talk = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end.");
        }

        ToolRun run = new(output.GetAwaiter().GetResult(), talk.GetAwaiter().GetResult());
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {run.Talk}");
        return run;
    }
}

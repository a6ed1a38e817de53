using System.Diagnostics;

namespace Dialogue.Authoring.Tests.Outside;

/// <summary>Is one run of a program of others: what came out.</summary>
internal static class ToolRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a program with a text on its standard input and gives what it prints; a program that fails, or warns, fails the test.</summary>
    public static string Of(string program, string input, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(OutsideTool.Find(program)!, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
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

        string said = talk.GetAwaiter().GetResult();
        Assert.True(process.ExitCode == 0 && said.Length == 0, $"{program} ended with {process.ExitCode}: {said}");
        return output.GetAwaiter().GetResult();
    }
}

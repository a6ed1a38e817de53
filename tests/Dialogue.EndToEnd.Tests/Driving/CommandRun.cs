using System.Diagnostics;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests.Driving;

/// <summary>Is one run of the program without a terminal: what came out, what was said beside it, and the code.</summary>
internal sealed record CommandRun(int Code, string Output, string Talk)
{
    /// <summary>Runs the program with arguments, and with a text on its standard input.</summary>
    public static CommandRun Of(string input, params string[] arguments)
    {
        using TerminalHome home = new();
        return Of(home, input, arguments);
    }

    /// <summary>Runs the program from a home folder that may hold files.</summary>
    public static CommandRun Of(TerminalHome home, string input, params string[] arguments) =>
        Of(home, new Dictionary<string, string>(), input, arguments);

    /// <summary>Runs the program from a home folder that may hold files, with variables beside the usual ones.</summary>
    public static CommandRun Of(TerminalHome home, IReadOnlyDictionary<string, string> variables, string input, params string[] arguments)
    {
        ProcessStartInfo start = new(ProgramUnderTest.Path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = home.Folder,
        };
        start.Environment.Clear();
        foreach ((string name, string value) in home.Environment.Concat(variables))
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> talk = process.StandardError.ReadToEndAsync();
        Feed(process, input);
        if (!process.WaitForExit(PseudoTerminal.Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dialogue {string.Join(' ', arguments)} did not end.");
        }

        return new CommandRun(process.ExitCode, output.GetAwaiter().GetResult(), talk.GetAwaiter().GetResult());
    }

    // A program may end before it has read all that was meant for it.
    private static void Feed(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }
}

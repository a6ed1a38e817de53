using System.Collections.Immutable;
using Dialogue.Testing.Terminals;

namespace Dialogue.Benchmarks.Programs;

/// <summary>Starts a published program on a terminal of 80 by 24, from an empty home folder, and takes its time.</summary>
internal sealed class MeasuredProgram(string path, TerminalHome home)
{
    /// <summary>Starts it, with everything arriving at once.</summary>
    public PseudoTerminal Start(params ImmutableArray<string> arguments) => PseudoTerminal.Start(
        new TerminalLaunch(path, arguments)
        {
            Environment = home.Environment.SetItem("DIALOGUE_PACE", "instant"),
            Folder = home.Folder,
        });

    /// <summary>Gives the milliseconds until a text has been written.</summary>
    public double UntilWritten(string text, params ImmutableArray<string> arguments)
    {
        using PseudoTerminal terminal = Start(arguments);
        return terminal.WaitForWritten(text).TotalMilliseconds;
    }

    /// <summary>Tells whether it ends well with these arguments.</summary>
    public bool Ends(ImmutableArray<string> arguments)
    {
        using PseudoTerminal terminal = Start(arguments);
        return terminal.WaitForExit().Code == 0;
    }

    /// <summary>Gives the milliseconds until the end; fails where the exit code is not 0.</summary>
    public double UntilEnd(params ImmutableArray<string> arguments)
    {
        using PseudoTerminal terminal = Start(arguments);
        TerminalExit exit = terminal.WaitForExit();
        return exit.Code == 0
            ? exit.After.TotalMilliseconds
            : throw new InvalidOperationException($"{path} {string.Join(' ', arguments)} ended with {exit.Code}.\n{terminal.Screen}");
    }
}

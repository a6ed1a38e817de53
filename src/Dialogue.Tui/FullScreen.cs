using Dialogue.Presentation.Messages;
using Dialogue.Tui.Hosting;
using Dialogue.Tui.Running;

namespace Dialogue.Tui;

/// <summary>The full screen: takes the terminal, runs a program on it, and gives the terminal back as it was.</summary>
public static class FullScreen
{
    /// <summary>The exit code after Ctrl+C.</summary>
    public const int Interrupted = 130;

    /// <summary>Runs until the program is left.</summary>
    /// <param name="model">What is known at the start; settings and keys in it hold from the first frame on and may change while it runs.</param>
    /// <param name="program">What the program does.</param>
    /// <param name="options">What the terminal can do, and what was asked for on the command line.</param>
    /// <param name="time">The clock.</param>
    /// <returns>0; 130 after Ctrl+C; 128 and a signal's number after SIGTERM, SIGHUP, SIGINT or SIGQUIT.</returns>
    /// <remarks>An exception in an update, a request or a view comes out of here once the terminal is restored.</remarks>
    public static int Run(AppModel model, FullScreenProgram program, FullScreenOptions options, TimeProvider time)
    {
        Stretch stretch = RunUntilErrand(model, null, program, options, time);
        while (stretch.Errand is { } errand)
        {
            stretch = RunUntilErrand(stretch.Model, errand(), program, options, time);
        }

        return stretch.ExitCode;
    }

    // The terminal is given back whole before something else uses it: that way is tried out on every exit.
    private static Stretch RunUntilErrand(AppModel model, AppMessage? first, FullScreenProgram program, FullScreenOptions options, TimeProvider time)
    {
        using TerminalHost host = new(time);
        using AppSession session = new(host.App, model, program, options, time, host.Modes);
        if (first is not null)
        {
            session.Send(first);
        }

        host.App.Run(session.Page);
        return host.ExitCode != 0 ? new Stretch(host.ExitCode, session.Model, null) : new Stretch(session.ExitCode, session.Model, session.Errand);
    }

    private readonly record struct Stretch(int ExitCode, AppModel Model, Func<AppMessage?>? Errand);
}

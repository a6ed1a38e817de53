using System.Runtime.InteropServices;
using Terminal.Gui.App;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;

namespace Dialogue.Tui.Hosting;

/// <summary>Owns the terminal and gives it back as it was on every way out: an ordinary end, an exception on any thread, <c>Environment.Exit</c>, SIGTERM, SIGHUP, SIGINT and SIGQUIT.</summary>
internal sealed class TerminalHost : IDisposable
{
    private const int SignalExit = 128;
    private const int HungUpExit = SignalExit + 1;
    private const int PassesPerLook = 20;
    private const ushort PassesPerSecond = 60;

    private readonly List<PosixSignalRegistration> _signals = [];
    private readonly TerminalLine _line = new();
    private readonly Watchdog _watchdog;
    private int _passes;
    private int _signalled;
    private int _disposed;

    public TerminalHost(TimeProvider time)
    {
        // The library takes an empty NO_COLOR for a set one.
        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: 0 })
        {
            Environment.SetEnvironmentVariable("NO_COLOR", null);
        }

        // What a file in the current folder may have set: the library reads ./.tui before its first type is used.
        Application.ForceDriver = string.Empty;
        Application.AppModel = Terminal.Gui.App.AppModel.FullScreen;
        Driver.Force16Colors = false;
        Application.MaximumIterationsPerSecond = PassesPerSecond;
        App = Application.Create();
        App.Init();
        Modes = new TerminalModes(text => App.Driver?.WriteRaw(text));
        _watchdog = new Watchdog(LeaveByForce, time);
        QuietCursor(App);
        App.Iteration += OnPass;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        AppDomain.CurrentDomain.UnhandledException += OnUnhandled;
        foreach (PosixSignal signal in new[] { PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGINT, PosixSignal.SIGQUIT })
        {
            _signals.Add(PosixSignalRegistration.Create(signal, OnSignal));
        }
    }

    public IApplication App { get; }

    public TerminalModes Modes { get; }

    /// <summary>Gets 128 and the number of the signal that ended the program, else 0.</summary>
    public int ExitCode { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        AppDomain.CurrentDomain.UnhandledException -= OnUnhandled;
        Modes.Restore();
        App.Dispose();
        foreach (PosixSignalRegistration signal in _signals)
        {
            signal.Dispose();
        }

        _watchdog.Dispose();
    }

    // The library never clears its "cursor needs update" flag and would write some 300 bytes a second while nothing happens.
    private static void QuietCursor(IApplication app)
    {
        (View?, Cursor?) last = default;
        app.Iteration += (_, _) =>
        {
            View? focused = app.TopRunnableView?.MostFocused;
            (View?, Cursor?) now = (focused, focused?.Cursor);
            if (now == last)
            {
                app.Driver?.SetCursorNeedsUpdate(false);
            }

            last = now;
        };
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        ExitCode = SignalExit + context.Signal switch
        {
            PosixSignal.SIGHUP => 1,
            PosixSignal.SIGINT => 2,
            PosixSignal.SIGQUIT => 3,
            _ => 15,
        };
        if (Interlocked.Increment(ref _signalled) == 1)
        {
            _watchdog.Wake();
            App.Invoke(StopAll);
            return;
        }

        // A second signal: the loop did not answer the first.
        LeaveByForce();
    }

    private void OnPass(object? sender, EventArgs e)
    {
        if (++_passes % PassesPerLook != 0 || ExitCode != 0 || !_line.IsCut)
        {
            return;
        }

        ExitCode = HungUpExit;
        _watchdog.Wake();
        StopAll();
    }

    private void LeaveByForce()
    {
        if (_line.IsCut)
        {
            // Nothing is left to restore, and the library would wait for its reader, which reads the end of input for ever.
            Interlocked.Exchange(ref _disposed, 1);
        }

        Environment.Exit(ExitCode);
    }

    private void StopAll()
    {
        foreach (SessionToken token in App.SessionStack ?? [])
        {
            App.RequestStop(token.Runnable);
        }
    }

    private void OnProcessExit(object? sender, EventArgs e) => Dispose();

    private void OnUnhandled(object? sender, UnhandledExceptionEventArgs e) => Dispose();
}

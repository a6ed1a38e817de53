using System.Diagnostics;
using System.Text;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.Testing.Terminals;

/// <summary>
/// Runs a program on a real terminal that nobody looks at: types, resizes, sends signals, and sees what a person would see.
/// </summary>
/// <remarks>Everything that waits does so for the program's output, with a deadline; nothing sleeps. Disposing ends the program.</remarks>
public sealed class PseudoTerminal : IDisposable
{
    private readonly TerminalDevice _device;
    private readonly TerminalOutput _output;
    private readonly TerminalProcess _process;
    private readonly Thread _reader;
    private readonly long _started;

    private PseudoTerminal(TerminalLaunch launch)
    {
        _device = new TerminalDevice(launch.Columns, launch.Rows);
        SettingsAtFirst = _device.Settings;
        _reader = new Thread(Listen) { IsBackground = true, Name = "terminal of " + launch.Program };
        _started = Stopwatch.GetTimestamp();
        _output = new TerminalOutput(new TerminalScreen(launch.Columns, launch.Rows, launch.Background), _started);
        _reader.Start();
        try
        {
            _process = TerminalProcess.Start(launch, _device.SlavePath, _started, _device.Wake);
        }
        catch
        {
            _device.Wake();
            _reader.Join();
            _device.Dispose();
            throw;
        }
    }

    /// <summary>Says why there can be no pseudo-terminal on this system; null where there can.</summary>
    public static string? WhyNotHere => OperatingSystem.IsLinux() ? null : "Pseudo-terminals are driven on Linux only.";

    /// <summary>Is how long anything may take that a test waits for, unless it says otherwise.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Is what can be seen now.</summary>
    public ScreenPicture Screen => _output.Picture();

    /// <summary>Is all that the program has written, escape sequences included.</summary>
    public string Written => Encoding.UTF8.GetString(_output.ToArray());

    /// <summary>Is the line discipline before the program was started.</summary>
    public LineSettings SettingsAtFirst { get; }

    /// <summary>Is the line discipline now, also after the program has ended.</summary>
    public LineSettings Settings => _device.Settings;

    /// <summary>Is the number of the process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Is the greatest memory that the running program has used; 0 once it has ended.</summary>
    public long PeakResidentBytes => _process.PeakResidentBytes;

    /// <summary>Is the time that the program has spent on a processor.</summary>
    public TimeSpan ProcessorTime => _process.ProcessorTime;

    /// <summary>Is the time from the start to the first byte; null where none has come.</summary>
    public TimeSpan? FirstByte => _output.FirstByteAfter(new OutputMark(0, _started));

    /// <summary>Is the time from the start to the latest byte.</summary>
    public TimeSpan LatestByte => _output.LatestByte();

    /// <summary>Starts a program; fails with a <see cref="System.ComponentModel.Win32Exception"/> where that is not possible.</summary>
    public static PseudoTerminal Start(TerminalLaunch launch) =>
        WhyNotHere is { } reason ? throw new PlatformNotSupportedException(reason) : new PseudoTerminal(launch);

    /// <summary>Types a text; keys are in <see cref="TerminalKeys"/>.</summary>
    public void Send(string text) => _device.Send(text);

    /// <summary>Gives the terminal another size.</summary>
    public void Resize(int columns, int rows)
    {
        _output.Resize(columns, rows);
        _device.Resize(columns, rows);
    }

    /// <summary>Sends a signal to the program, or to it and all that it has started.</summary>
    public void Signal(TerminalSignal signal, bool group = false) => _process.Signal(signal, group);

    /// <summary>Marks this place and moment in what the program writes.</summary>
    public OutputMark Mark() => _output.Mark();

    /// <summary>Gives the count of bytes written since a mark.</summary>
    public long BytesSince(OutputMark mark) => _output.Mark().Position - mark.Position;

    /// <summary>Waits for the first byte after a mark and gives the time between the two.</summary>
    public TimeSpan WaitForByte(OutputMark mark, TimeSpan? within = null)
    {
        WaitFor("a byte", _ => _output.FirstByteAfter(mark) is not null, within);
        return _output.FirstByteAfter(mark)!.Value;
    }

    /// <summary>Waits until the screen is as asked, and gives it; fails with a <see cref="TimeoutException"/> that shows the screen.</summary>
    public ScreenPicture WaitFor(string what, Func<ScreenPicture, bool> condition, TimeSpan? within = null) =>
        _output.WaitFor(condition, within ?? Patience, out ScreenPicture picture)
            ? picture
            : throw new TimeoutException($"Waited in vain for {what}.\n{Standing()}\n{picture}");

    /// <summary>Waits until a row shows a text.</summary>
    public ScreenPicture WaitForText(string text, TimeSpan? within = null) =>
        WaitFor($"\"{text}\"", picture => picture.Shows(text), within);

    /// <summary>
    /// Waits until a text has been written in one go, and gives the time from the start to that moment. For measuring: it looks at the
    /// bytes alone, so a text that is drawn in pieces is not found.
    /// </summary>
    public TimeSpan WaitForWritten(string text, TimeSpan? within = null) =>
        _output.WaitForBytes(Encoding.UTF8.GetBytes(text), within ?? Patience)
            ?? throw new TimeoutException($"Waited in vain for \"{text}\" to be written.\n{Standing()}\n{Screen}");

    /// <summary>Waits until the program has written nothing for a while, 200 milliseconds unless said otherwise.</summary>
    public ScreenPicture WaitForQuiet(TimeSpan? quiet = null, TimeSpan? within = null) =>
        _output.WaitForQuiet(quiet ?? TimeSpan.FromMilliseconds(200), within ?? Patience)
            ? Screen
            : throw new TimeoutException($"The program did not stop writing.\n{Screen}");

    /// <summary>Listens for a stretch of wall time and gives the count of bytes that came in it.</summary>
    public long ListenFor(TimeSpan stretch) => _output.ListenFor(stretch);

    /// <summary>Waits until the program has ended and all that it wrote has been read.</summary>
    public TerminalExit WaitForExit(TimeSpan? within = null)
    {
        TerminalExit exit = _process.WaitForExit(within ?? Patience)
            ?? throw new TimeoutException($"The program did not end.\n{Screen}");
        _reader.Join();
        return exit;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Signal(TerminalSignal.Kill, group: true);
        _process.WaitForExit(Patience);
        _reader.Join();
        _device.Dispose();
        _output.Dispose();
    }

    private string Standing() => _process.Exit is { } exit ? $"The program has ended with code {exit.Code}." : "The program still runs.";

    private void Listen()
    {
        byte[] buffer = new byte[64 * 1024];
        for (int count = _device.Read(buffer); count > 0; count = _device.Read(buffer))
        {
            string replies = _output.Add(buffer.AsSpan(0, count));
            if (replies.Length > 0)
            {
                _device.Send(replies);
            }
        }

        _output.End();
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Dialogue.Testing.Terminals;

/// <summary>Is the program that was started: can be sent signals, measured and waited for.</summary>
internal sealed class TerminalProcess
{
    private readonly object _gate = new();
    private readonly int _id;
    private readonly long _started;
    private TerminalExit? _exit;

    private TerminalProcess(int id, long started, Action ended)
    {
        _id = id;
        _started = started;
        new Thread(() => Await(ended)) { IsBackground = true, Name = "end of " + id.ToString(CultureInfo.InvariantCulture) }.Start();
    }

    public int Id => _id;

    public TerminalExit? Exit
    {
        get
        {
            lock (_gate)
            {
                return _exit;
            }
        }
    }

    /// <summary>Is the greatest memory in use so far, in bytes; 0 once the program has ended.</summary>
    public long PeakResidentBytes
    {
        get
        {
            string? line = Lines("status").FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 8).Trim(), CultureInfo.InvariantCulture) * 1024;
        }
    }

    /// <summary>Is the time on a processor so far, in steps of 10 milliseconds.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            if (Exit is { } exit)
            {
                return exit.ProcessorTime;
            }

            string stat = Lines("stat").FirstOrDefault() ?? "";
            string[] fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return fields.Length < 13
                ? TimeSpan.Zero
                : TimeSpan.FromMilliseconds(10 * (Number(fields[11]) + Number(fields[12])));
        }
    }

    /// <summary>Starts a program as the leader of a new session whose terminal is the one at the path.</summary>
    public static TerminalProcess Start(TerminalLaunch launch, string slave, long started, Action ended)
    {
        int id = ProgramSpawn.Start(launch, slave);
        return new TerminalProcess(id, started, ended);
    }

    /// <summary>Sends a signal to the program alone, or to its whole group; a program that has ended gets none.</summary>
    public void Signal(TerminalSignal signal, bool group)
    {
        lock (_gate)
        {
            if (_exit is null)
            {
                NativeMethods.Kill(group ? -_id : _id, (int)signal);
            }
        }
    }

    /// <summary>Waits for the end; gives null when the deadline has passed before.</summary>
    public TerminalExit? WaitForExit(TimeSpan within)
    {
        long from = Stopwatch.GetTimestamp();
        lock (_gate)
        {
            while (_exit is null)
            {
                TimeSpan left = within - Stopwatch.GetElapsedTime(from);
                if (left <= TimeSpan.Zero)
                {
                    return null;
                }

                Monitor.Wait(_gate, left);
            }

            return _exit;
        }
    }

    // Waits without taking the ended process away, so that its number cannot go to another before the lock is held.
    private void Await(Action ended)
    {
        byte[] details = new byte[128];
        while (NativeMethods.WaitId(NativeMethods.WaitForProcess, _id, details, NativeMethods.WaitExited | NativeMethods.WaitKeep) != 0)
        {
        }

        TimeSpan after = Stopwatch.GetElapsedTime(_started);
        lock (_gate)
        {
            long[] usage = new long[18];
            NativeMethods.Wait4(_id, out int status, 0, usage);
            int signal = status & 0x7F;
            TimeSpan processor = TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
            _exit = new TerminalExit(signal == 0 ? (status >> 8) & 0xFF : 128 + signal, (TerminalSignal)signal, after, processor);
            Monitor.PulseAll(_gate);
        }

        ended();
    }

    private string[] Lines(string file)
    {
        try
        {
            return Exit is null ? File.ReadAllLines($"/proc/{_id}/{file}") : [];
        }
        catch (IOException)
        {
            return []; // it ended between the two looks
        }
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}

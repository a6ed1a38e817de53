using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace Dialogue.Testing.Terminals;

/// <summary>Is both ends of a pseudo-terminal. The slave stays open here, so that its settings outlive the program.</summary>
internal sealed class TerminalDevice : IDisposable
{
    private readonly int _master;
    private readonly int _slave;
    private readonly int _wakeRead;
    private readonly int _wakeWrite;
    private int _closed;

    public TerminalDevice(int columns, int rows)
    {
        _master = Check(NativeMethods.OpenMaster(NativeMethods.ReadWrite | NativeMethods.NoControllingTerminal | NativeMethods.CloseOnExec));
        Check(NativeMethods.Grant(_master));
        Check(NativeMethods.Unlock(_master));
        byte[] name = new byte[128];
        Check(NativeMethods.NameOfSlave(_master, name, (nuint)name.Length));
        SlavePath = Encoding.UTF8.GetString(name, 0, Array.IndexOf(name, (byte)0));
        _slave = Check(NativeMethods.Open(
            SlavePath,
            NativeMethods.ReadWrite | NativeMethods.NoControllingTerminal | NativeMethods.CloseOnExec));
        int[] wake = new int[2];
        Check(NativeMethods.Pipe(wake, NativeMethods.CloseOnExec));
        (_wakeRead, _wakeWrite) = (wake[0], wake[1]);
        Resize(columns, rows);
    }

    public string SlavePath { get; }

    public LineSettings Settings => LineSettings.Of(_slave);

    /// <summary>Sets the size; the system tells the program with SIGWINCH.</summary>
    public void Resize(int columns, int rows) => Check(NativeMethods.Control(
        _master,
        NativeMethods.SetWindowSize,
        new NativeMethods.WindowSize { Columns = (ushort)columns, Rows = (ushort)rows }));

    /// <summary>Writes all of a text, as if it were typed.</summary>
    public void Send(string text)
    {
        ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(text);
        while (bytes.Length > 0)
        {
            nint written = NativeMethods.Write(_master, in MemoryMarshal.GetReference(bytes), (nuint)bytes.Length);
            bytes = bytes[Check((int)written)..];
        }
    }

    /// <summary>Waits for bytes and reads them; gives 0 once <see cref="Wake"/> was called and all is read.</summary>
    public int Read(byte[] buffer)
    {
        bool woken = false;
        while (true)
        {
            NativeMethods.Polled[] polled =
            [
                new() { Descriptor = _master, Wanted = NativeMethods.PollIn },
                new() { Descriptor = _wakeRead, Wanted = NativeMethods.PollIn },
            ];
            NativeMethods.Poll(polled, 2, woken ? 0 : -1);
            if ((polled[0].Seen & NativeMethods.PollIn) != 0)
            {
                return Math.Max(0, (int)NativeMethods.Read(_master, buffer, (nuint)buffer.Length));
            }

            if (woken)
            {
                return 0;
            }

            woken = polled[1].Seen != 0;
        }
    }

    /// <summary>Lets the reader finish with what has been written so far.</summary>
    public void Wake() => NativeMethods.Write(_wakeWrite, (byte)1, 1);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _closed, 1) == 0)
        {
            foreach (int descriptor in (int[])[_master, _slave, _wakeRead, _wakeWrite])
            {
                NativeMethods.Close(descriptor);
            }
        }
    }

    private static int Check(int result) => result >= 0 ? result : throw new Win32Exception(Marshal.GetLastPInvokeError());
}

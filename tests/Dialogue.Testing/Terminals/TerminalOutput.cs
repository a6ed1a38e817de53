using System.Diagnostics;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.Testing.Terminals;

/// <summary>Keeps what a program has written, with the moment of every piece, and lets others wait for more.</summary>
internal sealed class TerminalOutput(TerminalScreen screen, long started) : IDisposable
{
    private readonly object _gate = new();
    private readonly MemoryStream _bytes = new();
    private readonly List<OutputMark> _pieces = [];
    private bool _ended;

    /// <summary>Adds a piece, shows it on the screen, and gives what the terminal answers.</summary>
    public string Add(ReadOnlySpan<byte> piece)
    {
        lock (_gate)
        {
            _pieces.Add(new OutputMark(_bytes.Length, Stopwatch.GetTimestamp()));
            _bytes.Write(piece);
            screen.Feed(piece);
            Monitor.PulseAll(_gate);
            return screen.TakeReplies();
        }
    }

    /// <summary>Says that nothing more will come.</summary>
    public void End()
    {
        lock (_gate)
        {
            _ended = true;
            Monitor.PulseAll(_gate);
        }
    }

    public void Resize(int columns, int rows)
    {
        lock (_gate)
        {
            screen.Resize(columns, rows);
        }
    }

    public ScreenPicture Picture()
    {
        lock (_gate)
        {
            return screen.Picture();
        }
    }

    public byte[] ToArray()
    {
        lock (_gate)
        {
            return _bytes.ToArray();
        }
    }

    public OutputMark Mark()
    {
        lock (_gate)
        {
            return new OutputMark(_bytes.Length, Stopwatch.GetTimestamp());
        }
    }

    /// <summary>Gives the time from a mark to the first byte after it, or null where none has come.</summary>
    public TimeSpan? FirstByteAfter(OutputMark mark)
    {
        lock (_gate)
        {
            int index = _pieces.FindIndex(piece => piece.Position >= mark.Position);
            return index < 0 ? null : Stopwatch.GetElapsedTime(mark.Timestamp, _pieces[index].Timestamp);
        }
    }

    /// <summary>Gives the time from the start of the program to its latest byte.</summary>
    public TimeSpan LatestByte()
    {
        lock (_gate)
        {
            return _pieces.Count == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(started, _pieces[^1].Timestamp);
        }
    }

    /// <summary>
    /// Waits until the screen is as asked. Gives false when the deadline has passed, or when the program has ended and the screen is not.
    /// </summary>
    public bool WaitFor(Func<ScreenPicture, bool> condition, TimeSpan within, out ScreenPicture picture)
    {
        long from = Stopwatch.GetTimestamp();
        lock (_gate)
        {
            while (true)
            {
                picture = screen.Picture();
                TimeSpan left = within - Stopwatch.GetElapsedTime(from);
                if (condition(picture))
                {
                    return true;
                }

                if (_ended || left <= TimeSpan.Zero)
                {
                    return false;
                }

                Monitor.Wait(_gate, left);
            }
        }
    }

    /// <summary>
    /// Waits until some bytes have been written one after the other, and gives the time from the start to the piece that completed them;
    /// null where the deadline passes or the program ends before. Looks at no screen, so that it costs the program next to nothing.
    /// </summary>
    public TimeSpan? WaitForBytes(ReadOnlySpan<byte> wanted, TimeSpan within)
    {
        long from = Stopwatch.GetTimestamp();
        int looked = 0;
        lock (_gate)
        {
            while (true)
            {
                int at = _bytes.GetBuffer().AsSpan(looked, (int)_bytes.Length - looked).IndexOf(wanted);
                if (at >= 0)
                {
                    long end = looked + at + wanted.Length;
                    return Stopwatch.GetElapsedTime(started, _pieces.FindLast(piece => piece.Position < end).Timestamp);
                }

                looked = Math.Max(0, (int)_bytes.Length - wanted.Length);
                TimeSpan left = within - Stopwatch.GetElapsedTime(from);
                if (_ended || left <= TimeSpan.Zero)
                {
                    return null;
                }

                Monitor.Wait(_gate, left);
            }
        }
    }

    /// <summary>Waits until nothing has come for a while; gives false when the deadline has passed before that.</summary>
    public bool WaitForQuiet(TimeSpan quiet, TimeSpan within)
    {
        long from = Stopwatch.GetTimestamp();
        lock (_gate)
        {
            while (!_ended)
            {
                long seen = _bytes.Length;
                bool more = Monitor.Wait(_gate, quiet);
                if (!more && _bytes.Length == seen)
                {
                    return true;
                }

                if (Stopwatch.GetElapsedTime(from) > within)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Listens for a stretch of wall time and gives the count of bytes that came.</summary>
    public long ListenFor(TimeSpan stretch)
    {
        long from = Stopwatch.GetTimestamp();
        lock (_gate)
        {
            long before = _bytes.Length;
            TimeSpan left = stretch;
            while (left > TimeSpan.Zero)
            {
                Monitor.Wait(_gate, left);
                left = stretch - Stopwatch.GetElapsedTime(from);
            }

            return _bytes.Length - before;
        }
    }

    public void Dispose() => _bytes.Dispose();
}

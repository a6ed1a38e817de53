using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests.Storing;

/// <summary>Is the program in line mode on pipes: lines go in ahead of its reading, and every prompt that came out says that what stood before it is done.</summary>
internal sealed partial class LineSession : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Thread _reader;
    private bool _isOver;

    private LineSession(Process process)
    {
        _process = process;
        _reader = new Thread(Listen) { IsBackground = true, Name = "output of a session" };
        _reader.Start();
    }

    /// <summary>Starts the program from a home folder.</summary>
    public static LineSession Start(TerminalHome home, params string[] arguments)
    {
        ProcessStartInfo start = new(ProgramUnderTest.Path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = home.Folder,
        };
        start.Environment.Clear();
        foreach ((string name, string value) in home.Environment.SetItem("DIALOGUE_FEEDBACK", "end"))
        {
            start.Environment[name] = value;
        }

        return new LineSession(Process.Start(start)!);
    }

    /// <summary>Writes lines, whether they are read yet or not; a program that has ended gets none.</summary>
    public LineSession Feeds(IEnumerable<string> lines)
    {
        try
        {
            _process.StandardInput.Write(string.Concat(lines.Select(line => line + "\n")));
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
        }

        return this;
    }

    /// <summary>Types a line and waits until the program has answered it, or has ended.</summary>
    public LineSession Types(params string[] lines)
    {
        foreach (string line in lines)
        {
            WaitForPrompts(1);
            int before = Prompt().Count(Written());
            Feeds([line]);
            WaitForPrompts(before + 1);
        }

        return this;
    }

    /// <summary>Waits until so many prompts have come, or the program has ended.</summary>
    public void WaitForPrompts(int count)
    {
        long from = Stopwatch.GetTimestamp();
        lock (_output)
        {
            while (!_isOver && Prompt().Count(_output.ToString()) < count)
            {
                TimeSpan left = PseudoTerminal.Patience - Stopwatch.GetElapsedTime(from);
                Assert.True(left > TimeSpan.Zero, $"No answer came.\n{_output}");
                Monitor.Wait(_output, left);
            }
        }
    }

    /// <summary>Waits for its end and gives the exit code.</summary>
    public int Ends()
    {
        Answered();
        return _process.ExitCode;
    }

    /// <summary>Lets it run on for a while, then ends it as kill -9 does; what it had written by then counts.</summary>
    /// <returns>How many lines were answered: each prompt but the first answers one.</returns>
    public int KilledAfter(TimeSpan moment)
    {
        _process.WaitForExit(moment);
        _process.Kill();
        return Answered();
    }

    /// <summary>Ends its input and waits for its end.</summary>
    public int Finishes()
    {
        _process.StandardInput.Close();
        return Answered();
    }

    /// <summary>Gives everything that it has written.</summary>
    public string Written()
    {
        lock (_output)
        {
            return _output.ToString();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private int Answered()
    {
        Assert.True(_process.WaitForExit(PseudoTerminal.Patience), "The program did not end.");
        Assert.True(_reader.Join(PseudoTerminal.Patience), "The program's output did not end.");
        return Math.Max(0, Prompt().Count(Written()) - 1);
    }

    private void Listen()
    {
        char[] room = new char[4096];
        int read;
        while ((read = _process.StandardOutput.Read(room)) > 0)
        {
            lock (_output)
            {
                _output.Append(room, 0, read);
                Monitor.PulseAll(_output);
            }
        }

        lock (_output)
        {
            _isOver = true;
            Monitor.PulseAll(_output);
        }
    }

    [GeneratedRegex(@"^(Your answer, 1( to \d)?|Your choice, 1 to \d+, or Enter for \d+|Enter to go on): ", RegexOptions.Multiline)]
    private static partial Regex Prompt();
}

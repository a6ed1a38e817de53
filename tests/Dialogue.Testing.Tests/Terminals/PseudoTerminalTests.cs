using System.Collections.Immutable;
using System.ComponentModel;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.Testing.Tests.Terminals;

public sealed class PseudoTerminalTests : IDisposable
{
    private readonly TerminalHome _home = new();

    public void Dispose() => _home.Dispose();

    [TerminalFact]
    public void Gives_the_program_a_terminal_of_the_size_asked_for()
    {
        using PseudoTerminal terminal = Shell("test -t 0 && test -t 1 && test -t 2 && stty size && : > /dev/tty && echo mine", 123, 45);

        TerminalExit exit = terminal.WaitForExit();

        Assert.Equal(0, exit.Code);
        Assert.Equal(["45 123", "mine"], terminal.Screen.Lines.Take(2));
    }

    [TerminalFact]
    public void Hands_over_nothing_but_the_environment_named()
    {
        using PseudoTerminal terminal = PseudoTerminal.Start(new TerminalLaunch("/usr/bin/env")
        {
            Environment = ImmutableSortedDictionary<string, string>.Empty.Add("ONLY", "this"),
        });

        terminal.WaitForExit();

        Assert.Equal("ONLY=this", terminal.Screen.Text);
    }

    [TerminalFact]
    public void Types_lines_and_sees_the_answers()
    {
        using PseudoTerminal terminal = Shell("read name; echo \"Hello $name\"; read end");

        terminal.Send("Mara\r");
        ScreenPicture picture = terminal.WaitForText("Hello Mara");

        Assert.Equal("Mara", picture.Lines[0]);
    }

    [TerminalFact]
    public void Tells_the_program_of_a_new_size()
    {
        using PseudoTerminal terminal = Shell("trap 'stty size; exit' WINCH; echo ready; while :; do read line; done");
        terminal.WaitForText("ready");

        terminal.Resize(40, 12);

        terminal.WaitForText("12 40");
        Assert.Equal((40, 12), (terminal.Screen.Columns, terminal.Screen.Rows));
    }

    [TerminalFact]
    public void Reports_an_exit_code()
    {
        using PseudoTerminal terminal = Shell("exit 7");

        TerminalExit exit = terminal.WaitForExit();

        Assert.Equal((7, TerminalSignal.None), (exit.Code, exit.Signal));
    }

    [TerminalFact]
    public void Reports_the_signal_that_ended_a_program()
    {
        using PseudoTerminal terminal = Shell("echo ready; read line");
        terminal.WaitForText("ready");

        terminal.Signal(TerminalSignal.Terminate);

        Assert.Equal((143, TerminalSignal.Terminate), (terminal.WaitForExit().Code, terminal.WaitForExit().Signal));
    }

    [TerminalFact]
    public void Lets_a_program_catch_a_signal()
    {
        using PseudoTerminal terminal = Shell("trap 'echo caught; exit 5' HUP; echo ready; while :; do read line; done");
        terminal.WaitForText("ready");

        terminal.Signal(TerminalSignal.HangUp);

        Assert.Equal(5, terminal.WaitForExit().Code);
        Assert.True(terminal.Screen.Shows("caught"));
    }

    [TerminalFact]
    public void Turns_a_typed_Ctrl_C_into_an_interrupt()
    {
        using PseudoTerminal terminal = Shell("echo ready; read line");
        terminal.WaitForText("ready");

        terminal.Send(TerminalKeys.Control('c'));

        Assert.Equal(130, terminal.WaitForExit().Code);
    }

    [TerminalFact]
    public void Sees_the_settings_that_a_program_left_behind()
    {
        using PseudoTerminal left = Shell("stty raw -echo");
        using PseudoTerminal restored = Shell("old=$(stty -g); stty raw -echo; stty \"$old\"");

        left.WaitForExit();
        restored.WaitForExit();

        Assert.True(left.SettingsAtFirst is { CollectsLines: true, Echoes: true, MakesSignals: true });
        Assert.True(left.Settings is { CollectsLines: false, Echoes: false, MakesSignals: false });
        Assert.Equal(restored.SettingsAtFirst, restored.Settings);
    }

    [TerminalFact]
    public void Reads_all_that_was_written_before_the_end()
    {
        using PseudoTerminal terminal = Shell("i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done");

        terminal.WaitForExit();

        Assert.Equal("line 19999", terminal.Screen.Text.Split('\n')[^1]);
        Assert.Equal(20000, terminal.Screen.History.Count + terminal.Screen.Text.Split('\n').Length);
    }

    [TerminalFact]
    public void Counts_bytes_and_times_since_a_mark()
    {
        using PseudoTerminal terminal = Shell("stty -echo; echo ready; read line; printf 12345; read line");
        terminal.WaitForText("ready");
        OutputMark mark = terminal.Mark();

        terminal.Send("\r");
        TimeSpan first = terminal.WaitForByte(mark);
        terminal.WaitForText("12345");

        Assert.Equal(5, terminal.BytesSince(mark));
        Assert.InRange(first, TimeSpan.FromTicks(1), PseudoTerminal.Patience);
    }

    [TerminalFact]
    public void Takes_the_time_until_a_text_was_written()
    {
        using PseudoTerminal terminal = Shell("stty -echo; printf 'one '; read line; printf two; read line");
        TimeSpan first = terminal.WaitForWritten("one");

        terminal.Send("\r");
        TimeSpan second = terminal.WaitForWritten("two");

        Assert.InRange(first, terminal.FirstByte!.Value, second);
        Assert.Throws<TimeoutException>(() => terminal.WaitForWritten("three", TimeSpan.FromMilliseconds(20)));
    }

    [TerminalFact]
    public void Hears_nothing_from_a_program_that_waits()
    {
        using PseudoTerminal terminal = Shell("echo ready; read line");
        terminal.WaitForText("ready");

        Assert.Equal(0, terminal.ListenFor(TimeSpan.FromMilliseconds(100)));
    }

    [TerminalFact]
    public void Measures_a_program_while_it_runs_and_after()
    {
        using PseudoTerminal terminal = Shell("i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; echo done; read line");
        terminal.WaitForText("done");

        Assert.InRange(terminal.PeakResidentBytes, 100_000, 100_000_000);
        Assert.True(terminal.ProcessorTime > TimeSpan.Zero);
        Assert.True(terminal.FirstByte <= terminal.LatestByte);
        terminal.Send("\r");
        Assert.True(terminal.WaitForExit().ProcessorTime > TimeSpan.Zero);
    }

    [TerminalFact]
    public void Shows_the_screen_when_it_waits_in_vain()
    {
        using PseudoTerminal terminal = Shell("echo what there is; exit 3");

        TimeoutException failure = Assert.Throws<TimeoutException>(() => terminal.WaitForText("what there is not"));

        Assert.Contains("\"what there is not\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("what there is\n", failure.Message, StringComparison.Ordinal);
        Assert.Contains("ended with code 3", failure.Message, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void Answers_a_program_that_asks_where_the_cursor_is()
    {
        using PseudoTerminal terminal = Shell("stty raw -echo; printf '\\033[6n'; answer=$(head -c 6 | tail -c 5); stty sane; echo \"$answer\"");

        terminal.WaitForText("[1;1R");

        Assert.Empty(terminal.Screen.Unknown);
    }

    [TerminalFact]
    public void Refuses_a_program_that_does_not_exist()
    {
        Assert.Throws<Win32Exception>(() => PseudoTerminal.Start(new TerminalLaunch("/no/such/program")));
    }

    [TerminalFact]
    public void Stops_and_goes_on_under_a_shell_with_job_control()
    {
        using PseudoTerminal terminal = PseudoTerminal.Start(Launch("/bin/sh", "-i") with
        {
            Environment = _home.Environment.Add("PS1", "ready> "),
        });
        terminal.WaitForText("ready>");

        terminal.Send("cat\r");
        terminal.Send("hello\r");
        terminal.WaitFor("the echo", picture => picture.Text.Split("hello").Length == 3);
        terminal.Send(TerminalKeys.Control('z'));
        terminal.WaitFor("the shell", picture => picture.Lines.Count(line => line.StartsWith("ready>", StringComparison.Ordinal)) == 2);
        terminal.Send("fg\r");
        terminal.WaitFor("the program's name", picture => picture.Lines.Contains("cat"));
        terminal.Send("again\r");
        terminal.WaitFor("the second echo", picture => picture.Text.Split("again").Length == 3);

        terminal.Send(TerminalKeys.Control('d'));
        terminal.Send("exit\r");
        Assert.Equal(0, terminal.WaitForExit().Code);
    }

    private PseudoTerminal Shell(string script, int columns = 80, int rows = 24) =>
        PseudoTerminal.Start(Launch("/bin/sh", "-c", script) with { Columns = columns, Rows = rows });

    private TerminalLaunch Launch(string program, params ImmutableArray<string> arguments) =>
        new(program, arguments) { Environment = _home.Environment, Folder = _home.Folder };
}

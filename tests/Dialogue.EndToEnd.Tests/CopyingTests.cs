using System.Runtime.Versioning;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests;

[UnsupportedOSPlatform("windows")]
public sealed class CopyingTests : IDisposable
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly TerminalHome _desktop = new();

    public void Dispose() => _desktop.Dispose();

    [ProgramFact]
    public void The_desktop_takes_the_text_and_the_terminal_is_left_as_it_was_found()
    {
        using DialogueProgram program = DialogueProgram.Open(Desktop("cat > \"$0.text\""), "play", "sunday-night-ping", "--seed", "7");
        program.Sees(DialogueProgram.BriefingPage);

        program.Presses("Y").Reads("Copied.");

        Assert.Contains("Kaveh", File.ReadAllText(Path.Combine(_desktop.Folder, "wl-copy.text")), StringComparison.Ordinal);
        Assert.Equal(string.Empty, program.Screen.Clipboard);
        program.Presses(TerminalKeys.Control('c'));
        Assert.Equal(130, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramFact]
    public void The_terminal_is_asked_where_the_desktop_does_not_take_it()
    {
        using DialogueProgram program = DialogueProgram.Open(Desktop("echo 'no display' >&2; exit 1"), "play", "sunday-night-ping", "--seed", "7");
        program.Sees(DialogueProgram.BriefingPage);

        program.Presses("Y").Reads("Copied, if your terminal allows it. Saved to");

        Assert.Contains("Kaveh", program.Screen.Clipboard, StringComparison.Ordinal);
        Assert.DoesNotContain("no display", program.Terminal.Written, StringComparison.Ordinal);
        program.Presses(TerminalKeys.Control('c'));
        Assert.Equal(130, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramTheory]
    [InlineData(TerminalSignal.Interrupt, 130)]
    [InlineData(TerminalSignal.Terminate, 143)]
    public void In_line_mode_a_program_of_the_desktop_changes_nothing_about_leaving(TerminalSignal signal, int code)
    {
        using DialogueProgram program = DialogueProgram.Open(Desktop("cat > \"$0.text\""), "play", "sunday-night-ping", "--plain", "--seed", "7");
        program.Reads("Plain mode").Sees("4. ");

        program.Presses("Y\r").Reads("Copied.");
        program.Terminal.Signal(signal);

        Assert.Contains("Kaveh", File.ReadAllText(Path.Combine(_desktop.Folder, "wl-copy.text")), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', program.Terminal.Written);
        Assert.Equal(code, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    // A window on a desktop whose clipboard program is this script.
    private Window Desktop(string script)
    {
        File.SetUnixFileMode(_desktop.Write("wl-copy", $"#!/bin/sh\n{script}\n"), Executable);
        return new Window().With("WAYLAND_DISPLAY", "wayland-0").With("PATH", $"{_desktop.Folder}:{_desktop.Environment["PATH"]}");
    }
}

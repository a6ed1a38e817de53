using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests;

public sealed class LeavingTests
{
    [ProgramTheory]
    [InlineData("q", 0)]
    [InlineData("\x03", 130)]
    public void Leaves_by_key_with_the_terminal_as_it_was_found(string key, int code)
    {
        using DialogueProgram program = DialogueProgram.Open();

        program.Sees(DialogueProgram.HomePage).Presses(key);

        Assert.Equal(code, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramTheory]
    [InlineData(TerminalSignal.Terminate, 143)]
    [InlineData(TerminalSignal.HangUp, 129)]
    [InlineData(TerminalSignal.Interrupt, 130)]
    public void Leaves_by_signal_with_the_terminal_as_it_was_found(TerminalSignal signal, int code)
    {
        using DialogueProgram program = DialogueProgram.Open("play", "sunday-night-ping");

        program.Sees(DialogueProgram.BriefingPage).Presses(TerminalKeys.Enter);
        program.Terminal.WaitForQuiet();
        program.Terminal.Signal(signal);

        Assert.Equal(code, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramFact]
    public void Leaves_by_Ctrl_C_in_the_middle_of_a_conversation()
    {
        using DialogueProgram program = DialogueProgram.Open("play", "sunday-night-ping");

        program.Sees(DialogueProgram.BriefingPage).Presses(TerminalKeys.Enter, TerminalKeys.Down, TerminalKeys.Control('c'));

        Assert.Equal(130, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramFact]
    public void Puts_the_terminal_back_when_a_view_fails_and_says_so_in_words()
    {
        using DialogueProgram program = DialogueProgram.Open(new Window().With("DIALOGUE_FAULT", "view"));

        program.Sees(DialogueProgram.HomePage).Presses(TerminalKeys.Down);

        Assert.Equal(1, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
        string words = AssertTerminal.LastWords(program.Screen);
        AssertTerminal.IsForPeople(words);
        Assert.InRange(words.Split(". ").Length + words.Count(c => c == '\n'), 2, 8);
    }

    [ProgramFact]
    public void Steps_aside_for_the_shell_and_comes_back()
    {
        using DialogueProgram program = DialogueProgram.Open(new Window { Shell = true }.With("PS1", "shell$ "));
        program.Sees("shell$").Presses($"'{ProgramUnderTest.Path}'\r").Sees(DialogueProgram.HomePage);

        program.Presses(TerminalKeys.Control('z'));
        program.Terminal.WaitFor("the shell", picture => !picture.Modes.AlternateScreen && Prompts(picture) == 2);
        Assert.True(program.Screen.Modes is { MouseCaptured: false, CursorVisible: true, BracketedPaste: false }, program.Screen.ToString());
        program.Presses("fg\r");
        program.Terminal.WaitFor("the program again", picture => picture.Modes.AlternateScreen && picture.Shows(DialogueProgram.HomePage));

        program.Presses("q");
        program.Terminal.WaitFor("the shell again", picture => !picture.Modes.AlternateScreen);
        Assert.Equal(0, program.Presses("exit\r").Ends());
    }

    private static int Prompts(ScreenPicture picture) =>
        picture.Lines.Count(line => line.StartsWith("shell$", StringComparison.Ordinal));
}

using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests;

public sealed class ManneredTests
{
    [ProgramTheory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("CLICOLOR", "0")]
    public void Sends_no_colour_where_none_is_wanted(string variable, string value)
    {
        using DialogueProgram program = DialogueProgram.Open(new Window().With(variable, value));

        program.Sees(DialogueProgram.HomePage).Presses(TerminalKeys.Enter).Sees(DialogueProgram.BriefingPage).Presses(TerminalKeys.Enter);
        program.PlaysToTheDebrief();

        AssertTerminal.HasNoColor(program.Terminal);
    }

    [ProgramFact]
    public void Draws_with_plain_characters_where_the_locale_has_no_others()
    {
        using DialogueProgram program = DialogueProgram.Open(new Window().With("LANG", "C").With("LC_ALL", "C"));

        program.Sees(DialogueProgram.HomePage).Presses(TerminalKeys.Enter).Sees(DialogueProgram.BriefingPage);

        Assert.All(program.Screen.Text, character => Assert.InRange(character, '\n', '~'));
    }

    [ProgramFact]
    public void Leaves_the_mouse_to_the_terminal_when_asked_to()
    {
        using DialogueProgram program = DialogueProgram.Open(new Window().With("DIALOGUE_MOUSE", "off"));

        program.Sees(DialogueProgram.HomePage);

        Assert.False(program.Screen.Modes.MouseCaptured);
    }

    [ProgramFact]
    public void Writes_nothing_while_nobody_does_anything()
    {
        using DialogueProgram program = DialogueProgram.Open("play", "sunday-night-ping");
        program.Sees(DialogueProgram.BriefingPage).Presses(TerminalKeys.Enter);
        program.Terminal.WaitForQuiet(TimeSpan.FromMilliseconds(500));

        long written = program.Terminal.ListenFor(TimeSpan.FromSeconds(1));

        Assert.Equal(0, written);
    }
}

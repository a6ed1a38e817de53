using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests;

public sealed class PlayingTests
{
    [ProgramFact]
    public void Opens_on_a_page_that_offers_the_first_conversation_already_marked()
    {
        using DialogueProgram program = DialogueProgram.Open();

        program.Sees(DialogueProgram.HomePage, "? help", "q quit");

        Assert.Contains("The Sunday-night ping", program.Screen.Lines.Single(line => line.StartsWith('►')), StringComparison.Ordinal);
        Assert.True(program.Screen.Modes.AlternateScreen);
        Assert.Empty(program.Screen.Unknown);
    }

    [ProgramFact]
    public void Plays_the_first_conversation_from_the_home_page_to_its_debrief()
    {
        using DialogueProgram program = DialogueProgram.Open();

        program.Sees(DialogueProgram.HomePage).Presses(TerminalKeys.Enter).Sees("You practise", DialogueProgram.BriefingPage).Presses(TerminalKeys.Enter);
        ScreenPicture debrief = program.PlaysToTheDebrief();

        Assert.Contains("The Sunday-night ping", debrief.Lines[0], StringComparison.Ordinal);
        Assert.All((string[])["Empathy", "Clarity", "Boundaries"], skill => Assert.True(debrief.Shows(skill), skill + "\n" + debrief));
        Assert.Equal(0, program.Presses("q").Sees(DialogueProgram.HomePage).Presses("q").Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramTheory]
    [InlineData(40, 12)]
    [InlineData(120, 40)]
    public void Plays_a_conversation_in_windows_of_other_sizes(int columns, int rows)
    {
        using DialogueProgram program = DialogueProgram.Open(
            new Window { Columns = columns, Rows = rows },
            "play",
            "sunday-night-ping",
            "--seed",
            "7");

        program.Sees(DialogueProgram.BriefingPage).Presses(TerminalKeys.Enter);

        Assert.Contains("Debrief", program.PlaysToTheDebrief().Lines[0], StringComparison.Ordinal);
    }

    [ProgramFact]
    public void Opens_what_is_clicked()
    {
        using DialogueProgram program = DialogueProgram.Open();

        program.Sees(DialogueProgram.HomePage);
        int row = program.Screen.RowOf("The Sunday-night ping");
        program.Presses(TerminalKeys.Click(12, row));

        program.Sees(DialogueProgram.BriefingPage);
    }

    [ProgramFact]
    public void Goes_up_by_Esc_and_never_out()
    {
        using DialogueProgram program = DialogueProgram.Open();

        program.Sees(DialogueProgram.HomePage).Presses(TerminalKeys.Enter).Sees(DialogueProgram.BriefingPage);
        program.Presses(TerminalKeys.Escape).Sees(DialogueProgram.HomePage);
        program.Presses(TerminalKeys.Escape, "?").Sees("Esc");

        Assert.True(program.Screen.Modes.AlternateScreen);
    }

    [ProgramFact]
    public void Names_itself_in_the_title_and_gives_the_title_back()
    {
        using DialogueProgram program = DialogueProgram.Open("play", "sunday-night-ping");

        program.Sees(DialogueProgram.BriefingPage);

        Assert.StartsWith("Dialogue", program.Screen.Title, StringComparison.Ordinal);
        program.Presses(TerminalKeys.Control('c')).Ends();
        Assert.Equal("", program.Screen.Title);
    }
}

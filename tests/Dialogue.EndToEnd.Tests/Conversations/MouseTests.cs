using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Conversations;

public sealed class MouseTests
{
    [ProgramFact]
    public void Plays_a_conversation_by_clicks_alone()
    {
        using DialogueProgram program = new Window().Opens("phones-at-dinner");

        program.Does(TerminalKeys.Click(4, program.Screen.RowOf("Begin")), picture => picture.AsksForAnAnswer());
        for (int clicks = 0; clicks < 80 && !program.Screen.IsDebrief(); clicks++)
        {
            ScreenPicture picture = program.Screen;
            int row = picture.IsFeedback() ? picture.Rows - 1 : picture.MarkedRow();
            program.Does(TerminalKeys.Click(4, row), seen => seen.Follows(picture));
        }

        Assert.Contains("Debrief: Phones at dinner", program.Screen.Lines[0], StringComparison.Ordinal);
        int transcript = program.Does(TerminalKeys.End, seen => seen.Shows("Read the whole conversation")).RowOf("Read the whole conversation");
        program.Presses(TerminalKeys.Click(4, transcript), TerminalKeys.Click(4, transcript)).Sees("Transcript: Phones at dinner");
    }

    [ProgramFact]
    public void Marks_by_one_click_and_sends_by_the_next()
    {
        using DialogueProgram program = new Window().Opens("phones-at-dinner");
        int second = Array.FindIndex([.. program.Begins().Lines], line => line.StartsWith("  2  ", StringComparison.Ordinal));

        ScreenPicture marked = program.Does(TerminalKeys.Click(10, second), picture => picture.MarkedRow() == second);
        ScreenPicture sent = program.Does(TerminalKeys.Click(10, second), picture => picture.IsFeedback());

        Assert.Contains(marked.Lines[second][5..], sent.Text, StringComparison.Ordinal);
    }
}

using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests;

public sealed class ResizingTests
{
    [ProgramFact]
    public void Follows_the_window_to_any_size_it_can_use_and_back()
    {
        using DialogueProgram program = DialogueProgram.Open();
        program.Sees(DialogueProgram.HomePage);
        string first = program.Terminal.WaitForQuiet().Text;

        program.Resizes(40, 12).Sees("The Sunday-night ping", "? help");
        program.Resizes(120, 40).Sees(DialogueProgram.HomePage, "q quit");
        program.Resizes(80, 24);

        program.Terminal.WaitFor("the first picture", picture => picture.Text == first);
    }

    [ProgramFact]
    public void Keeps_the_answers_in_sight_in_the_smallest_window()
    {
        using DialogueProgram program = DialogueProgram.Open("play", "sunday-night-ping", "--seed", "7");
        program.Sees(DialogueProgram.BriefingPage).Presses(TerminalKeys.Enter).Sees("►");

        program.Resizes(40, 12);

        program.Terminal.WaitFor(
            "the marked answer in 40 by 12",
            picture => picture.Columns == 40 && picture.Lines.Any(line => line.StartsWith("► ", StringComparison.Ordinal)));
        Assert.Equal(130, program.Presses(TerminalKeys.Control('c')).Ends());
    }

    [ProgramFact]
    public void Names_both_sizes_when_the_window_is_too_small_and_still_lets_one_leave()
    {
        using DialogueProgram program = DialogueProgram.Open();
        program.Sees(DialogueProgram.HomePage);

        program.Resizes(38, 10).Reads("This window is 38 by 10; Dialogue needs 40 by 12.");

        Assert.Equal(0, program.Presses("q").Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }

    [ProgramFact]
    public void Keeps_the_conversation_while_the_window_is_too_small()
    {
        using DialogueProgram program = DialogueProgram.Open("play", "sunday-night-ping", "--seed", "7");
        program.Sees(DialogueProgram.BriefingPage).Presses(TerminalKeys.Enter).Sees("►");
        string before = program.Terminal.WaitForQuiet().Text;

        program.Resizes(38, 10).Reads("This window is 38 by 10; Dialogue needs 40 by 12.");
        program.Resizes(80, 24);

        program.Terminal.WaitFor("the conversation", picture => picture.Text == before);
    }
}

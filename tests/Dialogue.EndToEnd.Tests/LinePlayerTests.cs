using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests;

public sealed class LinePlayerTests
{
    // One answer after the other, so that a locked one holds nobody up, and Enter where there is nothing to choose.
    private static readonly string ManyAnswers = string.Concat(Enumerable.Repeat("1\n\n2\n\n3\n\n", 25));

    [ProgramFact]
    public void Plays_from_a_pipe_to_the_end()
    {
        CommandRun run = CommandRun.Of(ManyAnswers, "play", "sunday-night-ping", "--plain", "--seed", "7");

        Assert.Equal(0, run.Code);
        Assert.Contains("Plain mode, on because of --plain.", run.Output + run.Talk, StringComparison.Ordinal);
        Assert.Contains("Debrief", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output + run.Talk);
    }

    [ProgramFact]
    public void Is_used_without_being_asked_for_where_there_is_no_terminal()
    {
        CommandRun run = CommandRun.Of(ManyAnswers, "play", "sunday-night-ping", "--seed", "7");

        Assert.Equal(0, run.Code);
        Assert.Contains("Plain mode, on because", run.Output + run.Talk, StringComparison.Ordinal);
        Assert.Contains("Debrief", run.Output, StringComparison.Ordinal);
    }

    [ProgramFact]
    public void Is_used_on_a_terminal_that_can_do_nothing()
    {
        using DialogueProgram program = DialogueProgram.Open(new Window().With("TERM", "dumb"), "play", "sunday-night-ping");

        program.Reads("Plain mode, on because").Sees("1. ");

        Assert.DoesNotContain('\e', program.Terminal.Written);
        program.Terminal.Send(TerminalKeys.Control('c'));
        Assert.Equal(130, program.Ends());
    }

    [ProgramTheory]
    [InlineData("DIALOGUE_PLAIN", "on")]
    [InlineData("ACCESSIBLE", "1")]
    public void Is_used_by_those_who_asked_for_it_once(string variable, string value)
    {
        using DialogueProgram program = DialogueProgram.Open(new Window().With(variable, value), "play", "sunday-night-ping");

        program.Reads("Plain mode, on because").Sees("1. ");

        Assert.DoesNotContain("\e[?1049h", program.Terminal.Written, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[2J", program.Terminal.Written, StringComparison.Ordinal);
    }

    [ProgramFact]
    public void Repeats_the_range_when_a_number_does_not_exist()
    {
        using DialogueProgram program = DialogueProgram.Open("play", "sunday-night-ping", "--plain", "--seed", "7");
        program.Reads("Plain mode").Sees("1. ");

        program.Presses("77\r");

        program.Reads("There is no 77.");
    }

    [ProgramFact]
    public void Leaves_the_terminal_as_it_was_found()
    {
        using DialogueProgram program = DialogueProgram.Open("play", "sunday-night-ping", "--plain", "--seed", "7");
        program.Reads("Plain mode").Sees("1. ");

        program.Terminal.Signal(TerminalSignal.Terminate);

        Assert.Equal(143, program.Ends());
        AssertTerminal.IsAsItWasFound(program.Terminal);
    }
}

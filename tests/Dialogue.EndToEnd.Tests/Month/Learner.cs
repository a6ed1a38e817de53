using System.Globalization;
using Dialogue.Core.Playthroughs;
using Dialogue.EndToEnd.Tests.Conversations;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Shipped;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Month;

/// <summary>Plays whole conversations at the keyboard, and remembers beside the program what was said.</summary>
internal static class Learner
{
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(40);

    /// <summary>Plays a session from the briefing to the debrief, leaves, and gives what was said as the engine of the tests saw it.</summary>
    public static Playthrough Plays(TerminalHome home, Session session, Random random)
    {
        Window window = new Window { Columns = 120, Rows = 40 }.With("DIALOGUE_CLOCK", session.Clock).With("DIALOGUE_FEEDBACK", "end");
        using DialogueProgram program = DialogueProgram.Open(home, window, "play", session.Scenario, "--seed", session.Seed.ToString(CultureInfo.InvariantCulture));
        program.Sees("Begin", "choose");
        program.Terminal.WaitForQuiet(Settled);
        program.Begins();
        Playthrough play = Library.Begin(session.Scenario, session.Seed);
        while (play.Status == PlaythroughStatus.AtChoice)
        {
            play = program.Answers(play, random);
        }

        program.Confirms();
        Assert.True(program.Screen.IsDebrief(), program.Screen.ToString());
        program.Presses(TerminalKeys.Control('c'));
        Assert.Equal(130, program.Ends());
        return play;
    }

    // A digit marks an answer that is open, Enter sends it.
    private static Playthrough Answers(this DialogueProgram program, Playthrough play, Random random)
    {
        int[] open = [.. Enumerable.Range(0, play.Offered.Count).Where(i => play.Offered[i].IsOpen)];
        int choice = open[random.Next(open.Length)];
        if (program.Screen.MarkedRow() is var row && !program.Screen.Lines[row][2..].StartsWith($"{choice + 1}  ", StringComparison.Ordinal))
        {
            program.Does($"{choice + 1}", picture => picture.AsksForAnAnswer());
        }

        ScreenPicture before = program.Screen;
        program.Does(TerminalKeys.Enter, picture => picture.AsksForAnAnswer() && picture.Text != before.Text);
        return ((TakeOutcome.Taken)play.Take(play.Offered[choice].Index)).Playthrough;
    }
}

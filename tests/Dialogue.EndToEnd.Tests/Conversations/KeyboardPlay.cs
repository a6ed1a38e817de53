using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Conversations;

/// <summary>Plays a conversation by digits, arrows and Enter, by a fixed rule, so that the same seed gives the same screens.</summary>
internal static class KeyboardPlay
{
    private const int MostSteps = 80;
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(50);

    /// <summary>Opens a conversation with its cast drawn from seed 7, and waits for its briefing.</summary>
    public static DialogueProgram Opens(this Window window, string conversation)
    {
        DialogueProgram program = DialogueProgram.Open(window, "play", conversation, "--seed", "7");
        program.Sees("Begin", "choose");
        program.Terminal.WaitForQuiet(Settled);
        return program;
    }

    /// <summary>Begins the conversation and gives its first screen.</summary>
    public static ScreenPicture Begins(this DialogueProgram program) => program.Does(TerminalKeys.Enter, picture => picture.AsksForAnAnswer());

    /// <summary>Sends the marked answer, or goes on, and gives what is seen then.</summary>
    public static ScreenPicture Confirms(this DialogueProgram program)
    {
        ScreenPicture before = program.Screen;
        return program.Does(TerminalKeys.Enter, picture => picture.Follows(before));
    }

    /// <summary>
    /// Plays from the first answer to the debrief: the first answer in turn 1, the second by its digit in turn 2, the third by arrows
    /// in turn 3, and so on. Shows every screen on the way.
    /// </summary>
    public static ScreenPicture PlaysOn(this DialogueProgram program, Action<ScreenPicture> see)
    {
        int turn = 0;
        for (int step = 0; step < MostSteps; step++)
        {
            ScreenPicture picture = program.Screen;
            see(picture);
            if (picture.IsDebrief())
            {
                return picture;
            }

            if (picture.AsksForAnAnswer())
            {
                see(program.Marks(turn++ % 3));
            }

            program.Confirms();
        }

        throw new TimeoutException($"No debrief after {MostSteps} steps.\n{program.Screen}");
    }

    /// <summary>Presses a key and waits for a screen that is as asked and other than the one before.</summary>
    public static ScreenPicture Does(this DialogueProgram program, string key, Func<ScreenPicture, bool> isDone)
    {
        ScreenPicture before = program.Screen;
        program.Terminal.Send(key);
        program.Terminal.WaitFor(
            "an answer to a key",
            picture => isDone(picture) && (picture.Text != before.Text || picture.CursorRow != before.CursorRow));
        return program.Terminal.WaitForQuiet(Settled);
    }

    // The mark stands on the first answer, unless the one before was refused; where there is only one, no key moves it.
    private static ScreenPicture Marks(this DialogueProgram program, int rule)
    {
        if (program.Screen.Shows("See what this conversation showed"))
        {
            return program.Screen;
        }

        string[] keys = rule switch { 0 when IsFirstMarked(program.Screen) => [], 0 => ["1"], 1 => ["2"], _ => [TerminalKeys.Down, TerminalKeys.Down] };
        return keys.Aggregate(program.Screen, (_, key) => program.Does(key, picture => picture.AsksForAnAnswer()));
    }

    private static bool IsFirstMarked(ScreenPicture picture) => picture.Lines[picture.MarkedRow()][2..].StartsWith("1  ", StringComparison.Ordinal);
}

using System.Text.RegularExpressions;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Driving;

/// <summary>Plays a conversation on the full screen as somebody would who reads the last row and uses arrows and Enter.</summary>
internal static partial class Player
{
    private const int MostSteps = 120;

    /// <summary>Plays until the debrief; the answer taken moves down by one from turn to turn.</summary>
    public static ScreenPicture PlaysToTheDebrief(this DialogueProgram program)
    {
        int answered = 0;
        for (int step = 0; step < MostSteps; step++)
        {
            ScreenPicture picture = program.Terminal.WaitForQuiet();
            if (IsDebrief(picture))
            {
                Assert.True(answered >= 4, $"Only {answered} answers led to the debrief.\n{picture}");
                return picture;
            }

            if (Footer(picture).Contains("Enter go on", StringComparison.Ordinal))
            {
                program.GoesOn(picture);
            }
            else
            {
                program.Answers(picture, downwards: answered++ % 3);
            }
        }

        throw new TimeoutException($"No debrief after {MostSteps} steps.\n{program.Screen}");
    }

    private static void GoesOn(this DialogueProgram program, ScreenPicture before)
    {
        program.Terminal.Send(TerminalKeys.Enter);
        program.Terminal.WaitFor("the talk to go on", picture => picture.Text != before.Text);
    }

    private static void Answers(this DialogueProgram program, ScreenPicture before, int downwards)
    {
        int answers = before.Lines.Count(line => AnAnswer().IsMatch(line));
        for (int i = 0; i < Math.Min(downwards, answers - 1); i++)
        {
            string marked = Marked(program.Screen);
            program.Terminal.Send(TerminalKeys.Down);
            program.Terminal.WaitFor("the mark to move", picture => Marked(picture).Length > 0 && Marked(picture) != marked);
        }

        program.GoesOn(program.Terminal.WaitForQuiet());
    }

    private static bool IsDebrief(ScreenPicture picture) =>
        picture.Lines[0].TrimStart().StartsWith("Debrief", StringComparison.Ordinal);

    private static string Footer(ScreenPicture picture) => picture.Lines.Last(line => line.Length > 0);

    private static string Marked(ScreenPicture picture) =>
        picture.Lines.FirstOrDefault(line => line.StartsWith('►') || line.StartsWith('>')) ?? "";

    [GeneratedRegex(@"^[►> ] [1-9]  \S")]
    private static partial Regex AnAnswer();
}

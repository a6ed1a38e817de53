using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Testing.Terminals;
using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Conversations;

/// <summary>Checks what must hold of every screen, whatever it tells.</summary>
internal static class Sound
{
    private const int LeastTranscript = 3;

    /// <summary>Fails where something runs over the right edge, a sequence is not known, or the last row does not say what can be done.</summary>
    public static void IsWellDrawn(ScreenPicture picture)
    {
        Assert.Empty(picture.Unknown);
        Assert.Contains("Enter ", picture.Lines[picture.Rows - 1], StringComparison.Ordinal);
        int[] rules = picture.Rules();
        for (int row = 0; row < picture.Rows; row++)
        {
            bool isFree = rules.Contains(row) || (picture.CellAt(picture.Columns - 1, row).Text == " " && picture.CellAt(picture.Columns - 2, row).Text == " ");
            Assert.True(isFree, $"Row {row} runs into the right margin.\n{picture}");
        }
    }

    /// <summary>Fails where an answer is waited for and none is marked, or where fewer than three rows are left of what was said.</summary>
    public static void KeepsItsPlaces(ScreenPicture picture)
    {
        if (!picture.AsksForAnAnswer())
        {
            return;
        }

        int marked = picture.MarkedRow();
        Assert.True(marked > 0 && picture.CursorRow == marked, "No answer is marked.\n" + picture);
        int[] rules = picture.Rules();
        int divider = rules.Last(row => row < marked);
        int top = rules.First() == 1 ? 2 : 1;
        Assert.True(divider - top >= LeastTranscript, "Too little of the conversation is left.\n" + picture);
    }

    /// <summary>Reads a page from its first to its last row and gives its text.</summary>
    public static string ReadsThrough(this DialogueProgram program)
    {
        List<string> seen = [program.Screen.Text];
        while (program.Screen.Shows("more: PgDn"))
        {
            ScreenPicture page = program.Does(TerminalKeys.PageDown, picture => picture.IsDebrief());
            IsWellDrawn(page);
            seen.Add(page.Text);
        }

        return string.Join('\n', seen);
    }
}

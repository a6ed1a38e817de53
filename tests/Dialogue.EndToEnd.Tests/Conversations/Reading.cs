using Dialogue.Testing.Terminals.Screens;

namespace Dialogue.EndToEnd.Tests.Conversations;

/// <summary>Reads off a screen where in a conversation one is, from its first and last row as a person does.</summary>
/// <remarks>
/// A screen that is still being drawn is none of these: rows are drawn from the top, and the cursor is hidden until it is put on the mark.
/// </remarks>
internal static class Reading
{
    /// <summary>Tells whether an answer is waited for, or the way to the debrief.</summary>
    public static bool AsksForAnAnswer(this ScreenPicture picture) =>
        (picture.EndsWith("Enter send") || picture.EndsWith("Enter debrief"))
        && picture is { Modes.CursorVisible: true, CursorColumn: 0 } && picture.CursorRow == picture.MarkedRow();

    /// <summary>Tells whether the last answer is talked about.</summary>
    public static bool IsFeedback(this ScreenPicture picture) => picture.EndsWith("Enter go on");

    /// <summary>Tells whether the conversation is over and looked back on.</summary>
    public static bool IsDebrief(this ScreenPicture picture) =>
        picture.Lines[0].TrimStart().StartsWith("Debrief: ", StringComparison.Ordinal) && picture.EndsWith("Enter open");

    /// <summary>Tells whether the screen can follow another; notes that are half overdrawn are not taken for other notes.</summary>
    public static bool Follows(this ScreenPicture picture, ScreenPicture before) =>
        picture.AsksForAnAnswer() || picture.IsDebrief() || (picture.IsFeedback() && !before.IsFeedback());

    /// <summary>Gives the row of the marked item, or -1.</summary>
    public static int MarkedRow(this ScreenPicture picture) =>
        Enumerable.Range(0, picture.Rows).FirstOrDefault(row => picture.CellAt(0, row).Text is "►" or ">", -1);

    /// <summary>Gives the rows that are rules, whatever they are drawn with.</summary>
    public static int[] Rules(this ScreenPicture picture) =>
        [.. Enumerable.Range(0, picture.Rows).Where(row => picture.CellAt(0, row).Text is "─" or "-")];

    private static bool EndsWith(this ScreenPicture picture, string key)
    {
        string last = picture.Lines[picture.Rows - 1].TrimStart();
        return last.StartsWith(key, StringComparison.Ordinal) && last.EndsWith("help", StringComparison.Ordinal);
    }
}

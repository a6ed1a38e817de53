namespace Dialogue.Presentation.Commands;

/// <summary>The ids of the commands, as they stand in a key map and in help.</summary>
public static class CommandIds
{
    public const string Confirm = "confirm";
    public const string Back = "back";
    public const string Leave = "leave";
    public const string Quit = "quit";
    public const string Help = "help";
    public const string Palette = "palette";
    public const string Search = "search";
    public const string NextMatch = "next-match";
    public const string PreviousMatch = "previous-match";
    public const string Up = "up";
    public const string Down = "down";
    public const string Decrease = "decrease";
    public const string Increase = "increase";
    public const string Complete = "complete";
    public const string PageUp = "page-up";
    public const string PageDown = "page-down";
    public const string Top = "top";
    public const string Bottom = "bottom";
    public const string NextPane = "next-pane";
    public const string TakeBack = "take-back";
    public const string BringForward = "bring-forward";
    public const string Silence = "say-nothing";
    public const string Hint = "hint";
    public const string Transcript = "transcript";
    public const string Briefing = "briefing";
    public const string Why = "why";
    public const string Copy = "copy";
    public const string CopyAll = "copy-all";
    public const string Export = "export";
    public const string Settings = "settings";
    public const string ReplayFromHere = "replay-from-here";
    public const string Compare = "compare";
    public const string Plan = "plan";
    public const string Restart = "restart";
    public const string FewerNotes = "fewer-notes";
    public const string AllTurns = "all-turns";
    public const string Numbers = "numbers";
    public const string Progress = "progress";
    public const string Editor = "editor";
    public const string Outline = "outline";
    public const string Mouse = "mouse";
    public const string Redraw = "redraw-cast";
}

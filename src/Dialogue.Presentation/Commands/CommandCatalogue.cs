using System.Collections.Frozen;
using Dialogue.Presentation.Workshops;

namespace Dialogue.Presentation.Commands;

/// <summary>All commands with their keys; the same words stand in help, in the palette and in <c>dialogue help keys</c>.</summary>
public static class CommandCatalogue
{
    /// <summary>Gets all commands, in the order of help.</summary>
    public static IReadOnlyList<AppCommand> All { get; } =
    [
        new(CommandIds.Confirm, "Go", "Does the marked thing.", ["Enter"]),
        new(CommandIds.Back, "Back", "Goes up one level; never quits.", ["Esc"]),
        new(CommandIds.Leave, "Leave", "Leaves this place; from the home page, the program.", ["q"]),
        new(CommandIds.Quit, "Quit", "Leaves the program; the terminal is put back as it was.", ["Ctrl+C"]),
        new(CommandIds.Help, "Help", "Lists the keys of this place.", ["?", "F1"]),
        new(CommandIds.Palette, "Commands", "Finds a command by its name.", [":", "Ctrl+P"]),
        new(CommandIds.Search, "Search", "Filters a list or searches the text.", ["/"]),
        new(CommandIds.NextMatch, "Next match", "Goes to the next place that matches.", ["n"]),
        new(CommandIds.PreviousMatch, "Previous match", "Goes to the match before.", ["N"]),
        new(CommandIds.Up, "Up", "Marks the one above.", ["Up", "k"]),
        new(CommandIds.Down, "Down", "Marks the one below.", ["Down", "j"]),
        new(CommandIds.Decrease, "Less", "Takes the value before, or the answer before.", ["Left"]),
        new(CommandIds.Increase, "More", "Takes the next value, or the next answer.", ["Right"]),
        new(CommandIds.Complete, "Show now", "Shows at once what is still arriving.", ["Space"]),
        new(CommandIds.PageUp, "Page up", "Scrolls the text back.", ["PgUp"]),
        new(CommandIds.PageDown, "Page down", "Scrolls the text on.", ["PgDn"]),
        new(CommandIds.Top, "Start of text", "Scrolls to the start.", ["Home"]),
        new(CommandIds.Bottom, "End of text", "Scrolls to the end.", ["End"]),
        new(CommandIds.NextPane, "Next pane", "Moves between the text and the answers, or to the next tab.", ["Tab", "Shift+Tab"]),
        new(CommandIds.TakeBack, "Take back", "Takes your last line back; your first answer stays on record.", ["u"]),
        new(CommandIds.BringForward, "Bring forward", "Says again what you took back.", ["U"]),
        new(CommandIds.Silence, "Say nothing", "Lets the silence stand, where the other waits.", ["s"]),
        new(CommandIds.Hint, "Hint", "Gives a hint, in three steps; hints are free.", ["h"]),
        new(CommandIds.Transcript, "Transcript", "Shows everything that was said.", ["t"]),
        new(CommandIds.Briefing, "Briefing", "Shows what you want and what you know.", ["b"]),
        new(CommandIds.Why, "Why", "Says why a line was marked as it was.", ["w"]),
        new(CommandIds.Copy, "Copy", "Copies the marked line.", ["y"]),
        new(CommandIds.CopyAll, "Copy all", "Copies the whole page as text.", ["Y"]),
        new(CommandIds.Export, "Save as text", "Saves the transcript with its notes to a file.", ["e"]),
        new(CommandIds.Settings, "Settings", "Pace, feedback, theme, glyphs, clock.", [","]),
        new(CommandIds.ReplayFromHere, "Replay from here", "Goes back to the marked turn and plays on from it.", ["r"]),
        new(CommandIds.Compare, "Compare", "Puts two answers to the marked turn beside each other.", ["c"]),
        new(CommandIds.Plan, "Plan", "Makes a plan for real life, in your own words.", ["p"]),
        new(CommandIds.Restart, "Start again", "Starts this conversation again from its first line.", ["R"]),
        new(CommandIds.FewerNotes, "Fewer notes", "Shortens the notes after a line, or keeps them for the end.", ["f"]),
        new(CommandIds.AllTurns, "All turns", "Shows every turn, or only those that mattered.", ["a"]),
        new(CommandIds.Numbers, "Numbers", "Shows the numbers behind the words.", ["v"]),
        new(CommandIds.Progress, "Progress", "Shows what changed, where it is easy and where it is not, and what is due.", ["P"]),
        new(CommandIds.Editor, "Editor", "Opens the previewed file in your editor, at the marked place.", ["o"]),
        new(CommandIds.Outline, "Outline", "Goes to the outline of the previewed file, and back.", ["g"]),
        new(CommandIds.Mouse, "Mouse on or off", "Gives the mouse back to the terminal, so that text can be selected.", []),
        new(CommandIds.Redraw, "Other people", "Draws other names and temperaments.", []),
    ];

    private static FrozenDictionary<string, AppCommand> ById { get; } = All.Concat(RoomCatalogue.Seat).Concat(RoomCatalogue.Desk).ToFrozenDictionary(command => command.Id);

    /// <summary>Gives a command by its id, one of a workshop too; an unknown id throws <see cref="KeyNotFoundException"/>.</summary>
    public static AppCommand Get(string id) => ById[id];

    /// <summary>Says whether there is a command with this id.</summary>
    public static bool Has(string id) => All.Any(command => command.Id == id);
}

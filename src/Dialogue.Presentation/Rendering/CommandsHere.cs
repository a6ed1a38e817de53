using System.Diagnostics;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Workshops;

namespace Dialogue.Presentation.Rendering;

/// <summary>Which commands mean something on a page, the most useful first.</summary>
public static class CommandsHere
{
    private static readonly string[] Always =
        [CommandIds.Palette, CommandIds.Settings, CommandIds.Copy, CommandIds.CopyAll, CommandIds.Mouse, CommandIds.Back, CommandIds.Leave, CommandIds.Quit, CommandIds.Help];

    private static readonly string[] Scrolling = [CommandIds.PageDown, CommandIds.PageUp, CommandIds.Top, CommandIds.Bottom];

    private static readonly string[] Tabs = [CommandIds.NextPane, CommandIds.Decrease, CommandIds.Increase];

    /// <summary>Gives the commands of a page.</summary>
    public static IReadOnlyList<CommandState> For(PlaceKind place) =>
        [.. Own(place).Concat(Always).Distinct().Select(id => new CommandState(Called(id, place)))];

    /// <summary>Says whether a page stands beside another one, so that some keys go from one to the other.</summary>
    internal static bool HasTabs(PlaceKind place) => place is PlaceKind.Home or PlaceKind.Progress;

    // The keys between panes and values mean something else on pages that stand beside each other.
    private static AppCommand Called(string id, PlaceKind place)
    {
        AppCommand command = CommandCatalogue.Get(id);
        if (place == PlaceKind.Preview)
        {
            return InPreview(command);
        }

        return !HasTabs(place) ? command : id switch
        {
            CommandIds.NextPane => command with { Name = "Next tab", Meaning = "Goes to the page beside this one." },
            CommandIds.Increase => command with { Name = "Tab on the right", Meaning = "Goes to the page beside this one." },
            CommandIds.Decrease => command with { Name = "Tab on the left", Meaning = "Goes to the page beside this one." },
            _ => command,
        };
    }

    private static AppCommand InPreview(AppCommand command) => command.Id switch
    {
        CommandIds.NextMatch => command with { Name = "Next problem", Meaning = "Marks the next problem." },
        CommandIds.PreviousMatch => command with { Name = "Previous problem", Meaning = "Marks the problem before." },
        CommandIds.NextPane => command with { Meaning = "Moves between the answers, the problems and the outline." },
        CommandIds.Numbers => command with { Name = "Values", Meaning = "Shows what each choice is worth and changes." },
        CommandIds.TakeBack => command with { Meaning = "Takes your last line back, or comes back from the beat you went to." },
        CommandIds.Restart => command with { Meaning = "Starts again where you began; once more, from the first line." },
        _ => command,
    };

    private static IEnumerable<string> Own(PlaceKind place) => place switch
    {
        PlaceKind.Home => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down, CommandIds.Search, CommandIds.Progress, .. Tabs],
        PlaceKind.Progress => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down, CommandIds.Numbers, .. Tabs, .. Scrolling],
        PlaceKind.Briefing => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down, CommandIds.Redraw, .. Scrolling],
        PlaceKind.Conversation =>
        [
            CommandIds.Confirm, CommandIds.Up, CommandIds.Down, CommandIds.TakeBack, CommandIds.BringForward, CommandIds.Hint, CommandIds.Silence,
            CommandIds.Transcript, CommandIds.Briefing, CommandIds.Why, CommandIds.FewerNotes, CommandIds.Restart, CommandIds.Export,
            CommandIds.Complete, CommandIds.NextPane, CommandIds.Search, .. Scrolling,
        ],
        PlaceKind.Feedback =>
        [
            CommandIds.Confirm, CommandIds.TakeBack, CommandIds.Why, CommandIds.FewerNotes, CommandIds.Transcript, CommandIds.Briefing,
            CommandIds.Restart, CommandIds.Export, CommandIds.Complete, CommandIds.Search, .. Scrolling,
        ],
        PlaceKind.Debrief =>
        [
            CommandIds.Confirm, CommandIds.Up, CommandIds.Down, CommandIds.Why, CommandIds.ReplayFromHere, CommandIds.Compare, CommandIds.Plan,
            CommandIds.AllTurns, CommandIds.Numbers,
            CommandIds.Transcript, CommandIds.Briefing, CommandIds.Export, CommandIds.TakeBack, CommandIds.Restart, CommandIds.Redraw, CommandIds.Search, .. Scrolling,
        ],
        PlaceKind.Preview =>
        [
            CommandIds.Confirm, CommandIds.Up, CommandIds.Down, CommandIds.NextMatch, CommandIds.PreviousMatch, CommandIds.Editor, CommandIds.Outline,
            CommandIds.Numbers, CommandIds.TakeBack, CommandIds.BringForward, CommandIds.Silence, CommandIds.Restart, CommandIds.NextPane,
            CommandIds.Transcript, CommandIds.Briefing, .. Scrolling,
        ],
        PlaceKind.Seat => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down, CommandIds.Silence, CommandIds.Transcript, .. RoomCatalogue.Seat.Select(command => command.Id), .. Scrolling],
        PlaceKind.Desk => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down, .. RoomCatalogue.Desk.Select(command => command.Id), .. Scrolling],
        PlaceKind.Transcript => [CommandIds.Search, CommandIds.NextMatch, CommandIds.PreviousMatch, CommandIds.Export, CommandIds.Confirm, .. Scrolling],
        PlaceKind.Comparison => [CommandIds.Confirm, CommandIds.Increase, CommandIds.Decrease, CommandIds.ReplayFromHere, CommandIds.Why, .. Scrolling],
        PlaceKind.Planning or PlaceKind.PlanReview => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down],
        PlaceKind.Why or PlaceKind.Help => [CommandIds.Confirm, .. Scrolling],
        PlaceKind.Changed or PlaceKind.Unkept => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down, .. Scrolling],
        PlaceKind.Settings => [CommandIds.Increase, CommandIds.Decrease, CommandIds.Up, CommandIds.Down, CommandIds.Confirm],
        PlaceKind.Palette => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down],
        _ => throw new UnreachableException(),
    };
}

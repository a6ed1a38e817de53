using System.Diagnostics;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Rendering;

/// <summary>Which commands mean something on a page, the most useful first.</summary>
public static class CommandsHere
{
    private static readonly string[] Always =
        [CommandIds.Palette, CommandIds.Settings, CommandIds.Copy, CommandIds.CopyAll, CommandIds.Mouse, CommandIds.Back, CommandIds.Leave, CommandIds.Quit, CommandIds.Help];

    private static readonly string[] Scrolling = [CommandIds.PageDown, CommandIds.PageUp, CommandIds.Top, CommandIds.Bottom];

    /// <summary>Gives the commands of a page.</summary>
    public static IReadOnlyList<CommandState> For(PlaceKind place) =>
        [.. Own(place).Concat(Always).Distinct().Select(id => new CommandState(CommandCatalogue.Get(id)))];

    private static IEnumerable<string> Own(PlaceKind place) => place switch
    {
        PlaceKind.Home => [CommandIds.Confirm, CommandIds.Up, CommandIds.Down, CommandIds.Search],
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

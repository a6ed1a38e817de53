using System.Diagnostics;
using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;
using Dialogue.Presentation.Workshops.Desks;
using Dialogue.Presentation.Workshops.Seats;

namespace Dialogue.Presentation.Rendering;

/// <summary>The last row: at most six commands, the most useful first, help always among them.</summary>
internal static class Footers
{
    public static ValueArray<FooterHint> For(AppModel model, Screen screen) => Labels(model, screen)
        .Select(label => new FooterHint(model.Keys.KeyFor(label.Command), label.Words, label.Command))
        .Where(hint => hint.Key.Length > 0)
        .ToValueArray();

    private static (string Command, string Words)[] Labels(AppModel model, Screen screen) => screen switch
    {
        { Place: PlaceKind.Desk } when model.Here is DeskPlace desk => [.. DeskSteps.Hints(desk)],
        { Place: PlaceKind.Seat } when model.Here is SeatPlace seat => SeatHints.For(seat),
        { Input: not null, Place: PlaceKind.Planning or PlaceKind.PlanReview } => [(CommandIds.Confirm, "take"), (CommandIds.Back, "back")],
        { Input: not null } => [(CommandIds.Confirm, "take"), (CommandIds.Back, "clear")],
        { IsArriving: true } => [(CommandIds.Complete, "show now"), (CommandIds.Back, "pause"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Home } => [(CommandIds.Confirm, "open"), (CommandIds.Search, "filter"), (CommandIds.NextPane, "next tab"), (CommandIds.Palette, "commands"), (CommandIds.Help, "help"), (CommandIds.Leave, "quit")],
        { Place: PlaceKind.Progress } => [(CommandIds.Confirm, "start"), (CommandIds.NextPane, "next tab"), (CommandIds.PageDown, "read on"), (CommandIds.Numbers, "numbers"), (CommandIds.Help, "help"), (CommandIds.Leave, "library")],
        { Place: PlaceKind.Briefing } => [(CommandIds.Confirm, "choose"), (CommandIds.Back, "back"), (CommandIds.Settings, "settings"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Conversation, Answers.Prompt: "" } => [(CommandIds.Confirm, "debrief"), (CommandIds.TakeBack, "take back"), (CommandIds.Transcript, "transcript"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Conversation } => [(CommandIds.Confirm, "send"), (CommandIds.TakeBack, "take back"), (CommandIds.Hint, "hint"), (CommandIds.Transcript, "transcript"), (CommandIds.Palette, "commands"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Feedback } => [(CommandIds.Confirm, "go on"), (CommandIds.TakeBack, "try again"), (CommandIds.Why, "why these marks"), (CommandIds.FewerNotes, "fewer"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Debrief } => [(CommandIds.Confirm, "open"), (CommandIds.ReplayFromHere, "replay from here"), (CommandIds.Compare, "compare"), (CommandIds.Plan, "plan"), (CommandIds.Leave, "library"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Comparison } when model.Here is Place.Comparison { Moment.All.Count: > 2 } => [(CommandIds.Increase, "next answer"), (CommandIds.Back, "back"), (CommandIds.ReplayFromHere, "replay from here"), (CommandIds.Why, "why"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Comparison } => [(CommandIds.Back, "back"), (CommandIds.ReplayFromHere, "replay from here"), (CommandIds.Why, "why these marks"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Preview } => [(CommandIds.NextMatch, "next problem"), (CommandIds.Confirm, PreviewWords.Enter(model)), (CommandIds.Editor, "editor"), (CommandIds.Outline, "outline"), (CommandIds.Restart, "restart"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Planning or PlaceKind.PlanReview } => [(CommandIds.Confirm, "choose"), (CommandIds.Back, "back"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Transcript } => [(CommandIds.Search, "search"), (CommandIds.NextMatch, "next"), (CommandIds.CopyAll, "copy all"), (CommandIds.Export, "save"), (CommandIds.Back, "back"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Why } => [(CommandIds.Back, "back"), (CommandIds.CopyAll, "copy"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Changed } => [(CommandIds.Confirm, "choose"), (CommandIds.Back, "library"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Unkept } => [(CommandIds.Confirm, "choose"), (CommandIds.Help, "help"), (CommandIds.Leave, "quit")],
        { Place: PlaceKind.Settings } => [(CommandIds.Increase, "next value"), (CommandIds.Decrease, "value before"), (CommandIds.Back, "back"), (CommandIds.Help, "help")],
        { Place: PlaceKind.Help } => [(CommandIds.Back, "back"), (CommandIds.PageDown, "read on"), (CommandIds.Palette, "commands")],
        { Place: PlaceKind.Palette } => [(CommandIds.Confirm, "do it"), (CommandIds.Back, "back")],
        _ => throw new UnreachableException(),
    };
}

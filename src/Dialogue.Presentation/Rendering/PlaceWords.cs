using System.Diagnostics;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Rendering;

/// <summary>The names of the pages, and what each is for.</summary>
internal static class PlaceWords
{
    public static string Name(PlaceKind place) => place switch
    {
        PlaceKind.Home => "library",
        PlaceKind.Progress => "progress",
        PlaceKind.Briefing => "briefing",
        PlaceKind.Conversation => "conversation",
        PlaceKind.Feedback => "notes after a line",
        PlaceKind.Debrief => "debrief",
        PlaceKind.Transcript => "transcript",
        PlaceKind.Why => "why these marks",
        PlaceKind.Changed => "changed conversation",
        PlaceKind.Unkept => "not saved",
        PlaceKind.Comparison => "two ways",
        PlaceKind.Planning => "a plan",
        PlaceKind.PlanReview => "your plan",
        PlaceKind.Preview => "preview",
        PlaceKind.Seat => "workshop",
        PlaceKind.Desk => "steering a workshop",
        PlaceKind.Settings => "settings",
        PlaceKind.Help => "help",
        PlaceKind.Palette => "commands",
        _ => throw new UnreachableException(),
    };

    public static string About(PlaceKind place) => place switch
    {
        PlaceKind.Home => "Choose a conversation. The first rows are good ones for today.",
        PlaceKind.Progress => "What changed over your conversations, and how sure that is. The marked row starts the next practice.",
        PlaceKind.Briefing => "Read who you are and what you want, then begin. You can stop at any moment.",
        PlaceKind.Conversation => "Read, choose what you say, and see what it does. Taking back is practice, not cheating.",
        PlaceKind.Feedback => "What your line did, and another way to say it. Enter goes on.",
        PlaceKind.Debrief => "What this conversation showed, and how sure that is. Mark a turn to see why, to play on from it, or to put two answers beside each other.",
        PlaceKind.Transcript => "Everything that was said.",
        PlaceKind.Why => "The moves in your line, what each is worth here, and what else was on offer.",
        PlaceKind.Changed => "The conversation was edited after you left it. Go on as far as it still fits, or start again.",
        PlaceKind.Unkept => "Something could not be saved. Nothing you said is lost while this page is open.",
        PlaceKind.Comparison => "Your first answer to a moment, and a later one beside it: what each did, and what was said next.",
        PlaceKind.Planning => "One moment that is likely to come, and one thing you will do then. You decide whether it is kept.",
        PlaceKind.PlanReview => "What came of your plan. Every answer is a good one; so is none.",
        PlaceKind.Preview => "Your file, played and judged as you write it: save it, and this page follows. Enter sends the marked answer, or goes to the marked problem or beat.",
        PlaceKind.Seat => "You take part in a workshop. Choose an answer; you can change it until the vote closes. The facilitator sees what the room chose, never what one person did.",
        PlaceKind.Desk => "You steer a workshop. Each step is its own: open the vote, close it, reveal it, talk about it, go on.",
        PlaceKind.Settings => "Left and Right change the marked value.",
        PlaceKind.Help => "The keys of the page you came from.",
        PlaceKind.Palette => "Type part of a command's name; Enter does it.",
        _ => throw new UnreachableException(),
    };
}

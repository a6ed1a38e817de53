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
        PlaceKind.Debrief => "What this conversation showed, and how sure that is. Mark a turn to see why, or to play on from it.",
        PlaceKind.Transcript => "Everything that was said.",
        PlaceKind.Why => "The moves in your line, what each is worth here, and what else was on offer.",
        PlaceKind.Settings => "Left and Right change the marked value.",
        PlaceKind.Help => "The keys of the page you came from.",
        PlaceKind.Palette => "Type part of a command's name; Enter does it.",
        _ => throw new UnreachableException(),
    };
}

using System.Globalization;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Updates;
using Dialogue.Presentation.Words;
using Dialogue.Workshop.Lifecycle;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>Steering by typed words, as in line mode: <c>close</c>, <c>hands 12 4 9</c>, <c>kick 3</c>.</summary>
internal static class DeskLine
{
    private static readonly (string Words, string Meaning)[] Help =
    [
        ("Enter alone", "Does the next thing, as the prompt says."),
        ("start, close, reveal, next", "Open the vote, close it, show what the room chose, go on."),
        ("again", "Asks the same question once more."),
        ("pick 2", "Goes on with that answer, where the vote decided nothing."),
        ("back, back 2", "Lists the questions so far; goes back to one."),
        ("skip, skip 1", "Lists the endings; shows one at once."),
        ("hands 12 4 9", "Adds counted hands, a number for each answer."),
        ("timer 60", "Closes the vote by itself in that many seconds."),
        ("tally", "Says how many have answered."),
        ("pause, resume", "Halts the room, and goes on."),
        ("lock, unlock", "Keeps newcomers out, and lets them in again."),
        ("people", "Lists who is in the room, with their numbers."),
        ("excuse 3, kick 3, ban 3", "About the person with that number."),
        ("seat 3", "Gives them the hot seat."),
        ("release", "Lets everybody go on who waits at a moment."),
        ("note WORDS", "Keeps a note for your report."),
        ("code, pair", "Another join code; a code for a co-facilitator."),
        ("revoke 1", "Ends a co-facilitator's key."),
        ("debrief, end", "Stops playing; ends the workshop, after asking."),
        (".", "Reads this page again."),
        ("leave", "Leaves the desk; the room stays open."),
    ];

    /// <summary>Adds what can be typed to a page of help.</summary>
    public static void AddHelp(Page page)
    {
        foreach ((string words, string meaning) in Help)
        {
            page.Spans(0, 30, new Span(words.PadRight(28) + "  ", Style.Key), new Span(meaning));
        }
    }

    /// <summary>Takes a typed line that is no number.</summary>
    public static AppStep Speak(AppModel model, DeskPlace place, string line)
    {
        string[] parts = line.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string word = parts.Length == 0 ? string.Empty : parts[0];
        string rest = parts.Length == 2 ? parts[1] : string.Empty;
        if (rest.Length > 0 && TypedCommand.Of(model, place.Kind, line.Trim()) is { } named)
        {
            return AppUpdate.Invoke(model, named);
        }

        return word.ToLowerInvariant() switch
        {
            "start" or "open" => Fire(model, place, RoomTrigger.Start, "start"),
            "close" => Fire(model, place, RoomTrigger.CloseVoting, "closeVoting"),
            "reveal" => Fire(model, place, RoomTrigger.Reveal, "reveal"),
            "pause" => Fire(model, place, RoomTrigger.Pause, "pause"),
            "resume" => Fire(model, place, RoomTrigger.Resume, "resume"),
            "tally" => model with { Notice = DeskWords.Tally(place) },
            "skip" when rest.Length == 0 => DeskUpdate.Invoke(model, place, RoomCommandIds.SkipTo),
            "hands" when rest.Length > 0 => DeskUpdate.Hands(model, place, rest),
            "timer" when rest.Length > 0 => DeskUpdate.Timer(model, place, rest),
            "lock" when rest.Length == 0 && place.Facilitates => AppStep.Asking(model, DeskSteps.AskAnyway("lock")),
            _ when rest.Length == 0 && TypedCommand.Of(model, place.Kind, word) is { } command => AppUpdate.Invoke(model, command),
            _ => OfFacilitator(model, place, word.ToLowerInvariant(), rest),
        };
    }

    private static AppStep OfFacilitator(AppModel model, DeskPlace place, string word, string rest)
    {
        bool isOne = word is "back" or "skip" or "pick" or "kick" or "ban" or "excuse" or "seat" or "revoke";
        if (!isOne && word is not ("unlock" or "release" or "note"))
        {
            return model with { Notice = DeskWords.Unknown };
        }

        if (word != "release" && !place.Facilitates)
        {
            return model with { Notice = DeskWords.FacilitatorOnly };
        }

        if (isOne)
        {
            return int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
                ? WithNumber(model, place, word, number)
                : model with { Notice = $"Type a number after it, such as {word} 2." };
        }

        return word switch
        {
            "note" => DeskUpdate.Note(model, place, rest),
            "release" => place.View.Holds.Count > 0
                ? AppStep.Asking(model, DeskSteps.AskAnyway("release", text: place.View.Holds[0].Beat))
                : model with { Notice = DeskWords.NotNow },
            _ => AppStep.Asking(model, DeskSteps.AskAnyway(word)),
        };
    }

    private static AppStep WithNumber(AppModel model, DeskPlace place, string word, int number) => word switch
    {
        "pick" => DeskUpdate.Pick(model, place, number - 1),
        "back" => place.Permits(RoomTrigger.GoBack) ? DeskLists.GoBack(model, place, number) : model with { Notice = DeskWords.NotNow },
        "skip" => Skip(model, place, number),
        "seat" => AppStep.Asking(model, DeskSteps.AskAnyway("hotSeat", number)),
        "revoke" => AppStep.Asking(model, DeskSteps.AskAnyway("revokeHelper", number)),
        _ => AppStep.Asking(model, DeskSteps.AskAnyway(word, number)),
    };

    private static AppStep Skip(AppModel model, DeskPlace place, int number)
    {
        IReadOnlyList<PlaceView> endings = place.View.Endings;
        return !place.Permits(RoomTrigger.SkipTo) ? model with { Notice = DeskWords.NotNow }
            : number >= 1 && number <= endings.Count ? DeskLists.SkipTo(model, place, endings[number - 1].Beat)
            : model with { Notice = CommonWords.NoSuchNumber(number, endings.Count) };
    }

    private static AppStep Fire(AppModel model, DeskPlace place, RoomTrigger trigger, string verb) => place.Permits(trigger)
        ? AppStep.Asking(model, DeskSteps.Ask(place, verb))
        : model with { Notice = place.View.Permitted.Contains(trigger) ? DeskWords.FacilitatorOnly : DeskWords.NotNow };
}

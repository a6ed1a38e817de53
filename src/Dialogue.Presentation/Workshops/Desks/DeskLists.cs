using System.Globalization;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Updates;
using Dialogue.Presentation.Words;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>The lists of somebody who steers: people, questions, endings; what stands in them and what choosing does.</summary>
internal static class DeskLists
{
    public static Screen From(AppModel model, DeskPlace place)
    {
        Page page = new();
        string title = place.Mode switch
        {
            DeskMode.People => AddPeople(page, place, model.IsPlain),
            DeskMode.Person => AddPerson(page, place),
            DeskMode.GoBack => AddPath(page, place, model.IsPlain),
            DeskMode.Skip => AddEndings(page, place),
            _ => AddClosing(page, place),
        };
        return new Screen { Place = place.Kind, Title = title, Body = page.Blocks(), TakesLines = true, LinePrompt = model.IsPlain && place.Mode == DeskMode.People ? "Enter to go back, or a word" : null, WindowTitle = $"Dialogue: {place.Room.Title}" };
    }

    /// <summary>Does what is marked.</summary>
    public static AppStep Take(AppModel model, DeskPlace place) => place.Mode switch
    {
        DeskMode.People => TakePerson(model, place),
        DeskMode.Person => TakeAction(model, place),
        DeskMode.GoBack when place.Selected < place.View.Path.Count => GoBack(model, place, place.View.Path[place.Selected].Number),
        DeskMode.Skip when place.Selected < place.View.Endings.Count => SkipTo(model, place, place.View.Endings[place.Selected].Beat),
        DeskMode.Closing when place.Selected == 1 => AppStep.Asking(DeskUpdate.Room(model, place), DeskSteps.Ask(place, "close")),
        _ => DeskUpdate.Room(model, place),
    };

    /// <summary>Goes back to an earlier question of the path.</summary>
    public static AppStep GoBack(AppModel model, DeskPlace place, int number)
    {
        RoomRequest.Control asked = DeskSteps.Ask(place, "back");
        return AppStep.Asking(DeskUpdate.Room(model, place), asked with { Request = asked.Request with { Number = number } });
    }

    /// <summary>Shows an ending at once.</summary>
    public static AppStep SkipTo(AppModel model, DeskPlace place, string beat)
    {
        RoomRequest.Control asked = DeskSteps.Ask(place, "skipTo");
        return AppStep.Asking(DeskUpdate.Room(model, place), asked with { Request = asked.Request with { Text = beat } });
    }

    private static AppStep TakePerson(AppModel model, DeskPlace place)
    {
        if (!model.IsPlain && place.Selected < place.View.Members.Count)
        {
            return model.At(place with { Mode = DeskMode.Person, Person = place.View.Members[place.Selected].Participant, Selected = 0 });
        }

        int helper = place.Selected - place.View.Members.Count;
        return !model.IsPlain && helper < place.View.CoFacilitators.Count
            ? AppStep.Asking(model, DeskSteps.AskAnyway("revokeHelper", place.View.CoFacilitators[helper]))
            : DeskUpdate.Room(model, place);
    }

    private static AppStep TakeAction(AppModel model, DeskPlace place)
    {
        (string Verb, string Words, string Meaning)[] actions = [.. Actions(place)];
        AppModel after = model.At(place with { Mode = DeskMode.People, Person = null, Selected = 0 });
        return place.Person is { } person && place.Selected < actions.Length && actions[place.Selected].Verb.Length > 0
            ? AppStep.Asking(after, DeskSteps.AskAnyway(actions[place.Selected].Verb, person))
            : after;
    }

    private static IEnumerable<(string Verb, string Words, string Meaning)> Actions(DeskPlace place)
    {
        yield return (string.Empty, "Nothing", "back to the list");
        if (place.Room.Pacing == Pacing.HotSeat)
        {
            yield return ("hotSeat", "Give the hot seat", "they answer aloud, the others suggest");
        }

        yield return ("excuse", "Excuse", "the room does not wait for their votes");
        yield return ("kick", "Remove", "they may join again with the code");
        yield return ("ban", "Ban", "they may not join again");
    }

    private static string AddPeople(Page page, DeskPlace place, bool isPlain)
    {
        if (place.View.Members.Count == 0)
        {
            page.Words(place.Facilitates ? DeskWords.Nobody : DeskWords.NamesForFacilitator);
        }

        HashSet<int> away = [.. place.Desk.Presence.AwayPeople ?? []];
        foreach (MemberView member in place.View.Members)
        {
            string number = member.Participant.ToString(CultureInfo.InvariantCulture);
            string state = string.Join(", ", States(member, place, away));
            if (isPlain)
            {
                // A number that was heard must still be that person when it is typed, whoever left meanwhile.
                page.Words($"Number {number}: {member.Name}{(state.Length == 0 ? string.Empty : $", {state}")}.");
            }
            else
            {
                page.Item(number, new Cell(member.Name, Style.Normal, 28), new Cell(state, Style.Quiet));
            }
        }

        foreach (int helper in place.View.CoFacilitators)
        {
            string words = $"Co-facilitator {helper}";
            if (isPlain)
            {
                page.Words($"{words}; revoke {helper} ends their key.");
            }
            else
            {
                page.Item(string.Empty, new Cell(words, Style.Normal, 28), new Cell("Enter ends their key", Style.Quiet));
            }
        }

        page.Blank().Words(isPlain ? "Type excuse, kick, ban or seat with a number; back for the room." : "Nobody sees what one person answered, you included.", Style.Quiet);
        return $"People: {CommonWords.Count(place.Room.People, "person", "people")}";
    }

    private static IEnumerable<string> States(MemberView member, DeskPlace place, HashSet<int> away)
    {
        if (place.Room.HotSeat == member.Participant)
        {
            yield return "in the hot seat";
        }

        if (away.Contains(member.Participant))
        {
            yield return "away";
        }

        if (member.IsExcused)
        {
            yield return "excused";
        }
    }

    private static string AddPerson(Page page, DeskPlace place)
    {
        foreach ((_, string words, string meaning) in Actions(place))
        {
            page.Item(string.Empty, new Cell(words, Style.Normal, 22), new Cell(meaning, Style.Quiet, 0, 1));
        }

        return place.View.Members.FirstOrDefault(member => member.Participant == place.Person)?.Name ?? "Somebody who has left";
    }

    private static string AddPath(Page page, DeskPlace place, bool isPlain)
    {
        foreach (AskedView asked in place.View.Path)
        {
            string chosen = asked.WentOnWith is { } option && option >= 0 && option < asked.Options.Count ? $"went on with {option + 1}" : "not decided";
            if (isPlain)
            {
                page.Item(asked.Number.ToString(CultureInfo.InvariantCulture), new Cell($"{asked.Before} ({chosen})"));
            }
            else
            {
                page.Item(asked.Number.ToString(CultureInfo.InvariantCulture), new Cell(asked.Before), new Cell(chosen, Style.Quiet, 18, 1));
            }
        }

        return "Back to which question?";
    }

    private static string AddEndings(Page page, DeskPlace place)
    {
        for (int i = 0; i < place.View.Endings.Count; i++)
        {
            page.Item((i + 1).ToString(CultureInfo.InvariantCulture), new Cell(place.View.Endings[i].Words));
        }

        return "Which ending is shown?";
    }

    private static string AddClosing(Page page, DeskPlace place)
    {
        page.Words($"It ends for {(place.Room.People == 1 ? "the one person" : $"all {place.Room.People} people")} in the room. The counts are kept for your report.")
            .Blank()
            .Item(string.Empty, new Cell("Keep it open", Style.Normal, 22), new Cell("go on where you are", Style.Quiet, 0, 1))
            .Item(string.Empty, new Cell("End the workshop", Style.Normal, 22), new Cell("nobody can come back", Style.Quiet, 0, 1));
        return "End the workshop?";
    }
}

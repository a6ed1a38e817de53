using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Workshops.Desks;

namespace Dialogue.Presentation.Rendering;

/// <summary>The keys of a page and what each means there.</summary>
internal static class KeysScreen
{
    public static Screen From(AppModel model, Place.Keys place)
    {
        Page page = new();
        page.Words(PlaceWords.About(place.For)).Blank();
        if (model.IsPlain && place.For == PlaceKind.Desk)
        {
            DeskLine.AddHelp(page);
            return new Screen { Place = place.Kind, Title = "Words", Status = PlaceWords.Name(place.For), Body = page.Blocks() };
        }

        foreach (CommandState state in CommandsHere.For(place.For).Where(state => model.IsPlain ? IsTyped(state.Command, place.For) : model.Keys.KeyFor(state.Command.Id).Length > 0))
        {
            AddRow(page, model.IsPlain ? Typed(model, state.Command) : Keys(model, state.Command), state.Command.Meaning);
        }

        if (model.IsPlain)
        {
            AddRow(page, "a number", "Chooses what has that number.");
            AddRow(page, "w 2, y 2, r 2", "Does it for what has that number.");
            AddRow(page, "/word", "Filters or searches for a word.");
            AddRow(page, ".", "Reads this page again.");
        }
        else
        {
            page.Blank().Words("A digit marks an answer, Enter sends it.", Style.Quiet);
        }

        bool isWorkshop = place.For is PlaceKind.Seat or PlaceKind.Desk;
        page.Blank().Words(isWorkshop ? "What you do here goes to the workshop's host and nowhere else." : "Nothing you do here leaves this machine.", Style.Quiet);
        return new Screen { Place = place.Kind, Title = "Keys", Status = PlaceWords.Name(place.For), Body = page.Blocks() };
    }

    private static void AddRow(Page page, string keys, string meaning) =>
        page.Spans(0, 20, new Span(keys.PadRight(18) + "  ", Style.Key), new Span(meaning));

    // Line mode has the terminal's own scrolling, and shows everything at once.
    private static bool IsTyped(AppCommand command, PlaceKind place) => command.Id switch
    {
        CommandIds.PageUp or CommandIds.PageDown or CommandIds.Top or CommandIds.Bottom => false,
        CommandIds.Complete or CommandIds.Mouse or CommandIds.Confirm => false,
        CommandIds.NextPane => CommandsHere.HasTabs(place),
        CommandIds.Increase or CommandIds.Decrease => !CommandsHere.HasTabs(place),
        _ => true,
    };

    private static string Typed(AppModel model, AppCommand command)
    {
        string key = model.Keys.KeyFor(command.Id);
        string name = command.Name.ToLowerInvariant();
        return key.Length == 1 ? $"{key} or {name}" : name;
    }

    private static string Keys(AppModel model, AppCommand command)
    {
        string shown = model.Keys.KeyFor(command.Id);
        return string.Join(", ", command.Keys.Where(key => model.Keys.CommandFor(key) == command.Id).Prepend(shown).Distinct());
    }
}

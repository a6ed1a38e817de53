using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Rendering;

/// <summary>The keys of a page and what each means there.</summary>
internal static class KeysScreen
{
    public static Screen From(AppModel model, Place.Keys place)
    {
        Page page = new();
        page.Words(PlaceWords.About(place.For)).Blank();
        foreach (CommandState state in CommandsHere.For(place.For).Where(state => model.Keys.KeyFor(state.Command.Id).Length > 0))
        {
            string keys = state.Command.Keys.IsEmpty ? model.Keys.KeyFor(state.Command.Id) : Keys(model, state.Command);
            page.Spans(0, 16, new Span(keys.PadRight(16), Style.Key), new Span(state.Command.Meaning));
        }

        page.Blank().Words("A digit marks an answer, Enter sends it. In line mode, type the number or the letter and Enter.", Style.Quiet)
            .Words("Nothing you do here leaves this machine.", Style.Quiet);
        return new Screen { Place = place.Kind, Title = "Keys", Status = PlaceWords.Name(place.For), Body = page.Blocks() };
    }

    private static string Keys(AppModel model, AppCommand command)
    {
        string shown = model.Keys.KeyFor(command.Id);
        return string.Join(", ", command.Keys.Where(key => model.Keys.CommandFor(key) == command.Id).Prepend(shown).Distinct());
    }
}

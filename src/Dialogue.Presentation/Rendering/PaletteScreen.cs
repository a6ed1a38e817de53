using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Rendering;

/// <summary>Commands by name: those of the page below that hold every typed letter in order.</summary>
internal static class PaletteScreen
{
    public static Screen From(AppModel model, Place.Palette place)
    {
        Page page = new();
        ValueArray<CommandState> found = Found(model.Up(), place);
        foreach (CommandState state in found)
        {
            page.Item(
                string.Empty,
                new Cell(state.Command.Name, Style.Normal, 20),
                new Cell(model.Keys.KeyFor(state.Command.Id), Style.Key, 8),
                new Cell(state.Command.Meaning, Style.Quiet, 0, 2));
        }

        if (found.IsEmpty)
        {
            page.Words("No command is called that here.", Style.Quiet);
        }

        return new Screen
        {
            Place = place.Kind,
            Title = "Commands",
            Status = PlaceWords.Name(model.Up().Here.Kind),
            Body = page.Blocks(),
            Input = new InputLine("Command", place.Query),
        };
    }

    /// <summary>Gives the commands that match, those that start with the query first.</summary>
    public static ValueArray<CommandState> Found(AppModel below, Place.Palette place) => CommandsHere.For(below.Here.Kind)
        .Where(state => state.Command.Id != CommandIds.Palette && Matches(state.Command.Name, place.Query))
        .OrderByDescending(state => state.Command.Name.StartsWith(place.Query, StringComparison.OrdinalIgnoreCase))
        .ToValueArray();

    private static bool Matches(string name, string query)
    {
        int at = 0;
        foreach (char letter in query.Where(letter => letter != ' '))
        {
            at = name.IndexOf(letter.ToString(), at, StringComparison.OrdinalIgnoreCase) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}

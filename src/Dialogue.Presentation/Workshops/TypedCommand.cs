using Dialogue.Presentation.Models;
using Dialogue.Presentation.Rendering;
using Dialogue.Presentation.Screens;

namespace Dialogue.Presentation.Workshops;

/// <summary>Finds the command that a typed line names by its key, its name or its id.</summary>
internal static class TypedCommand
{
    public static string? Of(AppModel model, PlaceKind place, string line) => line.Length == 1
        ? model.Keys.CommandFor(line) ?? model.Keys.CommandFor(line.ToLowerInvariant())
        : CommandsHere.For(place).Select(state => state.Command)
            .FirstOrDefault(command => line.Equals(command.Name, StringComparison.OrdinalIgnoreCase) || line.Equals(command.Id, StringComparison.OrdinalIgnoreCase))?.Id;
}

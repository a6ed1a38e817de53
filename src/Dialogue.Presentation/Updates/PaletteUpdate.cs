using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens in the command palette.</summary>
internal static class PaletteUpdate
{
    public static AppStep Confirm(AppModel model, Place.Palette palette)
    {
        AppModel below = model.Up();
        ValueArray<CommandState> found = PaletteScreen.Found(below, palette);
        if (palette.Selected >= found.Count)
        {
            return below;
        }

        CommandState state = found[palette.Selected];
        return state.Unavailable is { } reason ? below with { Notice = reason } : AppUpdate.Invoke(below, state.Command.Id);
    }
}

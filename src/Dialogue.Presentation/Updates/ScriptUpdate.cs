using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;

namespace Dialogue.Presentation.Updates;

/// <summary>What happens in the transcript.</summary>
internal static class ScriptUpdate
{
    public static AppStep Invoke(AppModel model, Place.Script script, string command) => command switch
    {
        CommandIds.Search => model.At(script with { IsTyping = true }),
        CommandIds.NextMatch => Go(model, script, 1),
        CommandIds.PreviousMatch => Go(model, script, -1),
        CommandIds.Transcript => model.Up(),
        CommandIds.Export => Copying.SaveScript(model, script.Playthrough),
        _ => model,
    };

    private static AppModel Go(AppModel model, Place.Script script, int by)
    {
        int matches = ScriptScreen.Matches(script);
        return matches == 0 ? model : model.At(script with { Selected = (script.Selected + by + matches) % matches });
    }
}

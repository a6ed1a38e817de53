using Dialogue.Cli.Composition;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;

namespace Dialogue.Cli;

/// <summary>Remembers the last model, so that nothing said is lost when the program breaks.</summary>
internal static class Keepsake
{
    private static AppModel? _last;

    public static void Remember(AppModel model) => _last = model;

    /// <summary>Saves the transcript of the conversation that was going on and gives its path, or null where there was none.</summary>
    public static string? Save(string folder)
    {
        Playthrough? play = _last?.Trail.OfType<Place.Talk>().LastOrDefault()?.Playthrough;
        if (play is null || play.DecisionCount == 0)
        {
            return null;
        }

        try
        {
            AppModel script = new() { Trail = [new Place.Script(play, false)] };
            return TextFolder.Save(folder, $"{play.Conversation.Scenario.Id}-interrupted.txt", PlainText.Of(ScreenFrom.Model(script)));
        }
        catch (Exception wrong) when (Faults.IsOfFiles(wrong))
        {
            return null;
        }
    }
}

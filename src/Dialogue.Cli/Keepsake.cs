using Dialogue.Cli.Composition;
using Dialogue.Cli.Practice;
using Dialogue.Core.Playthroughs;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Rendering;

namespace Dialogue.Cli;

/// <summary>Remembers the last model, so that nothing said is lost when the program breaks.</summary>
internal static class Keepsake
{
    private static AppModel? _last;
    private static PracticeRecord? _record;

    /// <summary>Gets whether everything that was said is stored, so that it can be taken up again.</summary>
    public static bool IsStored => _record is { HoldsEverything: true } && Said is { StepCount: > 0 };

    private static Playthrough? Said => _last?.Trail.OfType<Place.Talk>().LastOrDefault()?.Playthrough;

    /// <summary>Notes where what is said is stored.</summary>
    public static void Watch(PracticeRecord record) => _record = record;

    public static void Remember(AppModel model) => _last = model;

    /// <summary>Says where what was said can be found, or nothing where nothing was.</summary>
    public static string Tell(string folder) => IsStored ? KeepingWords.GoesOn
        : Save(folder) is { } text ? $" What was said so far is in {SafeText.Whole(text)}."
        : string.Empty;

    /// <summary>Saves the transcript of the conversation that was going on and gives its path, or null where there was none.</summary>
    private static string? Save(string folder)
    {
        if (IsStored || Said is not { DecisionCount: > 0 } play)
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

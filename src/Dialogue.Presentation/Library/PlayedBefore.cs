using Dialogue.Core.Practice;
using Dialogue.Presentation.Models;

namespace Dialogue.Presentation.Library;

/// <summary>What is known of earlier plays of a conversation: from the store, and from this run.</summary>
public static class PlayedBefore
{
    /// <summary>Gives how often it was played to an ending.</summary>
    public static int Times(AppModel model, LibraryEntry entry) =>
        Math.Max(Stored(model, entry)?.Times ?? 0, model.Played.Contains(entry.Id) ? 1 : 0);

    /// <summary>Gives the day of the last time, or null where it was never played to an ending.</summary>
    public static DateOnly? LastOn(AppModel model, LibraryEntry entry) =>
        model.Played.Contains(entry.Id) ? model.Today : Stored(model, entry)?.LastOn;

    /// <summary>Says whether it waits for an answer.</summary>
    public static bool IsInProgress(AppModel model, LibraryEntry entry) =>
        model.Unfinished?.Playthrough.Conversation.Scenario.Id == entry.Id || model.Practice.LeftOff.Any(left => left.ScenarioId == entry.Id);

    private static ScenarioPractice? Stored(AppModel model, LibraryEntry entry) =>
        model.Practice.Finished.FirstOrDefault(each => each.ScenarioId == entry.Id);
}

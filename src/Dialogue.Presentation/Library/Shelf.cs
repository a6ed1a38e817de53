using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;

namespace Dialogue.Presentation.Library;

/// <summary>What the home page lists: one thing for today, then everything that matches the filter.</summary>
public static class Shelf
{
    /// <summary>The conversation that everybody starts with.</summary>
    public const string StarterId = "sunday-night-ping";

    /// <summary>Gives the conversations that match, in the order of the library.</summary>
    public static ValueArray<LibraryEntry> Shown(AppModel model, Place.Home home) =>
        model.Library.Where(entry => entry.Matches(home.Filter)).ToValueArray();

    /// <summary>Gives what to do today: what was left unfinished, else the first that was not played yet, the starter before all others; null for an empty library or while filtering.</summary>
    public static LibraryEntry? Today(AppModel model, Place.Home home)
    {
        if (home.Filter.Length > 0 || model.Library.IsEmpty)
        {
            return null;
        }

        if (model.Unfinished is { } talk && model.Library.FirstOrDefault(entry => entry.Id == talk.Playthrough.Conversation.Scenario.Id) is { } left)
        {
            return left;
        }

        IEnumerable<LibraryEntry> fresh = model.Library.Where(entry => !model.Played.Contains(entry.Id));
        return fresh.OrderByDescending(entry => entry.Id == StarterId).FirstOrDefault() ?? model.Library[0];
    }

    /// <summary>Gives the conversation behind an item of the home page, or null.</summary>
    public static LibraryEntry? At(AppModel model, Place.Home home, int item)
    {
        LibraryEntry? today = Today(model, home);
        ValueArray<LibraryEntry> shown = Shown(model, home);
        int row = today is null ? item : item - 1;
        if (PlanItem.IndexOf(model, home) is { } plan && item >= plan)
        {
            // The row of the plan stands before the library, and nothing of the library stands behind it.
            return item == plan ? null : row - 1 < shown.Count ? shown[row - 1] : null;
        }

        return row < 0 ? today : row < shown.Count ? shown[row] : null;
    }
}

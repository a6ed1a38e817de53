using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Plans;

namespace Dialogue.Presentation.Library;

/// <summary>What the home page lists: at most three things for today, then everything that matches the filter.</summary>
public static class Shelf
{
    /// <summary>The conversation that everybody starts with.</summary>
    public const string StarterId = "sunday-night-ping";

    /// <summary>Gives the conversations that match, in the order of the library.</summary>
    public static ValueArray<LibraryEntry> Shown(AppModel model, Place.Home home) =>
        model.Library.Where(entry => entry.Matches(home.Filter)).ToValueArray();

    /// <summary>Gives what to do today: what was left before its end, what has come back, and something new; nothing while filtering.</summary>
    public static ValueArray<ShelfRow> Today(AppModel model, Place.Home home)
    {
        if (home.Filter.Length > 0)
        {
            return [];
        }

        List<ShelfRow> rows = [];
        AddIfAny(rows, Left(model));
        AddIfAny(rows, Due(model, model.Practice.Cards, [.. rows.Select(row => row.ScenarioId)]).FirstOrDefault());
        AddIfAny(rows, Suggested(model, [.. rows.Select(row => row.ScenarioId)]));
        return rows.ToValueArray();
    }

    /// <summary>Gives what was left before its end, in this run before all others; null where nothing was.</summary>
    public static ShelfRow? Left(AppModel model)
    {
        if (model.Unfinished is { } talk)
        {
            return new ShelfRow.Unfinished(talk);
        }

        // Without its file it cannot be taken up again.
        LeftOff? left = model.Practice.LeftOff.FirstOrDefault(each => model.Library.Any(entry => entry.Id == each.ScenarioId));
        return left is null ? null : new ShelfRow.Resume(left);
    }

    /// <summary>Gives a conversation for each card that has come back, the longest overdue first and no conversation twice.</summary>
    /// <param name="model">The model.</param>
    /// <param name="cards">The cards.</param>
    /// <param name="without">Conversations that are not to be offered.</param>
    public static IEnumerable<ShelfRow.Due> Due(AppModel model, ValueArray<ReviewCard> cards, params IReadOnlyCollection<string> without) => cards
        .Where(card => card.IsDue(model.Today))
        .OrderBy(card => card.DueOn)
        .Select(card => DuePractice.For(model, card) is { } entry ? new ShelfRow.Due(card, entry) : null)
        .OfType<ShelfRow.Due>()
        .Where(row => !without.Contains(row.ScenarioId))
        .DistinctBy(row => row.ScenarioId);

    /// <summary>Gives something new, the starter before all others; where everything was played, what was played longest ago; null for an empty library.</summary>
    /// <param name="model">The model.</param>
    /// <param name="without">Conversations that are not to be offered.</param>
    public static ShelfRow? Suggested(AppModel model, params IReadOnlyCollection<string> without)
    {
        LibraryEntry? entry = model.Library
            .Where(each => !without.Contains(each.Id) && !PlayedBefore.IsInProgress(model, each))
            .OrderBy(each => PlayedBefore.LastOn(model, each))
            .ThenByDescending(each => each.Id == StarterId)
            .FirstOrDefault();
        return entry is null ? null : Plainly(model, entry);
    }

    /// <summary>Gives what an item of the home page opens, or null.</summary>
    public static ShelfRow? At(AppModel model, Place.Home home, int item)
    {
        ValueArray<ShelfRow> today = Today(model, home);
        ValueArray<LibraryEntry> shown = Shown(model, home);

        // The row of the plan stands between the two, and opens nothing of the library.
        int row = item - today.Count - (PlanItem.IndexOf(model, home) is null ? 0 : 1);
        return item < 0 || row >= shown.Count ? null
            : item < today.Count ? today[item]
            : row < 0 ? null
            : InLibrary(model, shown[row]);
    }

    // What is in progress goes on from any row; it starts again from within.
    private static ShelfRow InLibrary(AppModel model, LibraryEntry entry)
    {
        if (model.Unfinished is { } talk && talk.Playthrough.Conversation.Scenario.Id == entry.Id)
        {
            return new ShelfRow.Unfinished(talk);
        }

        return model.Practice.LeftOff.FirstOrDefault(left => left.ScenarioId == entry.Id) is { } stored ? new ShelfRow.Resume(stored) : Plainly(model, entry);
    }

    private static ShelfRow Plainly(AppModel model, LibraryEntry entry) =>
        PlayedBefore.Times(model, entry) == 0 ? new ShelfRow.Fresh(entry) : new ShelfRow.Again(entry);

    private static void AddIfAny(List<ShelfRow> rows, ShelfRow? row)
    {
        if (row is not null)
        {
            rows.Add(row);
        }
    }
}

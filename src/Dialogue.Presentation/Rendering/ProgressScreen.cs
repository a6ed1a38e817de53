using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>What changed over all conversations, where it is easy and where it is not, which days had practice, and what is due.</summary>
internal static class ProgressScreen
{
    private const int MostRows = 3;

    public static Screen From(AppModel model, Place.Progress place)
    {
        Progress progress = Progress.Of(place.History, model.Today);
        ValueArray<ShelfRow> rows = Rows(model, place);
        return new Screen
        {
            Place = place.Kind,
            Title = TabTitles.Row,
            Tabs = TabTitles.On(place.Kind),
            Body = ProgressBlocks.Of(progress, model, place.ShowsNumbers),
            Answers = rows.IsEmpty ? null : new AnswerPanel(Prompt(progress, rows), rows.Select((row, i) => new Block.Item(i, string.Empty, ShelfRows.Cells(model, row))).ToValueArray()),
            Side = ShelfRows.Details(model, place.Selected < rows.Count ? rows[place.Selected] : null),
        };
    }

    /// <summary>Gives the rows from which the next practice starts: what is due, else what was left, else something new.</summary>
    public static ValueArray<ShelfRow> Rows(AppModel model, Place.Progress place)
    {
        ShelfRow[] due = [.. Shelf.Due(model, place.History.Cards).Take(MostRows)];
        return due.Length > 0 ? due.ToValueArray() : (Shelf.Left(model) ?? Shelf.Suggested(model)) is { } other ? [other] : [];
    }

    private static string Prompt(Progress progress, ValueArray<ShelfRow> rows) => rows[0] is ShelfRow.Due
        ? ProgressWords.DueNow(rows.Count, progress.Due.Count)
        : progress.Conversations == 0 ? ProgressWords.ToBeginWith : ProgressWords.NothingIsDue;
}

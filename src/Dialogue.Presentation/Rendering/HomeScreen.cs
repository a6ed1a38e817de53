using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>The first page: at most three things for today, the first one marked, and the library under them.</summary>
internal static class HomeScreen
{
    private const int TitleWidth = 27;
    private const int LeastStateWidth = 8;

    public static Screen From(AppModel model, Place.Home home)
    {
        ValueArray<LibraryEntry> shown = Shelf.Shown(model, home);
        ValueArray<ShelfRow> today = Shelf.Today(model, home);
        Page page = new();
        if (!today.IsEmpty)
        {
            page.Heading("Today, about ten minutes").Blank();
            foreach (ShelfRow row in today)
            {
                page.Item(string.Empty, ShelfRows.Cells(model, row).AsSpan());
            }

            PlanRow.AddTo(page, model, home);
            page.Blank();
        }

        page.Heading("All conversations", Counted(model, home, shown.Count)).Blank();
        int state = shown.Select(entry => StateOf(model, entry).Length + 2).Append(LeastStateWidth).Max();
        foreach (LibraryEntry entry in shown)
        {
            page.Item(string.Empty, Cells(model, entry, state));
        }

        if (shown.IsEmpty)
        {
            page.Words(model.Library.IsEmpty ? "There are no conversations here. `dialogue doctor` says where they are looked for." : $"Nothing matches. {CommonWords.Capital(KeyWords.For(model, CommandIds.Back))} shows all of them again.", Style.Quiet);
        }

        return new Screen
        {
            Place = home.Kind,
            Title = TabTitles.Row,
            Tabs = TabTitles.On(home.Kind),
            Body = page.Blocks(),
            Side = ShelfRows.Details(model, Shelf.At(model, home, home.Selected)),
            Input = home.IsTyping ? new InputLine("Filter", home.Filter) : null,
        };
    }

    private static Cell[] Cells(AppModel model, LibraryEntry entry, int stateWidth) =>
    [
        new(entry.Title, Style.Normal, TitleWidth),
        new(ChannelWords.Name(entry.Channel), Style.Quiet, 13, 1),
        new($"{entry.Minutes,2} min", Style.Quiet, 8, 1),
        new(StateOf(model, entry), Style.Quiet, stateWidth, 2),
        new(string.Join(", ", entry.Practises.Select(SkillWords.Name)), Style.Quiet, 0, 3),
    ];

    private static string StateOf(AppModel model, LibraryEntry entry) =>
        ProgressWords.State(PlayedBefore.Times(model, entry), PlayedBefore.IsInProgress(model, entry));

    private static string Counted(AppModel model, Place.Home home, int shown) =>
        home.Filter.Length > 0 ? $"{shown} of {model.Library.Count} shown, {KeyWords.For(model, CommandIds.Back)} for all" : $"{shown} shown, {KeyWords.For(model, CommandIds.Search)} to filter";
}

using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Places;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>The first page: one thing to do today, already marked, and the library under it.</summary>
internal static class HomeScreen
{
    private const int TitleWidth = 27;

    public static Screen From(AppModel model, Place.Home home)
    {
        ValueArray<LibraryEntry> shown = Shelf.Shown(model, home);
        LibraryEntry? today = Shelf.Today(model, home);
        Page page = new();
        if (today is not null)
        {
            page.Heading("Today, about ten minutes").Blank();
            page.Item(string.Empty, TodayCells(model, today));
            PlanRow.AddTo(page, model, home);
            page.Blank();
        }

        page.Heading("All conversations", Counted(model, home, shown.Count)).Blank();
        foreach (LibraryEntry entry in shown)
        {
            page.Item(string.Empty, Cells(model, entry));
        }

        if (shown.IsEmpty)
        {
            page.Words(model.Library.IsEmpty ? "There are no conversations here. `dialogue doctor` says where they are looked for." : $"Nothing matches. {CommonWords.Capital(KeyWords.For(model, CommandIds.Back))} shows all of them again.", Style.Quiet);
        }

        return new Screen
        {
            Place = home.Kind,
            Title = $"{CommonWords.Program}    Library",
            Body = page.Blocks(),
            Side = Shelf.At(model, home, home.Selected) is { } marked ? Details(marked) : [],
            Input = home.IsTyping ? new InputLine("Filter", home.Filter) : null,
        };
    }

    private static Cell[] TodayCells(AppModel model, LibraryEntry entry)
    {
        if (model.Unfinished is { } talk)
        {
            return
            [
                new("Resume", Style.Strong, 9),
                new(talk.Playthrough.Conversation.Scenario.Title, Style.Normal, TitleWidth - 1),
                new($"left at turn {talk.Playthrough.DecisionCount + 1}", Style.Quiet, 0, 1),
            ];
        }

        bool played = model.Played.Contains(entry.Id);
        return
        [
            new(played ? "Again" : entry.Id == Shelf.StarterId ? "Start" : "New", Style.Strong, 9),
            new(entry.Title, Style.Normal, TitleWidth - 1),
            new($"{Practises(entry)}, {entry.Minutes} minutes", Style.Quiet, 0, 1),
        ];
    }

    private static Cell[] Cells(AppModel model, LibraryEntry entry) =>
    [
        new(entry.Title, Style.Normal, TitleWidth),
        new(ChannelWords.Name(entry.Channel), Style.Quiet, 13, 1),
        new($"{entry.Minutes,2} min", Style.Quiet, 8, 1),
        new(model.Played.Contains(entry.Id) ? "played" : "new", Style.Quiet, 8, 2),
        new(Practises(entry), Style.Quiet, 0, 3),
    ];

    private static string Practises(LibraryEntry entry) => string.Join(", ", entry.Practises.Select(SkillWords.Name));

    private static string Counted(AppModel model, Place.Home home, int shown) =>
        home.Filter.Length > 0 ? $"{shown} of {model.Library.Count} shown, {KeyWords.For(model, CommandIds.Back)} for all" : $"{shown} shown, {KeyWords.For(model, CommandIds.Search)} to filter";

    private static ValueArray<Block> Details(LibraryEntry entry) => new Page()
        .Heading(entry.Title)
        .Words($"{ChannelWords.Name(entry.Channel)}, about {entry.Minutes} minutes, {SettingWords.Name(entry.Setting)}, level {entry.Level}", Style.Quiet)
        .Blank()
        .Words(entry.Summary)
        .Blank()
        .Words($"Practises {CommonWords.And([.. entry.Practises.Select(SkillWords.Name)])}.")
        .Blocks();
}

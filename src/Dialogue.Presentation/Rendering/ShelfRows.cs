using System.Diagnostics;
using Dialogue.Core.Values;
using Dialogue.Presentation.Library;
using Dialogue.Presentation.Models;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Draws the rows from which practice starts: why it stands there, what it is, and a few words more.</summary>
internal static class ShelfRows
{
    private const int WhyWidth = 9;
    private const int TitleWidth = 26;

    public static ValueArray<Cell> Cells(AppModel model, ShelfRow row) => row switch
    {
        ShelfRow.Unfinished { Talk.Playthrough: var play } => Columns("Resume", play.Conversation.Scenario.Title, $"left at turn {play.DecisionCount + 1}"),
        ShelfRow.Resume { Left: var left } => Columns("Resume", SafeWords.OneLine(left.Title), DayWords.LeftAt(left, model.Today)),
        ShelfRow.Due due => Columns("Due", due.Entry.Title, $"{SkillWords.Name(due.Card.Key.Skill)}, last tried {DayWords.Ago(due.Card.LastOn, model.Today)}"),
        ShelfRow.Fresh { Entry: var entry } => Columns(entry.Id == Shelf.StarterId ? "Start" : "New", entry.Title, Short(entry)),
        ShelfRow.Again { Entry: var entry } => Columns("Again", entry.Title, Short(entry)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Gives what the library says of the conversation behind a row; nothing where it has it no more.</summary>
    public static ValueArray<Block> Details(AppModel model, ShelfRow? row)
    {
        if (row is null || model.Library.FirstOrDefault(each => each.Id == row.ScenarioId) is not { } entry)
        {
            return [];
        }

        return new Page()
            .Heading(entry.Title)
            .Words($"{ChannelWords.Name(entry.Channel)}, about {entry.Minutes} minutes, {SettingWords.Name(entry.Setting)}, level {entry.Level}", Style.Quiet)
            .Blank()
            .Words(entry.Summary)
            .Blank()
            .Words($"Practises {CommonWords.And([.. entry.Practises.Select(SkillWords.Name)])}.")
            .Blocks();
    }

    private static string Short(LibraryEntry entry) => $"{string.Join(", ", entry.Practises.Select(SkillWords.Name))}, {entry.Minutes} minutes";

    private static ValueArray<Cell> Columns(string why, string title, string more) =>
        [new(why, Style.Strong, WhyWidth), new(title, Style.Normal, TitleWidth), new(more, Style.Quiet, 0, 1)];
}

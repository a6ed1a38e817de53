using System.Globalization;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Workshops.Seats;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops.Desks;

/// <summary>The answers to a question with what the room chose, for those who steer and for the projector.</summary>
internal static class DeskAnswers
{
    private const int WordsWidth = 8;
    private const int CountWidth = 6;
    private const int BarWidth = 10;

    public static IEnumerable<Block.Item> Of(IReadOnlyList<OptionView> options, CountsView? counts, bool isPlain) => options.Select((option, i) =>
    {
        string words = SeatAnswers.WordsOf(option);
        string marker = (i + 1).ToString(CultureInfo.InvariantCulture);
        return counts is null ? new Block.Item(i, marker, [new Cell(words)], option.Locked is null, option.Locked)
            : isPlain ? new Block.Item(i, marker, [new Cell(words)]) { Note = CountsWords.Spoken(counts, i) }
            : new Block.Item(i, marker, Cells(words, counts, i)) { Whole = words };
    });

    private static ValueArray<Cell> Cells(string words, CountsView counts, int option)
    {
        Cell count = new(CountsWords.Short(counts, option), Style.Strong, counts.Counts is null ? WordsWidth : CountWidth);
        return CountsWords.Bar(counts, option) is { } bar
            ? [new Cell(words), count, new Cell(string.Empty, Style.Normal, BarWidth, 1) { Bar = bar }]
            : [new Cell(words), count];
    }
}

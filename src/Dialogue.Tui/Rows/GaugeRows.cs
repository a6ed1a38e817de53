using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Rows;

/// <summary>Draws estimates as scoring.md does: name, words, bar, moments; the bar goes first where there is no room.</summary>
internal static class GaugeRows
{
    private const int Cells = 20;
    private const int NameWidth = 12;

    /// <summary>Gives the columns that the words of all gauges of a page need, so that their bars stand under each other.</summary>
    public static int WordsWidth(ValueArray<Block> blocks) =>
        2 + blocks.OfType<Block.Gauge>().Where(gauge => gauge.Interval is not null).Select(gauge => Columns.Of(gauge.Words)).DefaultIfEmpty(0).Max();

    public static IEnumerable<Row> Of(Block.Gauge gauge, int source, int width, int words)
    {
        Span name = new(Columns.Fill(gauge.Name, NameWidth));
        Span moments = new("  " + gauge.Moments, Style.Quiet);
        if (gauge.Interval is null)
        {
            return [new Row([name, new Span(Columns.Cut(gauge.Words, Math.Max(0, width - NameWidth)), Style.Quiet)], source)];
        }

        bool hasBar = width + 4 >= 60 && NameWidth + words + Cells + 2 + Columns.Of(moments.Text) <= width;
        if (hasBar)
        {
            return [new Row([name, new Span(Columns.Fill(gauge.Words, words), Style.Strong), new Span(Bar(gauge.Interval)), moments], source)];
        }

        Row first = new([name, new Span(gauge.Words, Style.Strong)], source);
        return NameWidth + Columns.Of(gauge.Words) + Columns.Of(moments.Text) <= width
            ? [first with { Spans = [.. first.Spans, moments] }]
            : [first, new Row([new Span(new string(' ', NameWidth)), new Span(gauge.Moments, Style.Quiet)], source)];
    }

    /// <summary>Draws an interval on a line of 20 cells: the estimate is <c>o</c>, its interval stands between brackets.</summary>
    public static string Bar(Interval interval)
    {
        char[] cells = new char[Cells];
        int low = Cell(interval.Low);
        int high = Cell(interval.High);
        for (int i = 0; i < Cells; i++)
        {
            cells[i] = i > low && i < high ? '=' : '-';
        }

        cells[low] = '[';
        cells[high] = ']';
        cells[Cell(interval.Value)] = 'o';
        return $"|{new string(cells)}|";
    }

    private static int Cell(double value) => Math.Clamp((int)Math.Round(value * (Cells - 1), MidpointRounding.AwayFromZero), 0, Cells - 1);
}

using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Rows;

/// <summary>Draws estimates as scoring.md does: name, words, bar, moments; the bar goes first where there is no room.</summary>
internal static class GaugeRows
{
    private const int Cells = 20;

    // As scoring.md draws them, and a little closer where the longest words would else push the bar out.
    private static readonly GaugeColumns Roomy = new(13, 3);
    private static readonly GaugeColumns Close = new(12, 2);

    /// <summary>Gives the columns of all gauges of a page, so that their bars stand under each other.</summary>
    public static GaugeColumns ColumnsOf(ValueArray<Block> blocks, int width)
    {
        Block.Gauge[] drawn = [.. blocks.OfType<Block.Gauge>().Where(gauge => gauge.Interval is not null)];
        int words = drawn.Select(gauge => gauge.Words).Concat(blocks.OfType<Block.Trend>().Select(trend => trend.Words)).Select(Columns.Of).DefaultIfEmpty(0).Max();
        int moments = drawn.Select(gauge => Columns.Of(gauge.Moments)).DefaultIfEmpty(0).Max();
        return (Fits(Roomy) || !Fits(Close) ? Roomy : Close) with { Words = words };

        bool Fits(GaugeColumns columns) => columns.Name + words + columns.Gap + Cells + 2 + columns.Gap + moments <= width;
    }

    public static IEnumerable<Row> Of(Block.Gauge gauge, int source, int width, GaugeColumns columns)
    {
        Span name = new(Columns.Fill(gauge.Name, columns.Name));
        Span moments = new(new string(' ', columns.Gap) + gauge.Moments, Style.Quiet);
        if (gauge.Interval is null)
        {
            int room = width - columns.Name;
            Span before = new(new string(' ', columns.Name));
            return RowWrap.Rows([new Span(gauge.Words, Style.Quiet)], room, room).Select((words, i) => new Row([i == 0 ? name : before, .. words], source));
        }

        int words = columns.Words + columns.Gap;
        bool hasBar = HasBars(width) && columns.Name + words + Cells + 2 + Columns.Of(moments.Text) <= width;
        if (hasBar)
        {
            return [new Row([name, new Span(Columns.Fill(gauge.Words, words), Style.Strong), new Span(Bar(gauge.Interval)), moments], source)];
        }

        return Stacked(name, gauge, source, width - columns.Name, columns);
    }

    /// <summary>Says whether a window is wide enough for anything that is only drawn.</summary>
    public static bool HasBars(int width) => width + 4 >= 60;

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

    // Without room for the bar: the words wrap, and the moments follow them where they fit.
    private static List<Row> Stacked(Span name, Block.Gauge gauge, int source, int room, GaugeColumns columns)
    {
        Span before = new(new string(' ', columns.Name));
        Span moments = new(gauge.Moments, Style.Quiet);
        List<Row> rows = [.. RowWrap.Rows([new Span(gauge.Words, Style.Strong)], room, room).Select((words, i) => new Row([i == 0 ? name : before, .. words], source))];
        int last = rows[^1].Spans.Skip(1).Sum(span => Columns.Of(span.Text));
        if (last + columns.Gap + Columns.Of(moments.Text) <= room)
        {
            rows[^1] = rows[^1] with { Spans = [.. rows[^1].Spans, new Span(new string(' ', columns.Gap)), moments] };
        }
        else
        {
            rows.Add(new Row([before, moments], source));
        }

        return rows;
    }

    private static int Cell(double value) => Math.Clamp((int)Math.Round(value * (Cells - 1), MidpointRounding.AwayFromZero), 0, Cells - 1);
}

/// <summary>The columns of a page's gauges.</summary>
/// <param name="Name">The columns of the names.</param>
/// <param name="Gap">The columns between the parts.</param>
internal readonly record struct GaugeColumns(int Name, int Gap)
{
    /// <summary>Gets the columns of the longest words.</summary>
    public int Words { get; init; }
}

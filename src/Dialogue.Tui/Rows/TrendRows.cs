using System.Globalization;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;

namespace Dialogue.Tui.Rows;

/// <summary>Draws a change under its gauge: the words under the words, the marks under the bar; the marks go where a bar would.</summary>
internal static class TrendRows
{
    public static IEnumerable<Row> Of(Block.Trend trend, int source, int width, GaugeColumns columns, GlyphSet glyphs)
    {
        Span before = new(new string(' ', columns.Name));
        int room = width - columns.Name - columns.Words - columns.Gap;
        string marks = Marks(trend.Points, room, glyphs);
        if (GaugeRows.HasBars(width) && marks.Length > 0)
        {
            return [new Row([before, new Span(Columns.Fill(trend.Words, columns.Words + columns.Gap), Style.Quiet), new Span(marks), new Span(Legend(trend, room - Columns.Of(marks), columns.Gap), Style.Quiet)], source)];
        }

        int left = width - columns.Name;
        return RowWrap.Rows([new Span(trend.Words, Style.Quiet)], left, left).Select(row => new Row([before, .. row], source));
    }

    /// <summary>Draws as many of the latest points as fit: each as a mark of its height, or in plain characters as a tenth.</summary>
    public static string Marks(ValueArray<double> points, int room, GlyphSet glyphs)
    {
        if (glyphs.Levels.Length > 0)
        {
            return string.Concat(points.TakeLast(Math.Max(0, room)).Select(point => glyphs.Levels[Math.Clamp((int)(point * glyphs.Levels.Length), 0, glyphs.Levels.Length - 1)]));
        }

        return string.Join(' ', points.TakeLast(Math.Max(0, (room + 1) / 3)).Select(Tenth));
    }

    private static string Legend(Block.Trend trend, int room, int gap) =>
        trend.Legend.Length > 0 && gap + Columns.Of(trend.Legend) <= room ? new string(' ', gap) + trend.Legend : string.Empty;

    private static string Tenth(double point) => Math.Clamp((int)Math.Round(point * 10, MidpointRounding.AwayFromZero), 0, 10) is var tenths && tenths == 10
        ? " 1"
        : string.Create(CultureInfo.InvariantCulture, $".{tenths}");
}

using System.Diagnostics;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;

namespace Dialogue.Tui.Rows;

/// <summary>Wraps the blocks of a page to a width.</summary>
internal static class BlockRows
{
    // With the two columns for the mark, prose ends at column 76.
    private const int Measure = 74;

    /// <summary>Gives the rows, from top to bottom, without blank ones at the end.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="width">Columns for words; those for the mark and the right margin are not among them.</param>
    /// <param name="glyphs">The signs that are drawn with.</param>
    public static ValueArray<Row> Of(ValueArray<Block> blocks, int width, GlyphSet glyphs)
    {
        List<Row> rows = [];
        BlockColumns columns = new(GaugeRows.ColumnsOf(blocks, width), TableRows.ColumnsOf(blocks, width), MarkerWidth(blocks.OfType<Block.Item>()));
        for (int i = 0; i < blocks.Count; i++)
        {
            rows.AddRange(Of(blocks[i], i, width, columns, glyphs));
        }

        while (rows.Count > 0 && rows[^1].Spans.IsEmpty)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return rows.ToValueArray();
    }

    /// <summary>Gives the columns of the widest marker, 0 where no item has one.</summary>
    public static int MarkerWidth(IEnumerable<Block.Item> items) => items.Select(item => Columns.Of(item.Marker)).DefaultIfEmpty(0).Max();

    private static IEnumerable<Row> Of(Block block, int source, int width, BlockColumns columns, GlyphSet glyphs) => block switch
    {
        Block.Blank => [Row.Blank with { Source = source }],
        Block.Paragraph paragraph => Paragraph(paragraph, source, width),
        Block.Speech speech => Speech(speech, source, width),
        Block.Heading heading => Heading(heading, source, width),
        // Items without a marker stand at the left even where others on the page have one.
        Block.Item item => ItemRows.Of(item, source, width, item.Marker.Length == 0 ? 0 : columns.Marker, glyphs),
        Block.Gauge gauge => GaugeRows.Of(gauge, source, width, columns.Gauges),
        Block.Trend trend => TrendRows.Of(trend, source, width, columns.Gauges, glyphs),
        Block.TableRow row => TableRows.Of(row, source, width, columns.Table),
        Block.Weeks weeks => WeekRows.Of(weeks, source, width, glyphs),
        Block.SideBySide text => ColumnRows.Of(text, source, width, glyphs),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Row> Paragraph(Block.Paragraph paragraph, int source, int columns)
    {
        int width = Math.Min(columns, Measure);

        // On a narrow window a deep label column would leave no room for words.
        int hanging = paragraph.Hanging > width / 3 ? 2 : paragraph.Hanging;
        Span first = new(new string(' ', paragraph.Indent));
        Span rest = new(new string(' ', paragraph.Indent + hanging));
        List<ValueArray<Span>> rows = RowWrap.Rows(paragraph.Spans, width - paragraph.Indent, width - paragraph.Indent - hanging);
        for (int i = 0; i < rows.Count; i++)
        {
            Span before = i == 0 ? first : rest;
            yield return new Row(before.Text.Length == 0 ? rows[i] : [before, .. rows[i]], source);
        }
    }

    private static IEnumerable<Row> Speech(Block.Speech speech, int source, int columns)
    {
        if (!speech.GoesOn)
        {
            Span manner = new(speech.Manner.Length == 0 ? string.Empty : $"  {speech.Manner}", Style.Quiet);
            foreach (Row row in Paragraph(new Block.Paragraph([new Span(speech.Name, speech.NameStyle), manner]), source, columns))
            {
                yield return row;
            }
        }

        // Its indent is counted from the edge of the window, the room for the mark included.
        foreach (Row row in Paragraph(new Block.Paragraph([new Span(speech.Words, speech.WordsStyle)], Block.Speech.Indent), source, columns))
        {
            yield return row;
        }
    }

    private static IEnumerable<Row> Heading(Block.Heading heading, int source, int width)
    {
        int gap = width - Columns.Of(heading.Left) - Columns.Of(heading.Right);
        if (heading.Right.Length > 0 && gap >= 2)
        {
            return [new Row([new Span(heading.Left, heading.Style), new Span(new string(' ', gap)), new Span(heading.Right, Style.Quiet)], source)];
        }

        return RowWrap.Rows([new Span(heading.Left, heading.Style)], width, width).Select(row => new Row(row, source));
    }
}

/// <summary>The columns that blocks of a page share.</summary>
/// <param name="Gauges">Those of its gauges.</param>
/// <param name="Table">Those of its table, or nothing where they do not fit.</param>
/// <param name="Marker">Those of the widest marker.</param>
internal readonly record struct BlockColumns(GaugeColumns Gauges, ValueArray<int> Table, int Marker);

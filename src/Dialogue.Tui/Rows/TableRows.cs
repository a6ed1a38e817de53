using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Rows;

/// <summary>Draws the rows of a page's table under each other; where they do not fit, the further columns stand under the first; before that, the first one is cut a little.</summary>
internal static class TableRows
{
    private const int Gap = 2;

    private const int LeastFirst = 24;

    /// <summary>Gives the width of each column, the widest row's; the first may be cut. Nothing where they do not fit beside each other all the same.</summary>
    public static ValueArray<int> ColumnsOf(ValueArray<Block> blocks, int width)
    {
        List<int> widest = [];
        foreach (Block.TableRow row in blocks.OfType<Block.TableRow>())
        {
            for (int i = 0; i < row.Columns.Count; i++)
            {
                int own = Columns.Of(row.Columns[i].Text);
                if (i == widest.Count)
                {
                    widest.Add(own);
                }

                widest[i] = Math.Max(widest[i], own);
            }
        }

        int over = widest.Sum() + (Gap * (widest.Count - 1)) - width;
        if (over > 0 && widest[0] - over >= LeastFirst)
        {
            widest[0] -= over;
            over = 0;
        }

        return over > 0 ? [] : widest.ToValueArray();
    }

    public static IEnumerable<Row> Of(Block.TableRow row, int source, int width, ValueArray<int> columns) =>
        columns.IsEmpty ? Stacked(row, source, width) : [InColumns(row, source, width, columns)];

    private static Row InColumns(Block.TableRow row, int source, int width, ValueArray<int> columns)
    {
        List<Span> spans = [];
        int used = 0;
        int last = row.Columns.Count - 1;
        for (int i = 0; i < last; i++)
        {
            spans.Add(row.Columns[i] with { Text = Columns.Fill(Columns.Cut(row.Columns[i].Text, columns[i]), columns[i] + Gap) });
            used += columns[i] + Gap;
        }

        string end = row.Columns[last].Text;
        spans.Add(new Span(new string(' ', Math.Max(0, width - used - Columns.Of(end)))));
        spans.Add(row.Columns[last]);
        return new Row(spans.ToValueArray(), source);
    }

    private static IEnumerable<Row> Stacked(Block.TableRow row, int source, int width)
    {
        Span indent = new(new string(' ', Gap));
        return RowWrap.Rows([row.Columns[0]], width, width).Select(words => new Row(words, source))
            .Concat(RowWrap.Rows([new Span(row.Below, Style.Quiet)], width - Gap, width - Gap).Select(words => new Row([indent, .. words], source)));
    }
}

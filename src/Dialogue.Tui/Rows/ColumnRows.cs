using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Rows;

/// <summary>Draws two texts beside each other where there is room, else one under the other.</summary>
internal static class ColumnRows
{
    private const int Gap = 4;

    // A window of 60 columns, without those for the mark and the right margin.
    private const int LeastWidth = 56;

    /// <summary>Gives the rows.</summary>
    /// <param name="columns">The texts.</param>
    /// <param name="source">Their place among the blocks.</param>
    /// <param name="width">Columns for words.</param>
    public static IEnumerable<Row> Of(Block.Columns columns, int source, int width)
    {
        IEnumerable<Row> rows = columns.Right.IsEmpty ? BlockRows.Of(columns.Left, width)
            : width < LeastWidth ? [.. BlockRows.Of(columns.Left, width), Row.Blank, .. BlockRows.Of(columns.Right, width)]
            : Beside(columns, (width - Gap) / 2);
        return rows.Select(row => row with { Source = source });
    }

    private static IEnumerable<Row> Beside(Block.Columns columns, int width)
    {
        List<ValueArray<Block>> left = Parts(columns.Left);
        List<ValueArray<Block>> right = Parts(columns.Right);
        for (int part = 0; part < Math.Max(left.Count, right.Count); part++)
        {
            if (part > 0)
            {
                yield return Row.Blank;
            }

            ValueArray<Row> one = part < left.Count ? BlockRows.Of(left[part], width) : [];
            ValueArray<Row> other = part < right.Count ? BlockRows.Of(right[part], width) : [];
            for (int i = 0; i < Math.Max(one.Count, other.Count); i++)
            {
                yield return i < other.Count ? Joined(i < one.Count ? one[i] : Row.Blank, other[i], width) : one[i];
            }
        }
    }

    // What is separated by a blank belongs together, and starts in the same row on both sides.
    private static List<ValueArray<Block>> Parts(ValueArray<Block> blocks)
    {
        List<ValueArray<Block>> parts = [];
        List<Block> part = [];
        foreach (Block block in blocks)
        {
            if (block is not Block.Blank)
            {
                part.Add(block);
            }
            else if (part.Count > 0)
            {
                parts.Add(part.ToValueArray());
                part.Clear();
            }
        }

        if (part.Count > 0)
        {
            parts.Add(part.ToValueArray());
        }

        return parts;
    }

    private static Row Joined(Row left, Row right, int width)
    {
        int used = left.Spans.Sum(span => Columns.Of(span.Text));
        return right.Spans.IsEmpty ? left : new Row([.. left.Spans, new Span(new string(' ', Math.Max(1, width + Gap - used))), .. right.Spans]);
    }
}

using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;

namespace Dialogue.Tui.Rows;

/// <summary>Draws an item: a single cell wraps under itself, several cells stand in columns.</summary>
internal static class ItemRows
{
    // Columns that a page has beside its words: two for the mark, two at the right.
    private const int Margins = 4;

    /// <summary>Gives the rows of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="source">Its place among the blocks.</param>
    /// <param name="width">Columns for its words.</param>
    /// <param name="marker">Columns of the widest marker of the list, 0 where no item has one.</param>
    /// <param name="glyphs">The signs to draw with.</param>
    public static IEnumerable<Row> Of(Block.Item item, int source, int width, int marker, GlyphSet glyphs)
    {
        int indent = marker == 0 ? 0 : marker + 2;
        Span before = new(marker == 0 ? string.Empty : Columns.Fill(item.Marker, marker) + "  ", Style.Quiet);
        List<ValueArray<Span>> rows = RowWrap.Rows(Words(item, width, indent, glyphs), width - indent, width - indent - item.Hanging);
        Span hanging = new(new string(' ', indent + item.Hanging));
        for (int i = 0; i < rows.Count; i++)
        {
            yield return new Row([i == 0 ? before : hanging, .. rows[i]], source, i == 0 ? RowPart.Item : RowPart.ItemMore, item.Index);
        }

        foreach (string note in Notes(item))
        {
            foreach (ValueArray<Span> row in RowWrap.Rows([new Span(note, Style.Quiet)], width - indent - 2, width - indent - 2))
            {
                yield return new Row([new Span(new string(' ', indent + 2)), .. row], source, RowPart.ItemNote, item.Index);
            }
        }
    }

    private static IEnumerable<string> Notes(Block.Item item)
    {
        if (!item.IsOpen && item.Reason is { Length: > 0 } reason)
        {
            yield return reason;
        }

        if (item.Note is { Length: > 0 } note)
        {
            yield return note;
        }
    }

    private static ValueArray<Span> Words(Block.Item item, int width, int indent, GlyphSet glyphs)
    {
        List<Cell> kept = [.. item.Cells.Where(cell => width + Margins >= Least(cell.Keep))];
        return kept.Count == 1
            ? [new Span(kept[0].Text, StyleOf(kept[0], item))]
            : InColumns(kept, width - indent, glyphs).Select((text, i) => new Span(text, StyleOf(kept[i], item))).ToValueArray();
    }


    private static int Least(int keep) => keep switch
    {
        0 => 0,
        1 => 60,
        2 => 72,
        _ => 80,
    };

    private static IEnumerable<string> InColumns(List<Cell> cells, int width, GlyphSet glyphs)
    {
        int taken = cells.Sum(cell => cell.Width);
        int left = width;
        for (int i = 0; i < cells.Count; i++)
        {
            bool isLast = i == cells.Count - 1;
            int own = cells[i].Width > 0 ? cells[i].Width : width - taken;
            int room = Math.Min(isLast ? left : own, left);
            string text = cells[i].Bar is { } bar ? Bar(bar, room, glyphs) : cells[i].Text;
            yield return isLast ? Columns.Cut(text, Math.Max(0, room)) : Columns.Fill(Columns.Cut(text, Math.Max(0, room - 2)), Math.Max(0, room));
            left -= own;
        }
    }

    // Whatever is not nothing is seen.
    private static string Bar(double share, int room, GlyphSet glyphs) =>
        new(glyphs.Filled, share <= 0 ? 0 : Math.Max(1, (int)Math.Round(share * Math.Max(0, room), MidpointRounding.AwayFromZero)));

    private static Style StyleOf(Cell cell, Block.Item item) => item.IsOpen ? cell.Style : Style.Quiet;
}

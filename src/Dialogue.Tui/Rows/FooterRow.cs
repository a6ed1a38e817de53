using Dialogue.Core.Values;
using Dialogue.Presentation.Commands;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Rows;

/// <summary>The last row: the keys that matter now. Where there is no room they go from the right, help last of all.</summary>
internal sealed class FooterRow
{
    private const int Gap = 3;
    private readonly ValueArray<FooterHint> _hints;

    private FooterRow(ValueArray<FooterHint> hints) => _hints = hints;

    /// <summary>Makes the row for a width, the room for the mark included.</summary>
    public static FooterRow Of(ValueArray<FooterHint> hints, int width)
    {
        List<FooterHint> kept = [.. hints];
        while (kept.Count > 1 && WidthOf(kept) > width - 2)
        {
            int last = kept.FindLastIndex(hint => hint.Command != CommandIds.Help);
            kept.RemoveAt(last < 0 ? kept.Count - 1 : last);
        }

        return new FooterRow(kept.ToValueArray());
    }

    public Row Row
    {
        get
        {
            List<Span> spans = [];
            foreach (FooterHint hint in _hints)
            {
                spans.Add(new Span(spans.Count == 0 ? string.Empty : new string(' ', Gap)));
                spans.Add(new Span(hint.Key, Style.Key));
                spans.Add(new Span(" " + hint.Label, Style.Quiet));
            }

            return new Row(spans.ToValueArray());
        }
    }

    /// <summary>Gives the command of the hint at a column, or null.</summary>
    public string? CommandAt(int column)
    {
        int from = 2;
        foreach (FooterHint hint in _hints)
        {
            int to = from + WidthOf(hint);
            if (column >= from && column < to)
            {
                return hint.Command;
            }

            from = to + Gap;
        }

        return null;
    }

    private static int WidthOf(FooterHint hint) => Columns.Of(hint.Key) + 1 + Columns.Of(hint.Label);

    private static int WidthOf(List<FooterHint> hints) => hints.Sum(WidthOf) + (Gap * (hints.Count - 1));
}

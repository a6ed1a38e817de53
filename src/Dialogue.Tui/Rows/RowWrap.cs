using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Rows;

/// <summary>Breaks words into rows: at spaces, beside wide characters, and inside a word only where it is longer than a row.</summary>
internal sealed class RowWrap
{
    private readonly int _first;
    private readonly int _rest;
    private readonly List<ValueArray<Span>> _rows = [];
    private readonly List<Span> _row = [];
    private readonly List<Span> _gap = [];
    private readonly List<Span> _word = [];
    private int _used;
    private int _gapWidth;
    private int _wordWidth;

    private RowWrap(int first, int rest)
    {
        _first = Math.Max(2, first);
        _rest = Math.Max(2, rest);
    }

    private int Limit => _rows.Count == 0 ? _first : _rest;

    /// <summary>Gives the rows; at least one.</summary>
    /// <param name="spans">The words; a line break starts a row.</param>
    /// <param name="first">Columns of the first row.</param>
    /// <param name="rest">Columns of every other row.</param>
    public static List<ValueArray<Span>> Rows(ValueArray<Span> spans, int first, int rest)
    {
        RowWrap wrap = new(first, rest);
        foreach (Span span in spans)
        {
            wrap.Take(span);
        }

        wrap.EndWord();
        wrap.EndRow();
        return wrap._rows;
    }

    private void Take(Span span)
    {
        int length;
        for (int at = 0; at < span.Text.Length; at += length)
        {
            length = Columns.Grapheme(span.Text, at);
            char start = span.Text[at];
            if (start == '\n')
            {
                EndWord();
                EndRow();
            }
            else if (start == ' ')
            {
                EndWord();
                Add(_gap, " ", span.Style);
                _gapWidth++;
            }
            else if (!char.IsControl(start))
            {
                TakeVisible(span.Text.Substring(at, length), span.Style);
            }
        }
    }

    private void TakeVisible(string grapheme, Style style)
    {
        int width = Columns.Of(grapheme);
        if (width > 1)
        {
            EndWord();
        }

        Add(_word, grapheme, style);
        _wordWidth += width;
        if (width > 1)
        {
            EndWord();
        }
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        if (_used + _gapWidth + _wordWidth > Limit)
        {
            if (_used > 0)
            {
                EndRow();
            }

            _gap.Clear();
            _gapWidth = 0;
        }

        if (_wordWidth > Limit)
        {
            BreakWord();
        }
        else
        {
            _row.AddRange(_gap);
            _row.AddRange(_word);
            _used += _gapWidth + _wordWidth;
        }

        _gap.Clear();
        _word.Clear();
        _gapWidth = 0;
        _wordWidth = 0;
    }

    private void BreakWord()
    {
        foreach (Span part in _word)
        {
            int width = Columns.Of(part.Text);
            if (_used > 0 && _used + width > Limit)
            {
                EndRow();
            }

            _row.Add(part);
            _used += width;
        }
    }

    private void EndRow()
    {
        _rows.Add(Merged(_row));
        _row.Clear();
        _gap.Clear();
        _used = 0;
        _gapWidth = 0;
    }

    // One grapheme to a span until the row is merged, so that a long word can be broken anywhere.
    private static void Add(List<Span> spans, string text, Style style) => spans.Add(new Span(text, style));

    private static ValueArray<Span> Merged(List<Span> parts)
    {
        List<Span> merged = [];
        for (int from = 0; from < parts.Count;)
        {
            int to = from + 1;
            while (to < parts.Count && parts[to].Style == parts[from].Style)
            {
                to++;
            }

            merged.Add(new Span(string.Concat(parts.GetRange(from, to - from).Select(part => part.Text)), parts[from].Style));
            from = to;
        }

        return merged.ToValueArray();
    }
}

using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;
using Dialogue.Tui.Rows;
using Terminal.Gui.Drivers;
using Terminal.Gui.ViewBase;
using Cell = Terminal.Gui.Drawing.Cell;

namespace Dialogue.Tui.Views;

/// <summary>Draws rows from a place in them on. Only cells that differ from what the terminal already shows are written.</summary>
internal sealed class RowsView : View
{
    private const int Measure = 78;

    private static readonly string[] Letters = [.. Enumerable.Range(0, 128).Select(code => ((char)code).ToString())];

    private readonly List<(string Text, Attribute Look)> _cells = [];
    private ValueArray<Row> _rows;
    private int _top;
    private int _selected = -1;
    private Look _look;

    public RowsView(Look look)
    {
        _look = look;
        CanFocus = false;
    }

    /// <summary>Takes in what is to be seen; nothing is drawn where nothing changed.</summary>
    public void Show(ValueArray<Row> rows, int top, int? selected, Look look)
    {
        int mark = selected ?? -1;
        if (_top == top && _selected == mark && ReferenceEquals(_look, look) && _rows == rows)
        {
            return;
        }

        (_rows, _top, _selected, _look) = (rows, top, mark, look);
        SetNeedsDraw();
    }

    /// <inheritdoc/>
    protected override bool OnClearingViewport() => true;

    /// <inheritdoc/>
    protected override bool OnDrawingContent(DrawContext? context)
    {
        if (App?.Driver is { Contents: not null } driver)
        {
            System.Drawing.Point corner = ContentToScreen(System.Drawing.Point.Empty);
            for (int y = 0; y < Viewport.Height; y++)
            {
                int at = _top + y;
                Compose(at < _rows.Count ? _rows[at] : Row.Blank, Viewport.Width);
                Write(driver, corner.X, corner.Y + y);
            }
        }

        return true;
    }

    private void Compose(Row row, int width)
    {
        _cells.Clear();
        bool isMarked = row.Item >= 0 && row.Item == _selected && (row.Part is RowPart.Item or RowPart.ItemMore);
        Attribute plain = _look.Theme[Style.Normal];
        if (!row.IsFlush)
        {
            Add(isMarked && row.Part == RowPart.Item ? _look.Glyphs.Mark + " " : "  ", isMarked ? _look.Theme.Selected : plain, width);
        }

        foreach (Span span in row.Spans)
        {
            Add(span.Text, isMarked ? _look.Theme.Selected : _look.Theme[span.Style], width);
        }

        while (_cells.Count < width)
        {
            _cells.Add((" ", isMarked && _cells.Count < Measure ? _look.Theme.Selected : plain));
        }
    }

    private void Add(string text, Attribute look, int width)
    {
        int length;
        for (int at = 0; at < text.Length; at += length)
        {
            length = Columns.Grapheme(text, at);
            string grapheme = length == 1 ? Letter(text[at]) : text.Substring(at, length);
            int columns = Columns.Of(grapheme);
            if (columns == 0 || _cells.Count + columns > width)
            {
                continue;
            }

            _cells.Add((grapheme, look));
            if (columns == 2)
            {
                // The right half of a wide character: nothing is written there.
                _cells.Add((string.Empty, look));
            }
        }
    }

    private void Write(IDriver driver, int left, int y)
    {
        if (driver.Contents is not { } contents || y < 0 || y >= contents.GetLength(0))
        {
            return;
        }

        bool isPlaced = false;
        for (int x = 0; x < _cells.Count && left + x < contents.GetLength(1); x++)
        {
            (string text, Attribute look) = _cells[x];
            if (text.Length == 0)
            {
                continue;
            }

            Cell cell = contents[y, left + x];
            bool isWide = x + 1 < _cells.Count && _cells[x + 1].Text.Length == 0;
            if (cell.Grapheme == text && cell.Attribute == look && (!isWide || contents[y, left + x + 1].Attribute == look))
            {
                isPlaced = false;
                continue;
            }

            if (!isPlaced)
            {
                driver.Move(left + x, y);
                isPlaced = true;
            }

            driver.SetAttribute(look);
            driver.AddStr(text);
        }
    }

    // Half of a surrogate pair would make the library throw.
    private static string Letter(char letter) =>
        letter < Letters.Length ? Letters[letter] : char.IsSurrogate(letter) ? "\uFFFD" : letter.ToString();
}

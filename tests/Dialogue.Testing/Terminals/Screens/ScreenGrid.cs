namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is the cells of one screen, its cursor and its scrolling region; rows and columns count from 0.</summary>
internal sealed class ScreenGrid
{
    private readonly Action<ScreenCell[]>? _rowLeaves;
    private ScreenCell[][] _cells;
    private bool _wrapPending;

    /// <summary>Makes a blank grid; rows that scroll out at its top are handed to <paramref name="rowLeaves"/>.</summary>
    public ScreenGrid(int columns, int rows, Action<ScreenCell[]>? rowLeaves = null)
    {
        _rowLeaves = rowLeaves;
        Columns = columns;
        Rows = rows;
        Bottom = rows - 1;
        _cells = [.. Enumerable.Range(0, rows).Select(_ => BlankRow(default))];
    }

    public int Columns { get; private set; }

    public int Rows { get; private set; }

    public int Column { get; private set; }

    public int Row { get; private set; }

    public int Top { get; private set; }

    public int Bottom { get; private set; }

    public CellStyle Style { get; set; }

    public ScreenCell[] CellsOf(int row) => _cells[row];

    public void MoveTo(int column, int row)
    {
        Column = Math.Clamp(column, 0, Columns - 1);
        Row = Math.Clamp(row, 0, Rows - 1);
        _wrapPending = false;
    }

    /// <summary>Moves up or down without leaving the scrolling region when the cursor stands in it.</summary>
    public void MoveRows(int count)
    {
        int floor = Row >= Top ? Top : 0;
        int ceiling = Row <= Bottom ? Bottom : Rows - 1;
        MoveTo(Column, Math.Clamp(Row + count, floor, ceiling));
    }

    public void Write(string text, int width, bool wraps)
    {
        if (_wrapPending && wraps)
        {
            Column = 0;
            LineFeed();
        }

        if (width == 2 && Column == Columns - 1 && wraps && Columns > 1)
        {
            Put(Row, Column, ScreenCell.Blank with { Style = Style });
            Column = 0;
            LineFeed();
        }

        Put(Row, Column, new ScreenCell(text, Style));
        if (width == 2 && Column + 1 < Columns)
        {
            Put(Row, Column + 1, new ScreenCell("", Style));
        }

        _wrapPending = Column + width >= Columns;
        Column = Math.Min(Column + width, Columns - 1);
    }

    /// <summary>Adds a mark to the character before the cursor.</summary>
    public void Join(string mark)
    {
        int column = _wrapPending ? Column : Column - 1;
        if (column > 0 && _cells[Row][column].Text.Length == 0)
        {
            column--;
        }

        if (column >= 0 && _cells[Row][column].Text.Length < 64)
        {
            ScreenCell cell = _cells[Row][column];
            _cells[Row][column] = cell with { Text = cell.Text + mark };
        }
    }

    public void LineFeed()
    {
        _wrapPending = false;
        if (Row == Bottom)
        {
            ScrollUp(1);
        }
        else if (Row < Rows - 1)
        {
            Row++;
        }
    }

    public void ReverseLineFeed()
    {
        _wrapPending = false;
        if (Row == Top)
        {
            ScrollDown(1);
        }
        else if (Row > 0)
        {
            Row--;
        }
    }

    public void ScrollUp(int count) => Shift(Top, Bottom, count);

    public void ScrollDown(int count) => Shift(Top, Bottom, -count);

    public void InsertLines(int count)
    {
        if (Row >= Top && Row <= Bottom)
        {
            Shift(Row, Bottom, -count);
            MoveTo(0, Row);
        }
    }

    public void DeleteLines(int count)
    {
        if (Row >= Top && Row <= Bottom)
        {
            Shift(Row, Bottom, count, keeps: false);
            MoveTo(0, Row);
        }
    }

    public void InsertCells(int count)
    {
        ScreenCell[] row = _cells[Row];
        count = Math.Min(count, Columns - Column);
        Array.Copy(row, Column, row, Column + count, Columns - Column - count);
        Erase(Row, Column, Column + count);
    }

    public void DeleteCells(int count)
    {
        ScreenCell[] row = _cells[Row];
        count = Math.Min(count, Columns - Column);
        Array.Copy(row, Column + count, row, Column, Columns - Column - count);
        Erase(Row, Columns - count, Columns);
    }

    /// <summary>Blanks cells of a row, from one column to before another, in the present background.</summary>
    public void Erase(int row, int from, int to)
    {
        _wrapPending = false;
        for (int column = Math.Max(0, from); column < Math.Min(Columns, to); column++)
        {
            Put(row, column, new ScreenCell(" ", default(CellStyle) with { Background = Style.Background }));
        }
    }

    public void EraseRows(int from, int to)
    {
        for (int row = from; row < to; row++)
        {
            Erase(row, 0, Columns);
        }
    }

    public void SetRegion(int top, int bottom)
    {
        if (top < bottom && bottom < Rows)
        {
            (Top, Bottom) = (top, bottom);
        }
    }

    /// <summary>Gives the grid another size: text stays at the top left, or moves up as far as the cursor needs.</summary>
    public void Resize(int columns, int rows)
    {
        int leave = Math.Max(0, Row - rows + 1);
        for (int row = 0; row < leave; row++)
        {
            _rowLeaves?.Invoke(_cells[row]);
        }

        ScreenCell[][] old = _cells;
        (Columns, Rows, Top, Bottom) = (columns, rows, 0, rows - 1);
        _cells = [.. Enumerable.Range(0, rows).Select(_ => BlankRow(default))];
        for (int row = 0; row < rows && row + leave < old.Length; row++)
        {
            Array.Copy(old[row + leave], _cells[row], Math.Min(columns, old[row + leave].Length));
        }

        MoveTo(Column, Row - leave);
    }

    // Whoever overwrites half of a wide character destroys the whole.
    private void Put(int row, int column, ScreenCell cell)
    {
        ScreenCell[] cells = _cells[row];
        if (cells[column].Text.Length == 0 && column > 0 && cell.Text.Length > 0)
        {
            cells[column - 1] = cells[column - 1] with { Text = " " };
        }

        if (column + 1 < Columns && cells[column + 1].Text.Length == 0)
        {
            cells[column + 1] = cells[column + 1] with { Text = " " };
        }

        cells[column] = cell;
    }

    private void Shift(int top, int bottom, int count, bool keeps = true)
    {
        count = Math.Clamp(count, -(bottom - top + 1), bottom - top + 1);
        for (int i = 0; i < Math.Abs(count); i++)
        {
            if (count > 0)
            {
                if (top == 0 && keeps)
                {
                    _rowLeaves?.Invoke(_cells[0]);
                }

                Array.Copy(_cells, top + 1, _cells, top, bottom - top);
                _cells[bottom] = BlankRow(Style);
            }
            else
            {
                Array.Copy(_cells, top, _cells, top + 1, bottom - top);
                _cells[top] = BlankRow(Style);
            }
        }
    }

    private ScreenCell[] BlankRow(CellStyle style)
    {
        ScreenCell[] row = new ScreenCell[Columns];
        Array.Fill(row, new ScreenCell(" ", default(CellStyle) with { Background = style.Background }));
        return row;
    }
}

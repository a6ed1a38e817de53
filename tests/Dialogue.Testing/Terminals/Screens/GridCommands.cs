namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Applies the control sequences that move the cursor, erase, insert, delete and scroll.</summary>
internal static class GridCommands
{
    /// <summary>Gives false where the sequence is none of these.</summary>
    public static bool Apply(ScreenGrid grid, TerminalToken.Csi csi, Numbers numbers)
    {
        if (csi.Mark.Length > 0 || csi.Intermediates.Length > 0)
        {
            return false;
        }

        return Moves(grid, csi.Final, numbers) || Edits(grid, csi.Final, numbers);
    }

    private static bool Moves(ScreenGrid grid, char final, Numbers numbers)
    {
        int count = numbers.CountAt(0);
        switch (final)
        {
            case 'A':
                grid.MoveRows(-count);
                return true;
            case 'B' or 'e':
                grid.MoveRows(count);
                return true;
            case 'C' or 'a':
                grid.MoveTo(grid.Column + count, grid.Row);
                return true;
            case 'D':
                grid.MoveTo(grid.Column - count, grid.Row);
                return true;
            case 'E' or 'F':
                grid.MoveRows(final == 'E' ? count : -count);
                grid.MoveTo(0, grid.Row);
                return true;
            case 'G' or '`':
                grid.MoveTo(count - 1, grid.Row);
                return true;
            case 'd':
                grid.MoveTo(grid.Column, count - 1);
                return true;
            case 'H' or 'f':
                grid.MoveTo(numbers.CountAt(1) - 1, count - 1);
                return true;
            default:
                return false;
        }
    }

    private static bool Edits(ScreenGrid grid, char final, Numbers numbers)
    {
        int count = numbers.CountAt(0);
        switch (final)
        {
            case 'J':
                return EraseScreen(grid, numbers.At(0));
            case 'K':
                return EraseLine(grid, numbers.At(0));
            case 'L':
                grid.InsertLines(count);
                return true;
            case 'M':
                grid.DeleteLines(count);
                return true;
            case '@':
                grid.InsertCells(count);
                return true;
            case 'P':
                grid.DeleteCells(count);
                return true;
            case 'X':
                grid.Erase(grid.Row, grid.Column, grid.Column + count);
                return true;
            case 'S':
                grid.ScrollUp(count);
                return true;
            case 'T':
                grid.ScrollDown(count);
                return true;
            case 'r':
                grid.SetRegion(count - 1, Math.Min(numbers.At(1, grid.Rows), grid.Rows) - 1);
                grid.MoveTo(0, 0);
                return true;
            default:
                return false;
        }
    }

    private static bool EraseScreen(ScreenGrid grid, int kind)
    {
        if (kind is 0 or 2)
        {
            grid.EraseRows(grid.Row + 1, grid.Rows);
        }

        if (kind is 1 or 2)
        {
            grid.EraseRows(0, grid.Row);
        }

        return kind == 3 || EraseLine(grid, kind);
    }

    private static bool EraseLine(ScreenGrid grid, int kind)
    {
        if (kind is < 0 or > 2)
        {
            return false;
        }

        grid.Erase(grid.Row, kind == 0 ? grid.Column : 0, kind == 1 ? grid.Column + 1 : grid.Columns);
        return true;
    }
}

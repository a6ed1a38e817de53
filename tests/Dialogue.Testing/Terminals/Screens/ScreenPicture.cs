using System.Collections.Immutable;
using System.Text;

namespace Dialogue.Testing.Terminals.Screens;

/// <summary>Is what a person sees on a terminal at one moment.</summary>
public sealed class ScreenPicture
{
    private readonly ImmutableArray<ImmutableArray<ScreenCell>> _cells;

    internal ScreenPicture(ScreenGrid grid, ScreenModes modes, CommandStrings strings, List<string> history, List<string> unknown)
    {
        Columns = grid.Columns;
        CursorColumn = grid.Column;
        CursorRow = grid.Row;
        Modes = modes;
        Title = strings.Title;
        Clipboard = strings.Clipboard;
        Bells = strings.Bells;
        Links = [.. strings.Links];
        History = [.. history];
        Unknown = [.. unknown];
        _cells = [.. Enumerable.Range(0, grid.Rows).Select(row => ImmutableArray.Create(grid.CellsOf(row)))];
        Lines = [.. _cells.Select(row => TextOf(row.AsSpan()))];
        Text = string.Join('\n', Lines).TrimEnd('\n');
    }

    /// <summary>Is the width in cells.</summary>
    public int Columns { get; }

    /// <summary>Is the height in cells.</summary>
    public int Rows => _cells.Length;

    /// <summary>Holds each row's text, without blanks at its end.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Is all rows' text, without empty rows at the end.</summary>
    public string Text { get; }

    /// <summary>Holds the rows that have scrolled out at the top of the main screen.</summary>
    public IReadOnlyList<string> History { get; }

    /// <summary>Is the cursor's column, from 0.</summary>
    public int CursorColumn { get; }

    /// <summary>Is the cursor's row, from 0.</summary>
    public int CursorRow { get; }

    /// <summary>Is what the program has switched on.</summary>
    public ScreenModes Modes { get; }

    /// <summary>Is the window's title.</summary>
    public string Title { get; }

    /// <summary>Is what the program has put into the clipboard (OSC 52).</summary>
    public string Clipboard { get; }

    /// <summary>Counts how often the bell was rung.</summary>
    public int Bells { get; }

    /// <summary>Holds the addresses of the links that were written (OSC 8).</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>Holds the sequences that this terminal does not know, oldest first.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Tells whether any cell asks for a colour of its own.</summary>
    public bool HasColor => _cells.Any(row => row.Any(cell => cell.Style.HasColor));

    /// <summary>Gives a cell by column and row, from 0.</summary>
    public ScreenCell CellAt(int column, int row) => _cells[row][column];

    /// <summary>Tells whether some row holds a text.</summary>
    public bool Shows(string text) => Lines.Any(line => line.Contains(text, StringComparison.Ordinal));

    /// <summary>
    /// Tells whether a text can be read, in history or on the screen, where rows follow each other as prose does: any run of blanks
    /// and line ends counts as one blank.
    /// </summary>
    public bool Reads(string text) =>
        Flowing(string.Join('\n', History.Append(Text))).Contains(Flowing(text), StringComparison.Ordinal);

    /// <summary>Gives the first row that holds a text, or -1.</summary>
    public int RowOf(string text)
    {
        for (int row = 0; row < Lines.Count; row++)
        {
            if (Lines[row].Contains(text, StringComparison.Ordinal))
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>Gives the screen in a frame, for messages.</summary>
    public override string ToString()
    {
        string edge = new('-', Columns);
        return $"{edge}\n{Text}\n{edge}\n{Columns}x{Rows}, cursor {CursorColumn},{CursorRow}, {Modes}";
    }

    /// <summary>Gives the text of a row of cells without blanks at its end.</summary>
    internal static string TextOf(ReadOnlySpan<ScreenCell> row)
    {
        StringBuilder text = new(row.Length);
        foreach (ScreenCell cell in row)
        {
            text.Append(cell.Text);
        }

        return text.ToString().TrimEnd(' ');
    }

    private static string Flowing(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using Dialogue.Core.Values;

namespace Dialogue.Presentation.Screens;

/// <summary>A piece of a page, from top to bottom. Pages know nothing of widths: whoever draws them wraps.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Gets whether this is a note about what was said: notes come and go, what was said stays.</summary>
    public bool IsNote { get; init; }

    /// <summary>An empty row; the line player leaves it out.</summary>
    public sealed record Blank : Block;

    /// <summary>A paragraph.</summary>
    /// <param name="Spans">Its words.</param>
    /// <param name="Indent">Columns before every row.</param>
    /// <param name="Hanging">Further columns before every row but the first.</param>
    public sealed record Paragraph(ValueArray<Span> Spans, int Indent = 0, int Hanging = 0) : Block
    {
        /// <summary>Gets the words without their styles.</summary>
        public string Words => string.Concat(Spans.Select(span => span.Text));
    }

    /// <summary>Words that somebody says or writes: a name, then the words indented under it; read aloud as <c>Name: words</c>.</summary>
    /// <param name="Name">Who speaks.</param>
    /// <param name="Manner">How, or when; beside the name, may be empty.</param>
    /// <param name="Words">What is said; a line break is <c>\n</c>.</param>
    /// <param name="NameStyle">What the name is.</param>
    /// <param name="WordsStyle">What the words are.</param>
    /// <param name="GoesOn">Whether the same person goes on speaking, so that the name need not be drawn again.</param>
    public sealed record Speech(string Name, string Manner, string Words, Style NameStyle, Style WordsStyle, bool GoesOn = false) : Block
    {
        /// <summary>The columns before the words.</summary>
        public const int Indent = 2;
    }

    /// <summary>A row with something at its right end, such as a section's name and a count.</summary>
    /// <param name="Left">The words on the left.</param>
    /// <param name="Right">The words on the right; dropped where there is no room.</param>
    /// <param name="Style">What the left words are.</param>
    public sealed record Heading(string Left, string Right = "", Style Style = Style.Strong) : Block;

    /// <summary>Something that can be chosen.</summary>
    /// <param name="Index">Its place among all items of the screen, from 0.</param>
    /// <param name="Marker">What stands before it, such as a number; may be empty.</param>
    /// <param name="Cells">Its columns; a single cell wraps with a hanging indent.</param>
    /// <param name="IsOpen">Whether it can be taken; a closed one is shown grey.</param>
    /// <param name="Reason">Why it is closed, or null.</param>
    public sealed record Item(int Index, string Marker, ValueArray<Cell> Cells, bool IsOpen = true, string? Reason = null) : Block
    {
        /// <summary>Gets a quiet line under it, or null.</summary>
        public string? Note { get; init; }

        /// <summary>Gets the further columns before every row but the first, where a single cell wraps.</summary>
        public int Hanging { get; init; }

        /// <summary>Gets all the words where the columns show only how they begin (a draft), or null.</summary>
        public string? Whole { get; init; }

        /// <summary>Gets the words of all columns as one reads them out: the first, a colon, the others with commas between.</summary>
        public string Words
        {
            get
            {
                string[] columns = [.. Cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0)];
                return columns.Length < 2 ? string.Concat(columns) : $"{columns[0]}: {string.Join(", ", columns.Skip(1))}";
            }
        }
    }

    /// <summary>One skill's result: name, words, an interval and a number of moments, in this order, so that width errors harm nothing.</summary>
    /// <param name="Name">The skill.</param>
    /// <param name="Words">How often, in words.</param>
    /// <param name="Interval">The interval to draw, or null where there were too few moments.</param>
    /// <param name="Moments">How many moments it rests on, in words.</param>
    public sealed record Gauge(string Name, string Words, Interval? Interval, string Moments) : Block;

    /// <summary>Two texts beside each other where there is room, else one under the other; read aloud the left one whole, then the right one.</summary>
    /// <remarks>No item stands in them. What a blank separates on the left starts beside what a blank separates on the right.</remarks>
    /// <param name="Left">The left text, from top to bottom.</param>
    /// <param name="Right">The right text, from top to bottom.</param>
    public sealed record SideBySide(ValueArray<Block> Left, ValueArray<Block> Right) : Block;

    /// <summary>What changed about a skill, under its gauge: words, then small marks for the single conversations.</summary>
    /// <param name="Words">What changed, in words.</param>
    /// <param name="Points">One estimate for each conversation, from 0 to 1, the oldest first; at most twelve. Dropped where there is no room.</param>
    /// <param name="Legend">What the points are; beside them, dropped first.</param>
    /// <param name="Spoken">Words and points as one reads them out.</param>
    public sealed record Trend(string Words, ValueArray<double> Points, string Legend, string Spoken) : Block;

    /// <summary>A row of a table that cannot be chosen; its columns are as wide as the widest row, the last one stands at the right.</summary>
    /// <param name="Columns">The words of its columns.</param>
    /// <param name="Below">All columns but the first as one reads them out; they stand under it where there is no room for columns.</param>
    public sealed record TableRow(ValueArray<Span> Columns, string Below) : Block;

    /// <summary>Days by weekday, one row for each.</summary>
    /// <param name="Rows">The weekdays.</param>
    /// <param name="Legend">What stands beside the first rows; dropped where there is no room.</param>
    /// <param name="Spoken">All rows in one sentence.</param>
    public sealed record Weeks(ValueArray<Weekday> Rows, ValueArray<string> Legend, string Spoken) : Block;
}

/// <summary>A column of an item.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Style">What they are.</param>
/// <param name="Width">Its columns; 0 takes what is left.</param>
/// <param name="Keep">How long it is kept when the window gets narrow: 0 always, 1 from 60 columns, 2 from 72, 3 from 80.</param>
public readonly record struct Cell(string Text, Style Style = Style.Normal, int Width = 0, int Keep = 0)
{
    /// <summary>Gets how much of the column a bar fills, from 0 to 1, or null: then words stand there.</summary>
    public double? Bar { get; init; }
}

/// <summary>A weekday over some weeks.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Marks">Whether something happened on it, week by week, the oldest first.</param>
public sealed record Weekday(string Name, ValueArray<bool> Marks);

/// <summary>An estimate with its interval, each from 0 to 1.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="Value">The estimate.</param>
/// <param name="High">The upper end.</param>
public sealed record Interval(double Low, double Value, double High);

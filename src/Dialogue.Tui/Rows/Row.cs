using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;

namespace Dialogue.Tui.Rows;

/// <summary>What a row is a part of.</summary>
internal enum RowPart
{
    /// <summary>Words that cannot be selected.</summary>
    Text,

    /// <summary>The first row of an item; the mark stands before it.</summary>
    Item,

    /// <summary>A further row of an item.</summary>
    ItemMore,

    /// <summary>A quiet row under an item, which is not shown reversed.</summary>
    ItemNote,
}

/// <summary>One row of a page, wrapped and aligned; the columns before it belong to the mark.</summary>
/// <param name="Spans">The words.</param>
/// <param name="Source">The block it was made from, so that a place in the text outlives another wrapping.</param>
/// <param name="Part">What it is a part of.</param>
/// <param name="Item">The item's index on the screen, or -1.</param>
internal sealed record Row(ValueArray<Span> Spans, int Source = 0, RowPart Part = RowPart.Text, int Item = -1)
{
    /// <summary>Gets whether the words start in the first column, without room for a mark.</summary>
    public bool IsFlush { get; init; }

    public static Row Blank { get; } = new([]);

    public static Row Of(string text, Style style = Style.Normal) => new([new Span(text, style)]);
}

using Dialogue.Core.Values;

namespace Dialogue.Reports.Handouts.Sheets;

/// <summary>A piece of a sheet, as words that are cleaned and not yet escaped.</summary>
internal abstract record SheetBlock
{
    private SheetBlock()
    {
    }

    /// <summary>A heading within a sheet.</summary>
    public sealed record Heading(string Words) : SheetBlock;

    /// <summary>Words of the program.</summary>
    public sealed record Paragraph(string Words) : SheetBlock;

    /// <summary>Words of the program that may be passed over.</summary>
    public sealed record Quiet(string Words) : SheetBlock;

    /// <summary>Words of the conversation with a label of the program.</summary>
    public sealed record Labelled(string Label, string Words) : SheetBlock;

    /// <summary>A list.</summary>
    public sealed record Points(ValueArray<string> Items) : SheetBlock;

    /// <summary>A list whose order matters.</summary>
    public sealed record Steps(ValueArray<string> Items) : SheetBlock;

    /// <summary>Something said or seen.</summary>
    /// <param name="Name">Who says it; empty for what is told.</param>
    /// <param name="Manner">How, or null.</param>
    /// <param name="Words">The words.</param>
    /// <param name="When">Only if, or null: always.</param>
    public sealed record Speech(string Name, string? Manner, string Words, string? When) : SheetBlock;

    /// <summary>A table.</summary>
    public sealed record Table(string Caption, ValueArray<SheetColumn> Columns, ValueArray<ValueArray<string>> Rows) : SheetBlock
    {
        /// <summary>Gets whether the caption is to be seen, or only to be read out.</summary>
        public bool ShowsCaption { get; init; } = true;
    }

    /// <summary>Rows with bars.</summary>
    public sealed record Bars(string Caption, ValueArray<BarRow> Rows) : SheetBlock;

    /// <summary>Empty rows to write on.</summary>
    public sealed record Writing(int Count) : SheetBlock;

    /// <summary>One moment of the conversation, kept together on one page where it fits.</summary>
    /// <param name="Number">Its number, to be seen from afar.</param>
    /// <param name="Title">When and where; may be empty.</param>
    /// <param name="Blocks">What stands there.</param>
    public sealed record Moment(string Number, string Title, ValueArray<SheetBlock> Blocks) : SheetBlock;
}

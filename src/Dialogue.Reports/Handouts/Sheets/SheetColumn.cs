namespace Dialogue.Reports.Handouts.Sheets;

/// <summary>A column of a table.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="Kind">What stands in it.</param>
internal sealed record SheetColumn(string Title, ColumnKind Kind = ColumnKind.Words);

/// <summary>What stands in a column.</summary>
internal enum ColumnKind
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>What a row is about, and at its start.</summary>
    Name,

    /// <summary>A few letters that stay on one line: a number, minutes.</summary>
    Short,

    /// <summary>A number to be seen from afar.</summary>
    Big,

    /// <summary>Nothing: room for a count.</summary>
    Count,

    /// <summary>Nothing: room for words.</summary>
    Room,

    /// <summary>Three boxes to tick.</summary>
    Ticks,
}

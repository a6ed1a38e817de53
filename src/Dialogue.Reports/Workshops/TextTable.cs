namespace Dialogue.Reports.Workshops;

/// <summary>A table for spreadsheets.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows.</param>
internal sealed record TextTable(string Name, string[] Columns, IEnumerable<TableCell[]> Rows);

/// <summary>A cell: a number, or words from anywhere.</summary>
internal readonly record struct TableCell(double? Number, string Words)
{
    public static TableCell Of(double? number) => new(number, string.Empty);

    public static TableCell Of(string? words) => new(null, words ?? string.Empty);
}

using System.Globalization;
using Dialogue.Reports.Csv;
using Dialogue.Workshop.Findings;

namespace Dialogue.Reports.Workshops;

/// <summary>Writes what is left after a workshop as tables: UTF-8 with a byte order mark, CRLF, and no text that could be taken for a formula.</summary>
public static class WorkshopCsv
{
    /// <summary>Writes the questions: a row for each round.</summary>
    /// <param name="facts">The workshop.</param>
    /// <param name="delimiter">A comma, or a semicolon for spreadsheets that write decimals with a comma.</param>
    public static string Steps(WorkshopFacts facts, char delimiter = ',') => Write(WorkshopTables.Steps(facts), delimiter);

    /// <summary>Writes the answers: a row for each answer in each round, and no column that a person could be followed by.</summary>
    /// <param name="facts">The workshop.</param>
    /// <param name="delimiter">A comma or a semicolon.</param>
    public static string Answers(WorkshopFacts facts, char delimiter = ',') => Write(WorkshopTables.Answers(facts), delimiter);

    /// <summary>Writes who was there, one name a row.</summary>
    /// <param name="attendance">The names.</param>
    /// <param name="delimiter">A comma or a semicolon.</param>
    public static string Attendance(AttendanceFacts attendance, char delimiter = ',') => Write(WorkshopTables.Attendance(attendance), delimiter);

    private static string Write(TextTable table, char delimiter)
    {
        CsvText csv = new(delimiter is ',' or ';' ? delimiter : throw new ArgumentException("The delimiter is a comma or a semicolon.", nameof(delimiter)));
        foreach (string column in table.Columns)
        {
            csv.Words(column);
        }

        csv.EndRow();
        foreach (TableCell[] row in table.Rows)
        {
            foreach (TableCell cell in row)
            {
                _ = cell.Number is { } number ? csv.Made($"{number.ToString(CultureInfo.InvariantCulture)}") : csv.Words(cell.Words);
            }

            csv.EndRow();
        }

        return csv.ToString();
    }
}

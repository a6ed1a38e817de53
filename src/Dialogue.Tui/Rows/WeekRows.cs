using Dialogue.Presentation.Screens;
using Dialogue.Tui.Looks;

namespace Dialogue.Tui.Rows;

/// <summary>Draws weekdays over some weeks, one row for each, with what there is to say beside them.</summary>
internal static class WeekRows
{
    private const int Indent = 2;
    private const int NameLength = 3;
    private const int Gap = 7;

    public static IEnumerable<Row> Of(Block.Weeks weeks, int source, int width, GlyphSet glyphs)
    {
        for (int i = 0; i < weeks.Rows.Count; i++)
        {
            Weekday day = weeks.Rows[i];
            string marks = string.Join(' ', day.Marks.Select(mark => mark ? glyphs.Filled : glyphs.Empty));
            string row = $"{new string(' ', Indent)}{Columns.Take(day.Name, NameLength)}  {marks}";
            string beside = i < weeks.Legend.Count ? new string(' ', Gap) + weeks.Legend[i] : string.Empty;
            bool fits = Columns.Of(row) + Columns.Of(beside) <= width;
            yield return new Row(fits && beside.Length > 0 ? [new Span(row), new Span(beside, Style.Quiet)] : [new Span(row)], source);
        }
    }
}

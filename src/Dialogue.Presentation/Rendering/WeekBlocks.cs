using System.Globalization;
using Dialogue.Core.Practice;
using Dialogue.Core.Values;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;

namespace Dialogue.Presentation.Rendering;

/// <summary>Draws which of the last four weeks' days had practice: only the weekdays that had some, Monday first.</summary>
internal static class WeekBlocks
{
    private const int DaysOfWeek = 7;

    public static ValueArray<Block> Of(PracticeDays days)
    {
        Page page = new Page().Heading(ProgressWords.Days(days.Practised.Count));
        Weekday[] rows = [.. Enumerable.Range(1, DaysOfWeek).Select(day => Row((DayOfWeek)(day % DaysOfWeek), days)).Where(row => row.Marks.Contains(true))];
        if (rows.Length == 0)
        {
            return page.Words($"{CommonWords.Capital(ProgressWords.Gap)}.", Style.Quiet, 2).Blocks();
        }

        string spoken = $"Of the last four of each weekday: {string.Join(", ", rows.Select(row => $"{row.Name} {row.Marks.Count(mark => mark)}"))}.";
        return page.Add([new Block.Weeks(rows.ToValueArray(), [ProgressWords.EachRow, ProgressWords.Gap], spoken)]).Blocks();
    }

    // Four weeks hold every weekday four times, wherever they begin.
    private static Weekday Row(DayOfWeek weekday, PracticeDays days)
    {
        bool[] marks = [.. Enumerable.Range(days.From.DayNumber, days.To.DayNumber - days.From.DayNumber + 1)
            .Select(DateOnly.FromDayNumber)
            .Where(day => day.DayOfWeek == weekday)
            .Select(day => days.Practised.Contains(day))];
        return new Weekday(CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(weekday), marks.ToValueArray());
    }
}

using System.Globalization;
using Dialogue.Core.Practice;

namespace Dialogue.Presentation.Words;

/// <summary>The words for days.</summary>
public static class DayWords
{
    /// <summary>Says how long ago a day was; one after today, which a clock that was set back leaves, counts as today.</summary>
    public static string Ago(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        <= 0 => "today",
        1 => "yesterday",
        int days => $"{days} days ago",
    };

    /// <summary>Says how far away a day is; one that is over counts as now.</summary>
    public static string Until(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        <= 0 => "now",
        1 => "tomorrow",
        int days => $"in {days} days",
    };

    /// <summary>Gives a day within the year: <c>27 November</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary>Gives a day of any year, which every reader takes for the same: <c>3 March 2026</c>.</summary>
    public static string WholeDate(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Says where a conversation was left, and when: <c>left at turn 5, yesterday</c>.</summary>
    public static string LeftAt(LeftOff left, DateOnly today) =>
        $"left at turn {left.Turn}, {Ago(DateOnly.FromDateTime(left.At.DateTime), today)}";
}

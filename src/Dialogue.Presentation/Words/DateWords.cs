using System.Globalization;
using Dialogue.Core.Practice;

namespace Dialogue.Presentation.Words;

/// <summary>Says when something was, as people do, seen from a day.</summary>
public static class DateWords
{
    private const int Week = 7;

    /// <summary>Says how long ago a day was: <c>today</c>, <c>yesterday</c>, <c>9 days ago</c>, or the date after ten weeks and where the clock was set back.</summary>
    public static string Ago(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        0 => "today",
        1 => "yesterday",
        > 1 and < 3 * Week and int days => $"{days} days ago",
        >= 3 * Week and <= 10 * Week and int days => $"{days / Week} weeks ago",
        _ => $"on {Day(day)}",
    };

    /// <summary>Gives a day that every reader takes for the same: <c>3 March 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Says where a conversation was left, and when: <c>left at turn 5, yesterday</c>.</summary>
    public static string LeftAt(LeftOff left, DateOnly today) =>
        $"left at turn {left.Turn}, {Ago(DateOnly.FromDateTime(left.At.DateTime), today)}";
}

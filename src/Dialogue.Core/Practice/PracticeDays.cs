using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>Which of the last days had practice. A gap is a gap; nothing counts how many days follow each other.</summary>
/// <param name="From">The first day that is looked at.</param>
/// <param name="To">The last one: today.</param>
/// <param name="Practised">The days between them that had practice, each once, in order.</param>
public sealed record PracticeDays(DateOnly From, DateOnly To, ValueArray<DateOnly> Practised)
{
    /// <summary>How many days are looked at: four weeks.</summary>
    public const int Length = 28;

    // Days after today are there where the clock was set back; they say nothing about these weeks.
    internal static PracticeDays Of(ValueArray<DateOnly> days, DateOnly today)
    {
        DateOnly from = DateOnly.FromDayNumber(Math.Max(0, today.DayNumber - Length + 1));
        return new PracticeDays(from, today, days.Where(day => day >= from && day <= today).Distinct().Order().ToValueArray());
    }
}

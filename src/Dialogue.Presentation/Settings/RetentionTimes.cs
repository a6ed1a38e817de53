using System.Diagnostics;

namespace Dialogue.Presentation.Settings;

/// <summary>What a retention comes to at a moment.</summary>
public static class RetentionTimes
{
    // Before it, a year back could be no date at all.
    private const int EarliestYear = 3;

    /// <summary>Gives the moment before which practice is no longer kept, or null where all of it is.</summary>
    public static DateTimeOffset? Before(this Retention retention, DateTimeOffset now) => retention switch
    {
        Retention.ForEver => null,
        _ when now.Year < EarliestYear => DateTimeOffset.MinValue,
        Retention.AYear => now.AddYears(-1),
        Retention.NinetyDays => now.AddDays(-90),
        Retention.ThirtyDays => now.AddDays(-30),
        _ => throw new UnreachableException(),
    };
}

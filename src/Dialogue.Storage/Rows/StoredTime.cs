using System.Globalization;

namespace Dialogue.Storage.Rows;

/// <summary>How moments and days are stored: milliseconds in UTC beside the minutes from it, and <c>yyyy-MM-dd</c>.</summary>
internal static class StoredTime
{
    private const string DayFormat = "yyyy-MM-dd";
    private const long MostMinutes = 14 * 60;

    // A day within reach of both ends, so that neither a zone nor a rung of the ladder leaves the calendar.
    private static readonly long Earliest = new DateTimeOffset(2, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
    private static readonly long Latest = new DateTimeOffset(9990, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    /// <summary>Gives a moment as it will be read back: to the millisecond.</summary>
    public static DateTimeOffset AsKept(DateTimeOffset at)
    {
        long milliseconds = At(at);
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, Earliest, nameof(at));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, Latest, nameof(at));
        return Read(milliseconds, Zone(at));
    }

    public static long At(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    public static long Zone(DateTimeOffset at) => at.TotalOffsetMinutes;

    public static DateTimeOffset Read(long at, long zone) =>
        at >= Earliest && at <= Latest && zone is >= -MostMinutes and <= MostMinutes
            ? DateTimeOffset.FromUnixTimeMilliseconds(at).ToOffset(TimeSpan.FromMinutes(zone))
            : throw new InvalidDataException("A moment is stored that is on no calendar.");

    /// <summary>Gives the day that the player's calendar said.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime);

    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static DateOnly ReadDay(string stored) =>
        DateOnly.TryParseExact(stored, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new InvalidDataException("A day is stored that is on no calendar.");
}

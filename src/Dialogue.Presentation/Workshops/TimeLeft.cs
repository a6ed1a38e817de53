using System.Globalization;
using Dialogue.Presentation.Screens;
using Dialogue.Presentation.Words;
using Dialogue.Workshop.Views;

namespace Dialogue.Presentation.Workshops;

/// <summary>How long a vote is still open, where it closes by itself.</summary>
internal static class TimeLeft
{
    /// <summary>Gives what is left, never less than nothing; null where there is no deadline.</summary>
    public static TimeSpan? Of(StepView? step, DateTimeOffset now) =>
        step?.Deadline is not { } deadline ? null : deadline > now ? deadline - now : TimeSpan.Zero;

    /// <summary>Gives it as a clock shows it: <c>1:05</c>.</summary>
    public static string Clock(TimeSpan left)
    {
        int seconds = (int)Math.Ceiling(left.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
    }

    /// <summary>Gives it as one says it: <c>45 seconds</c>, <c>2 minutes</c>.</summary>
    public static string Spoken(TimeSpan left) => left.TotalSeconds < 90
        ? CommonWords.Count((int)Math.Ceiling(left.TotalSeconds), "second", "seconds")
        : $"{Math.Round(left.TotalMinutes).ToString(CultureInfo.InvariantCulture)} minutes";

    /// <summary>Asks to be woken when the shown time is another; null where none runs.</summary>
    public static Wake? WakeFor(TimeSpan? left) => left is { } time && time > TimeSpan.Zero
        ? new Wake(TimeSpan.FromMilliseconds(Math.Clamp(time.TotalMilliseconds % 1000, 100, 1000)), $"left {time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)}")
        : null;
}

using System.Globalization;
using Dialogue.Cli.Composition;

namespace Dialogue.Cli.Surroundings;

/// <summary>A clock that starts at a given moment and runs on from there, in that moment's offset: for tests and demonstrations. Timers stay real.</summary>
internal sealed class ClockFrom : TimeProvider
{
    /// <summary>The variable that names the moment.</summary>
    public const string Variable = "DIALOGUE_NOW";

    private const string Example = "2026-03-01T19:00:00+01:00";

    // A moment without an offset would be another one on every machine.
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    private readonly DateTimeOffset _start;
    private readonly long _began;

    public ClockFrom(DateTimeOffset start)
    {
        _start = start.ToUniversalTime();
        _began = GetTimestamp();
        LocalTimeZone = TimeZoneInfo.CreateCustomTimeZone(Variable, start.Offset, Variable, Variable);
    }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone { get; }

    /// <summary>Gives the clock that the variable asks for, else the system's.</summary>
    public static TimeProvider Of(Func<string, string?> variable) => Start(variable) is { } start ? new ClockFrom(start) : System;

    /// <summary>Gives a sentence where the variable holds no such moment, or null.</summary>
    public static string? Complaint(Func<string, string?> variable) => variable(Variable) is { Length: > 0 } text && Start(variable) is null
        ? $"{Variable} is \"{SafeText.Line(text)}\"; it should be a moment with its offset, such as {Example}."
        : null;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        TimeSpan passed = GetElapsedTime(_began);
        return passed < DateTimeOffset.MaxValue - _start ? _start + passed : DateTimeOffset.MaxValue;
    }

    private static DateTimeOffset? Start(Func<string, string?> variable) =>
        DateTimeOffset.TryParseExact(variable(Variable), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset start)
            ? start
            : null;
}

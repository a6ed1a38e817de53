using System.Globalization;

namespace Dialogue.Benchmarks.Reporting;

/// <summary>Is one row of a table: what was measured, its floor, and what it must keep.</summary>
/// <param name="What">What was measured, in words.</param>
/// <param name="Value">The measurement, usually a median.</param>
/// <param name="Unit">The unit of value and floor: ms, MiB, bytes.</param>
internal sealed record Finding(string What, double Value, string Unit)
{
    /// <summary>Is the same measurement of the floor, or null where there is none.</summary>
    public double? Floor { get; init; }

    /// <summary>Is what must hold; where it is null the finding is told and not judged.</summary>
    public Limit? Limit { get; init; }

    /// <summary>Is how often the floor goes into the value.</summary>
    public double? Ratio => Floor is { } floor ? Value / floor : null;

    /// <summary>Tells whether the limit is kept.</summary>
    public bool Holds => Limit is not { } limit || limit.Allows(limit.OfRatio ? Ratio ?? double.NaN : Value);

    /// <summary>Gives the figure that the limit looks at.</summary>
    public string Compared => Limit is { OfRatio: true } ? $"{Figure(Ratio ?? double.NaN)} times the floor" : Measured;

    /// <summary>Gives the value with its unit.</summary>
    public string Measured => $"{Figure(Value)} {Unit}";

    /// <summary>Gives a number with as many places as it deserves.</summary>
    public static string Figure(double number) => Math.Abs(number) switch
    {
        >= 100 or 0 => number.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => number.ToString("0.#", CultureInfo.InvariantCulture),
        _ => number.ToString("0.##", CultureInfo.InvariantCulture),
    };
}

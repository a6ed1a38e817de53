namespace Dialogue.Benchmarks.Measuring;

/// <summary>Is the repeated measurements of one thing.</summary>
internal sealed class Series
{
    private readonly List<double> _values = [];

    /// <summary>Is the count of measurements.</summary>
    public int Count => _values.Count;

    /// <summary>Is the middle measurement; the mean of the two middle ones where their count is even.</summary>
    public double Median => (Sorted[(_values.Count - 1) / 2] + Sorted[_values.Count / 2]) / 2;

    /// <summary>Is the measurement that nine tenths do not exceed.</summary>
    public double NinetiethPercentile => Sorted[(int)Math.Ceiling(0.9 * _values.Count) - 1];

    /// <summary>Is the least measurement.</summary>
    public double Least => Sorted[0];

    /// <summary>Is the greatest measurement.</summary>
    public double Greatest => Sorted[^1];

    private double[] Sorted => [.. _values.Order()];

    /// <summary>Adds a measurement.</summary>
    public void Add(double value) => _values.Add(value);

    /// <summary>Adds a time, in milliseconds.</summary>
    public void Add(TimeSpan time) => _values.Add(time.TotalMilliseconds);
}

namespace Dialogue.Workshop.Findings;

/// <summary>A mean, with how sure it is.</summary>
internal static class MeanOf
{
    private const double Normal = 1.2816;

    /// <summary>Gives the mean of at least two values and half of its 80 % interval by Student's t.</summary>
    public static (double Mean, double Half) Values(IReadOnlyList<double> values)
    {
        double mean = values.Average();
        double variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);
        return (mean, Student(values.Count - 1) * Math.Sqrt(variance / values.Count));
    }

    // The quantile of t at 90 % by the expansion around the normal one: within 0.005 from four degrees of freedom on.
    private static double Student(int freedom)
    {
        double cube = Normal * Normal * Normal;
        double fifth = cube * Normal * Normal;
        return Normal + ((cube + Normal) / (4 * freedom)) + (((5 * fifth) + (16 * cube) + (3 * Normal)) / (96.0 * freedom * freedom));
    }
}

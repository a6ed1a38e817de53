namespace Dialogue.Benchmarks.Measuring;

/// <summary>Lets several measurements take turns: A, B, C, A, B, C, and so on.</summary>
internal static class Interleaved
{
    /// <summary>Runs every measurement once unrecorded, then all of them in turn; gives one series for each, in the same order.</summary>
    public static IReadOnlyList<Series> Run(int rounds, params IReadOnlyList<Func<double>> measurements)
    {
        Series[] series = [.. measurements.Select(_ => new Series())];
        foreach (Func<double> measurement in measurements)
        {
            measurement();
        }

        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < measurements.Count; i++)
            {
                series[i].Add(measurements[i]());
            }
        }

        return series;
    }
}

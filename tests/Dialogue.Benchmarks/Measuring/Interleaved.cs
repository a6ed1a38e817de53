namespace Dialogue.Benchmarks.Measuring;

/// <summary>Lets several measurements take turns: A, B, C, A, B, C, and so on.</summary>
internal static class Interleaved
{
    /// <summary>Runs all measurements in turn once unrecorded, then as often as asked; gives one series for each, in the same order.</summary>
    public static IReadOnlyList<Series> Run(int rounds, params IReadOnlyList<Func<double>> measurements) =>
        Run(rounds, 1, measurements);

    /// <summary>The same with more unrecorded turns, for code of this process that the compiler improves while it runs.</summary>
    public static IReadOnlyList<Series> Run(int rounds, int unrecorded, params IReadOnlyList<Func<double>> measurements)
    {
        Series[] series = [.. measurements.Select(_ => new Series())];
        for (int round = -unrecorded; round < rounds; round++)
        {
            for (int i = 0; i < measurements.Count; i++)
            {
                double value = measurements[i]();
                if (round >= 0)
                {
                    series[i].Add(value);
                }
            }
        }

        return series;
    }
}

namespace Dialogue.Workshop.Findings;

/// <summary>Says how far two things go together.</summary>
internal static class Correlation
{
    /// <summary>Gives Pearson's correlation, from -1 to 1; null where one side does not vary.</summary>
    public static double? Of(IReadOnlyList<(double One, double Other)> pairs)
    {
        double one = pairs.Average(static pair => pair.One);
        double other = pairs.Average(static pair => pair.Other);
        double together = pairs.Sum(pair => (pair.One - one) * (pair.Other - other));
        double spread = Math.Sqrt(pairs.Sum(pair => (pair.One - one) * (pair.One - one)) * pairs.Sum(pair => (pair.Other - other) * (pair.Other - other)));
        return spread < 1e-12 ? null : together / spread;
    }
}

namespace Dialogue.Benchmarks.Reporting;

/// <summary>Is a bound that a finding must keep.</summary>
/// <param name="Bound">The bound itself.</param>
/// <param name="OfRatio">Whether it bounds the ratio to the floor instead of the value.</param>
/// <param name="AtLeast">Whether it bounds from below instead of from above.</param>
/// <param name="Unit">The unit, for people.</param>
internal sealed record Limit(double Bound, bool OfRatio, bool AtLeast, string Unit)
{
    public static Limit RatioAtMost(double bound) => new(bound, OfRatio: true, AtLeast: false, "times");

    public static Limit RatioAtLeast(double bound) => new(bound, OfRatio: true, AtLeast: true, "times");

    public static Limit AtMost(double bound, string unit) => new(bound, OfRatio: false, AtLeast: false, unit);

    public static Limit AtLeastOf(double bound, string unit) => new(bound, OfRatio: false, AtLeast: true, unit);

    /// <summary>Tells whether a number keeps the bound; what is no number does not.</summary>
    public bool Allows(double number) => AtLeast ? number >= Bound : number <= Bound;

    /// <inheritdoc/>
    public override string ToString() => $"at {(AtLeast ? "least" : "most")} {Finding.Figure(Bound)} {Unit}";
}

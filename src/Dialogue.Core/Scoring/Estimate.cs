namespace Dialogue.Core.Scoring;

/// <summary>How much of what was on offer was taken on one skill, with how sure that is; the formulas are those of docs/scoring.md.</summary>
/// <remarks>
/// With gained = sum(chosen - low), offered = sum(high - low) over n opportunities:
/// share = gained / offered; k = 4 * offered / n; estimate = (gained + k/2) / (offered + k);
/// half = 1.28 * sqrt(estimate * (1 - estimate) / (n + 4)), an 80 % interval.
/// </remarks>
/// <param name="Opportunities">n: decisions with at least two points at stake.</param>
/// <param name="Gained">sum(chosen - low).</param>
/// <param name="Offered">sum(high - low).</param>
public readonly record struct Estimate(int Opportunities, int Gained, int Offered)
{
    /// <summary>The least number of opportunities about which anything is said.</summary>
    public const int EnoughOpportunities = 5;

    private const double PriorOpportunities = 4;
    private const double EightyPercent = 1.28;

    /// <summary>Gets whether there were enough moments to say anything.</summary>
    public bool IsEnough => Opportunities >= EnoughOpportunities;

    /// <summary>Gets the plain share from 0 to 1, or null without an opportunity.</summary>
    public double? Share => Offered == 0 ? null : (double)Gained / Offered;

    /// <summary>Gets the estimate from 0 to 1, drawn towards the middle while moments are few; 0.5 without any.</summary>
    public double Value
    {
        get
        {
            if (Opportunities == 0)
            {
                return 0.5;
            }

            double prior = PriorOpportunities * Offered / Opportunities;
            return (Gained + (prior / 2)) / (Offered + prior);
        }
    }

    /// <summary>Gets half the width of the 80 % interval.</summary>
    public double Half => EightyPercent * Math.Sqrt(Value * (1 - Value) / (Opportunities + PriorOpportunities));

    /// <summary>Gets the lower end of the interval, not below 0.</summary>
    public double Low => Math.Max(0, Value - Half);

    /// <summary>Gets the upper end of the interval, not above 1.</summary>
    public double High => Math.Min(1, Value + Half);

    /// <summary>Gets how often, in a word, for the estimate itself.</summary>
    public Frequency Frequency => FrequencyOf(Value);

    /// <summary>Gives the word for a share: rarely below .25, sometimes below .5, often below .75, then nearly always.</summary>
    public static Frequency FrequencyOf(double share) => share switch
    {
        < 0.25 => Frequency.Rarely,
        < 0.5 => Frequency.Sometimes,
        < 0.75 => Frequency.Often,
        _ => Frequency.NearlyAlways,
    };

    /// <summary>Says whether two estimates differ clearly: both rest on enough moments and their intervals do not overlap.</summary>
    public static bool Differ(Estimate one, Estimate other) =>
        one.IsEnough && other.IsEnough && (one.High < other.Low || other.High < one.Low);
}

/// <summary>How often something was done, in the words that scores are told in.</summary>
public enum Frequency
{
    /// <summary>Below a quarter.</summary>
    Rarely,

    /// <summary>Below a half.</summary>
    Sometimes,

    /// <summary>Below three quarters.</summary>
    Often,

    /// <summary>From three quarters.</summary>
    NearlyAlways,
}

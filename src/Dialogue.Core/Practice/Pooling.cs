using Dialogue.Core.Scoring;

namespace Dialogue.Core.Practice;

/// <summary>Adds the moments of several conversations up, so that a long one weighs more than a short one.</summary>
internal static class Pooling
{
    public static Estimate Of(IEnumerable<Estimate> estimates) => estimates.Aggregate(
        default(Estimate),
        (sum, each) => new Estimate(sum.Opportunities + each.Opportunities, sum.Gained + each.Gained, sum.Offered + each.Offered));
}

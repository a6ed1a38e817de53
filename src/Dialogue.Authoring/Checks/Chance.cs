using System.Globalization;

namespace Dialogue.Authoring.Checks;

/// <summary>How likely chance alone brings something about that looks like a habit.</summary>
internal static class Chance
{
    private const double Negligible = 1e-30;

    /// <summary>Gives the probability that at least so many of independent events happen (the upper tail of a Poisson-binomial distribution), by adding one event at a time.</summary>
    /// <param name="count">How many.</param>
    /// <param name="chances">How likely each event is, 0 to 1.</param>
    public static double OfAtLeast(int count, IReadOnlyList<double> chances)
    {
        // Only sums that are likely enough to count are followed, so that a very long file costs little more than its length.
        List<double> sums = [1];
        int least = 0;
        foreach (double chance in chances)
        {
            sums.Add(0);
            for (int place = sums.Count - 1; place >= 0; place--)
            {
                sums[place] = (sums[place] * (1 - chance)) + (place > 0 ? sums[place - 1] * chance : 0);
            }

            int ends = sums.TakeWhile(sum => sum < Negligible).Count();
            sums.RemoveRange(0, ends);
            least += ends;
            while (sums[^1] < Negligible)
            {
                sums.RemoveAt(sums.Count - 1);
            }
        }

        return Math.Clamp(sums.Skip(Math.Max(0, count - least)).Sum(), 0, 1);
    }

    /// <summary>Says a probability to an author: "in 4 of 100 conversations".</summary>
    public static string InWords(double probability) => probability switch
    {
        >= 0.01 => string.Create(CultureInfo.InvariantCulture, $"in {probability * 100:0} of 100 conversations"),
        >= 0.001 => string.Create(CultureInfo.InvariantCulture, $"in {probability * 1000:0} of 1,000 conversations"),
        _ => "in fewer than one of 1,000 conversations",
    };
}

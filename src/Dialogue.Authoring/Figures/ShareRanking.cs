namespace Dialogue.Authoring.Figures;

/// <summary>The shares of uniform plays in order, to say where another share stands among them. Shares are compared as fractions, so equal ones are equal.</summary>
internal sealed class ShareRanking
{
    private readonly List<(int Gained, int Offered, double Below, double Same)> _steps = [];

    /// <summary>Ranks the plays that have an opportunity.</summary>
    /// <param name="pairs">The chance of each pair (gained, offered).</param>
    public ShareRanking(Dictionary<(int Gained, int Offered), double> pairs)
    {
        double total = pairs.Where(pair => pair.Key.Offered > 0).Sum(pair => pair.Value);
        double below = 0;
        foreach (((int gained, int offered), double chance) in pairs.Where(pair => pair.Key.Offered > 0).OrderBy(pair => pair.Key, Comparer<(int, int)>.Create(Compare)))
        {
            double same = chance / total;
            if (_steps.Count > 0 && Compare((_steps[^1].Gained, _steps[^1].Offered), (gained, offered)) == 0)
            {
                _steps[^1] = _steps[^1] with { Same = _steps[^1].Same + same };
            }
            else
            {
                _steps.Add((gained, offered, below, same));
            }

            below += same;
            Mean += same * gained / offered;
        }
    }

    public bool IsEmpty => _steps.Count == 0;

    public double? Least => IsEmpty ? null : (double)_steps[0].Gained / _steps[0].Offered;

    public double? Greatest => IsEmpty ? null : (double)_steps[^1].Gained / _steps[^1].Offered;

    public double Mean { get; }

    /// <summary>Gives 100 * (P(share below) + P(share equal) / 2).</summary>
    public double PercentileOf((int Gained, int Offered) pair)
    {
        double below = 0;
        foreach ((int gained, int offered, double before, double same) in _steps)
        {
            int order = Compare((gained, offered), pair);
            if (order >= 0)
            {
                return 100 * (before + (order == 0 ? same / 2 : 0));
            }

            below = before + same;
        }

        return 100 * below;
    }

    private static int Compare((int Gained, int Offered) one, (int Gained, int Offered) other) =>
        ((long)one.Gained * other.Offered).CompareTo((long)other.Gained * one.Offered);
}

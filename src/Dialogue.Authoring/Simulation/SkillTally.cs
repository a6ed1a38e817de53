namespace Dialogue.Authoring.Simulation;

/// <summary>Counts of one skill.</summary>
internal sealed class SkillTally
{
    // A share is kept as a whole number of 2^-40ths: a sum of those does not depend on its order, as one of fractions would.
    private const double ShareUnit = 1L << 40;

    private Int128 _shares;
    private long _sharers;
    private long _sum;
    private long _opportunities;
    private long _least = long.MaxValue;
    private long _greatest = long.MinValue;

    /// <summary>Adds a play.</summary>
    public void Count(int sum, int gained, int offered, int opportunities)
    {
        _sum += sum;
        _least = Math.Min(_least, sum);
        _greatest = Math.Max(_greatest, sum);
        _opportunities += opportunities;
        if (offered > 0)
        {
            _sharers++;
            _shares += (long)(gained * ShareUnit / offered);
        }
    }

    public void Add(SkillTally other)
    {
        _shares += other._shares;
        _sharers += other._sharers;
        _sum += other._sum;
        _opportunities += other._opportunities;
        _least = Math.Min(_least, other._least);
        _greatest = Math.Max(_greatest, other._greatest);
    }

    public SimulatedSkill ToResult(long runs) => runs == 0
        ? new SimulatedSkill(0, 0, 0, null, 0)
        : new SimulatedSkill(_least, (double)_sum / runs, _greatest, _sharers == 0 ? null : (double)_shares / ShareUnit / _sharers, (double)_opportunities / runs);
}

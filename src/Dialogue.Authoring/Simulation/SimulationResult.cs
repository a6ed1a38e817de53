using Dialogue.Core.Scenarios;

namespace Dialogue.Authoring.Simulation;

/// <summary>What simulated plays did, in counts.</summary>
public sealed class SimulationResult
{
    internal SimulationResult(Scenario scenario, SimulationTally tally)
    {
        Scenario = scenario;
        Tally = tally;
    }

    /// <summary>Gets what was played.</summary>
    public Scenario Scenario { get; }

    /// <summary>Gets how many plays there were.</summary>
    public long Runs => Tally.Runs;

    /// <summary>Gets how many of them got stuck or went round for too long.</summary>
    public long Unfinished => Tally.Unfinished;

    internal SimulationTally Tally { get; }

    /// <summary>Gives how many plays ended at a beat.</summary>
    /// <param name="beat">Its place in the file.</param>
    public long EndedAt(int beat) => Tally.Endings[beat];

    /// <summary>Gives how often a beat was entered.</summary>
    public long Visited(int beat) => Tally.Visits[beat];

    /// <summary>Gives how often a line was said.</summary>
    public long Said(int beat, int line) => Tally.Lines[Tally.LineStarts[beat] + line];

    /// <summary>Gives how often a choice was taken.</summary>
    public long Took(int beat, int choice) => Tally.Taken[Tally.ChoiceStarts[beat] + choice];

    /// <summary>Gives what plays showed on a skill.</summary>
    public SimulatedSkill this[Skill skill] => Tally.Skills[(int)skill].ToResult(Runs);
}

/// <summary>What simulated plays showed on one skill.</summary>
/// <param name="SumLeast">The least sum of values; 0 without a play.</param>
/// <param name="SumMean">The mean.</param>
/// <param name="SumGreatest">The greatest.</param>
/// <param name="ShareMean">The mean share over plays with an opportunity, or null without any.</param>
/// <param name="OpportunityMean">The mean number of opportunities.</param>
public sealed record SimulatedSkill(long SumLeast, double SumMean, long SumGreatest, double? ShareMean, double OpportunityMean);

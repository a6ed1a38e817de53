using Dialogue.Core.Playthroughs;

namespace Dialogue.Scenarios.Tests;

/// <summary>Plays at random, repeatably.</summary>
internal static class RandomPlay
{
    private const int MostDecisions = 60;

    /// <summary>Gives what may be done now: each open choice, and silence where it is an answer.</summary>
    public static IReadOnlyList<TakeOutcome.Taken> Steps(Playthrough at)
    {
        IEnumerable<TakeOutcome> outcomes = at.Offered.Where(offered => offered.IsOpen).Select(offered => at.Take(offered.Index));
        return [.. (at.CanStaySilent ? outcomes.Append(at.StaySilent()) : outcomes).Cast<TakeOutcome.Taken>()];
    }

    /// <summary>Plays on until the story stops.</summary>
    public static Playthrough ToTheEnd(Playthrough from, int luck)
    {
        Random random = new(luck);
        Playthrough at = from;
        while (at.Status == PlaythroughStatus.AtChoice && at.DecisionCount < MostDecisions)
        {
            IReadOnlyList<TakeOutcome.Taken> steps = Steps(at);
            at = steps[random.Next(steps.Count)].Playthrough;
        }

        return at;
    }
}

using Dialogue.Core.Values;

namespace Dialogue.Reports.Handouts.Making;

/// <summary>How the minutes of a workshop are shared out.</summary>
/// <param name="Welcome">What this is, and what holds here.</param>
/// <param name="Briefing">The briefing, read aloud.</param>
/// <param name="Voting">The conversation, voted through, with its stops.</param>
/// <param name="Stops">How many decisions are talked about.</param>
/// <param name="Break">A break.</param>
/// <param name="Groups">Playing in groups of three.</param>
/// <param name="Rounds">How many rounds these play.</param>
/// <param name="Debrief">The talk afterwards.</param>
/// <param name="Closing">One sentence each.</param>
internal sealed record PlanTimes(int Welcome, int Briefing, int Voting, int Stops, int Break, int Groups, int Rounds, int Debrief, int Closing)
{
    private const int DecisionsInFiveMinutes = 4;

    /// <summary>What a stop takes: a minute for the first vote, two with a neighbour, two for the second vote and what came of it.</summary>
    public const int MinutesOfAStop = 5;

    /// <summary>Gets how many decisions there is time for, those at stops included.</summary>
    public int Decisions => ((Voting - (MinutesOfAStop * Stops)) * DecisionsInFiveMinutes / 5) + Stops;

    /// <summary>Gives how long decisions take that are voted without a talk: four of them about five minutes.</summary>
    public static int MinutesFor(int decisions) => ((decisions * 5) + DecisionsInFiveMinutes - 1) / DecisionsInFiveMinutes;

    /// <summary>Gives the times for 30, 60 or 90 minutes.</summary>
    public static PlanTimes For(int minutes) => minutes switch
    {
        <= 30 => new PlanTimes(2, 3, 13, 1, 0, 0, 0, 9, 3),
        <= 60 => new PlanTimes(4, 4, 23, 2, 0, 11, 1, 14, 4),
        _ => new PlanTimes(5, 5, 28, 3, 5, 22, 2, 19, 6),
    };

    /// <summary>Shares minutes out by per cents; each part has one at least as long as there are enough, and together they make all.</summary>
    public static ValueArray<int> Share(int minutes, ValueArray<int> shares)
    {
        int[] given = [.. shares.Select(share => Math.Max(1, minutes * share / 100))];
        while (given.Sum() is var sum && sum != minutes)
        {
            bool isShort = sum < minutes;
            int[] open = [.. Enumerable.Range(0, given.Length).Where(part => isShort || given[part] > 1)];
            if (open.Length == 0)
            {
                break;
            }

            int at = open.MaxBy(part => (isShort ? 1 : -1) * ((minutes * shares[part]) - (given[part] * 100)));
            given[at] += isShort ? 1 : -1;
        }

        return [.. given];
    }
}

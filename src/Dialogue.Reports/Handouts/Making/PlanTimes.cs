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
    /// <summary>What a talk at a stop takes beside its first vote: two minutes with a neighbour, two for the second vote and what came of it.</summary>
    public const int TalkAtAStop = 4;

    /// <summary>Gets how many decisions there is time for, at one minute each.</summary>
    public int Decisions => Voting - (TalkAtAStop * Stops);

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
        while (given.Sum() != minutes)
        {
            bool isShort = given.Sum() < minutes;
            double[] missing = [.. given.Select((count, at) => (minutes * shares[at] / 100.0) - count)];
            int at = Array.IndexOf(missing, isShort ? missing.Max() : missing.Where((_, place) => given[place] > 1).DefaultIfEmpty(double.NaN).Min());
            if (at < 0)
            {
                break;
            }

            given[at] += isShort ? 1 : -1;
        }

        return [.. given];
    }
}

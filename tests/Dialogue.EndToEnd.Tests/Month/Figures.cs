using Dialogue.Core.Playthroughs;
using Dialogue.Core.Scenarios;

namespace Dialogue.EndToEnd.Tests.Month;

/// <summary>
/// Adds a month of practice up a second time, from the answers themselves and with arithmetic of its own, by what docs/scoring.md and
/// the decision on what comes back say. Shares no code with the program but the values of the offered lines.
/// </summary>
internal sealed class Figures
{
    private static readonly int[] Rungs = [1, 3, 7, 16, 35];
    private readonly List<Played> _month = [];

    /// <summary>Is how many conversations were played.</summary>
    public int Conversations => _month.Count;

    /// <summary>Adds a session.</summary>
    public void Add(Session session, Playthrough ended) => _month.Add(new Played(session, ended));

    /// <summary>Gives a skill's last twelve conversations with a moment for it, the oldest first.</summary>
    public IReadOnlyList<Sum> Points(Skill skill) => [.. _month.Select(played => played.Of(skill)).Where(sum => sum.Moments > 0).TakeLast(12)];

    /// <summary>Gives the situations with a practised skill, and what each try there gave.</summary>
    public IReadOnlyDictionary<(string Situation, Skill Skill), List<Sum>> Situations()
    {
        Dictionary<(string, Skill), List<Sum>> found = [];
        foreach (Played played in _month)
        {
            foreach (Skill skill in played.Scenario.Practises)
            {
                if (played.Of(skill) is { Moments: > 0 } sum)
                {
                    found.TryAdd((played.Scenario.Strategy!, skill), []);
                    found[(played.Scenario.Strategy!, skill)].Add(sum);
                }
            }
        }

        return found;
    }

    /// <summary>Gives the days with practice of the four weeks that end today.</summary>
    public IReadOnlyList<DateOnly> Days(DateOnly today) =>
        [.. _month.Select(played => played.Session.Day).Where(day => day > today.AddDays(-28) && day <= today).Distinct().Order()];

    /// <summary>Gives the day on which each skill in each situation comes back, by walking the ladder once more.</summary>
    public IReadOnlyDictionary<(string Situation, Skill Skill), DateOnly> Due()
    {
        Dictionary<(string, Skill), (int Rung, DateOnly Due)> cards = [];
        foreach (Played played in _month)
        {
            DateOnly day = played.Session.Day;
            foreach (Skill skill in played.Scenario.Practises)
            {
                Sum sum = played.Of(skill);
                if (sum.Moments == 0)
                {
                    continue;
                }

                (string, Skill) key = (played.Scenario.Strategy!, skill);
                bool missed = played.Outcome == EndingOutcome.Missed;
                bool went = played.Outcome == EndingOutcome.Reached && 2 * sum.Gained >= sum.Offered;
                if (!cards.TryGetValue(key, out (int Rung, DateOnly Due) card) || missed)
                {
                    cards[key] = (0, day.AddDays(1));
                }
                else if (day >= card.Due)
                {
                    int rung = Math.Min(4, card.Rung + (went ? 1 : 0));
                    cards[key] = (rung, day.AddDays(Rungs[rung]));
                }
            }
        }

        return cards.ToDictionary(each => each.Key, each => each.Value.Due);
    }

    /// <summary>Is what some decisions gave on one skill, and the estimate that follows.</summary>
    internal sealed record Sum(int Moments, int Gained, int Offered)
    {
        /// <summary>Is the share drawn to the middle as by four moments of the usual size.</summary>
        public double Estimate => (Gained + (2.0 * Offered / Moments)) / (Offered + (4.0 * Offered / Moments));

        /// <summary>Is half of the interval that holds in four cases of five.</summary>
        public double Half => 1.28 * Math.Sqrt(Estimate * (1 - Estimate) / (Moments + 4));

        /// <summary>Is the lower end.</summary>
        public double Low => Estimate - Half < 0 ? 0 : Estimate - Half;

        /// <summary>Is the upper end.</summary>
        public double High => Estimate + Half > 1 ? 1 : Estimate + Half;

        /// <summary>Adds several up.</summary>
        public static Sum Of(IEnumerable<Sum> sums)
        {
            int moments = 0, gained = 0, offered = 0;
            foreach (Sum sum in sums)
            {
                moments += sum.Moments;
                gained += sum.Gained;
                offered += sum.Offered;
            }

            return new Sum(moments, gained, offered);
        }
    }

    private sealed record Played(Session Session, Playthrough Ended)
    {
        public Scenario Scenario => Ended.Conversation.Scenario;

        public EndingOutcome Outcome => Ended.Ending!.Outcome;

        public Sum Of(Skill skill)
        {
            int moments = 0, gained = 0, offered = 0;
            for (Playthrough at = Ended; at.Previous is not null; at = at.Previous)
            {
                Decision decision = at.LastDecision!;
                if (decision.Choice is not { } said)
                {
                    continue;
                }

                int least = decision.Offered.Min(each => each.Values[skill]);
                int most = decision.Offered.Max(each => each.Values[skill]);
                if (most - least >= 2)
                {
                    moments++;
                    gained += decision.Offered.Single(each => each.Id == said.Id).Values[skill] - least;
                    offered += most - least;
                }
            }

            return new Sum(moments, gained, offered);
        }
    }
}

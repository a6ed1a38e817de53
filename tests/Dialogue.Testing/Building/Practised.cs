using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;

namespace Dialogue.Testing.Building;

/// <summary>Pieces of a record of practice, with everything else of no importance.</summary>
public static class Practised
{
    /// <summary>Is the day that tests call today: a Wednesday.</summary>
    public static readonly DateOnly Today = new(2026, 3, 18);

    /// <summary>Gives an estimate in which every moment had four points at stake.</summary>
    public static Estimate Moments(int opportunities, double share) => new(opportunities, (int)Math.Round(opportunities * 4 * share), opportunities * 4);

    /// <summary>Gives a finished conversation.</summary>
    public static PracticeResult Result(
        int daysAgo = 0,
        string scenario = "story",
        string situation = "work",
        Estimate empathy = default,
        Estimate clarity = default,
        Estimate boundaries = default,
        EndingOutcome outcome = EndingOutcome.Reached,
        TimeSpan zone = default) => new(
            new PlayId(Guid.Empty),
            scenario,
            new Situation(situation),
            [Skill.Empathy, Skill.Clarity, Skill.Boundaries],
            outcome,
            empathy,
            clarity,
            boundaries,
            10,
            1,
            7,
            new DateTimeOffset(Today.AddDays(-daysAgo).ToDateTime(new TimeOnly(20, 0)), zone));

    /// <summary>Gives a card that comes back some days from today, or came back some days ago.</summary>
    public static ReviewCard Card(Skill skill, string situation, int dueIn, int lastDaysAgo = 9, string last = "story", int rung = 1) =>
        new(new CardKey(skill, new Situation(situation)), rung, Today.AddDays(-lastDaysAgo), Today.AddDays(dueIn), last, 7);

    /// <summary>Gives a plan.</summary>
    public static IfThenPlan Plan(string when, string then, PlanOutcome? outcome = null, string words = "") =>
        new(1, new PlayId(Guid.Empty), "story", when, then, new DateTimeOffset(Today.AddDays(-3).ToDateTime(new TimeOnly(20, 0)), default)) { Outcome = outcome, Words = words };

    /// <summary>Gives a history of conversations alone, with practice on the days that they ended on.</summary>
    public static PracticeHistory History(params PracticeResult[] results) =>
        new(results.ToValueArray(), results.Select(result => result.Day).Distinct().Order().ToValueArray(), [], []);
}

using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Presentation.Library;

namespace Dialogue.Testing.Building;

/// <summary>Pieces of a record of practice, with everything else of no importance.</summary>
public static class Practised
{
    /// <summary>Is the day that tests call today: a Wednesday.</summary>
    public static readonly DateOnly Today = new(2026, 3, 18);

    /// <summary>Is what the curriculum calls the kinds of situations that tests speak of.</summary>
    public static readonly ValueArray<SituationTitle> Titles =
    [
        new("1.1", "The power of words"), new("1.2", "Active listening"), new("2.1", "Balancing online and offline"), new("2.2", "Boundaries in virtual spaces"),
        new("3.1", "Social media platforms"), new("3.2", "Virtual collaboration and networking"), new("4.1", "Empathy and support"), new("4.2", "Investing time and effort"),
    ];

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

    /// <summary>Gives seven weeks of practice with the shipped conversations: empathy rose, clarity did not clearly move, boundaries rest on few moments.</summary>
    public static PracticeHistory Weeks()
    {
        (int Ago, string Scenario, string Situation, Skill[] Practises, double Share)[] plays =
        [
            (48, "sunday-night-ping", "2.2", [Skill.Empathy, Skill.Clarity], .2), (45, "camera-off", "1.2", [Skill.Empathy], .3), (41, "no-thank-you-email", "1.1", [Skill.Empathy, Skill.Clarity], .3),
            (33, "phones-at-dinner", "2.1", [Skill.Empathy], .4), (30, "one-star-public", "3.1", [Skill.Clarity], .3), (26, "sunday-night-ping", "2.2", [Skill.Empathy, Skill.Clarity], .4),
            (21, "good-news-bad-week", "4.1", [Skill.Empathy], .7), (20, "name-on-the-slide", "3.2", [Skill.Clarity], .4), (14, "camera-off", "1.2", [Skill.Empathy], .8),
            (13, "a-year-of-silence", "4.2", [Skill.Empathy, Skill.Clarity], .6), (7, "no-thank-you-email", "1.1", [Skill.Empathy, Skill.Clarity], .9), (6, "phones-at-dinner", "2.1", [Skill.Empathy], .9),
            (1, "good-news-bad-week", "4.1", [Skill.Empathy], 1), (0, "sunday-night-ping", "2.2", [Skill.Empathy, Skill.Clarity], .9),
        ];
        PracticeResult[] results = [.. plays.Select(play => Result(
            play.Ago,
            play.Scenario,
            play.Situation,
            Moments(play.Practises.Contains(Skill.Empathy) ? 6 : 0, play.Share),
            Moments(play.Practises.Contains(Skill.Clarity) ? 5 : 0, .5 + (play.Share / 8)),
            Moments(play.Scenario == "name-on-the-slide" ? 4 : 0, .5)) with
        {
            Practises = play.Scenario == "name-on-the-slide" ? [Skill.Boundaries, Skill.Clarity] : [.. play.Practises],
        })];
        return History(results) with
        {
            Days = [.. results.Select(result => result.Day).Append(Today.AddDays(-2)).Distinct().Order()],
            Cards =
            [
                Card(Skill.Empathy, "1.2", -4, 14, "camera-off", 2), Card(Skill.Clarity, "3.2", -1, 20, "name-on-the-slide", 3), Card(Skill.Empathy, "4.1", 2, 1, "good-news-bad-week"),
                Card(Skill.Empathy, "2.2", 7, 0, "sunday-night-ping", 2), Card(Skill.Empathy, "2.1", 10, 6, "phones-at-dinner", 3), Card(Skill.Clarity, "1.1", 28, 7, "no-thank-you-email", 4),
            ],
            Plans =
            [
                Plan("Ruth writes after ten", "wait until the morning, and say so", PlanOutcome.Done, "It was easier than I thought."),
                Plan("When somebody cries in a call,", "ask one question before I offer anything"),
            ],
        };
    }
}

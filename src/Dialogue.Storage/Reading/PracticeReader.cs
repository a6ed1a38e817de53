using Dialogue.Core.Practice;
using Dialogue.Core.Scoring;
using Dialogue.Core.Values;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Reading;

/// <summary>Reads what finished conversations left.</summary>
internal sealed class PracticeReader(JournalConnection db)
{
    private const string SelectResults = """
        select p.uuid, p.scenario, r.situation, r.practises, r.outcome, r.empathy_moments, r.empathy_gained, r.empathy_offered,
            r.clarity_moments, r.clarity_gained, r.clarity_offered, r.boundaries_moments, r.boundaries_gained, r.boundaries_offered,
            r.decisions, r.rubric, p.seed, r.at, r.zone, p.id
        from result r join playthrough p on p.id = r.playthrough order by r.id
        """;

    private const string SelectReviews = """
        select v.skill, v.situation, p.uuid, p.scenario, v.at, v.zone, v.grade, v.elapsed_days, v.scheduled_days, v.rung_before, v.rung_after, v.due_on
        from review v join playthrough p on p.id = v.playthrough order by v.id
        """;

    private const string SelectCards = "select skill, situation, rung, last_on, due_on, last_scenario, last_seed from card";

    private const string SelectAllCards = SelectCards + " order by situation, skill";

    private const string SelectCard = SelectCards + " where skill = $skill and situation = $situation";

    private const string SelectDays = "select day from practice_day where day >= $since order by day";

    private const string SelectScenarios = "select scenario, times, last_on from scenario_practice order by scenario";

    private const int LeastAtStake = 2;

    /// <summary>Gives the results with the numbers of their playthroughs, in the order of finishing.</summary>
    public List<(long Number, PracticeResult Result)> Results() => db[SelectResults].All(row => (row.Integer(19), Result(row)));

    public ValueArray<Review> Reviews() => db[SelectReviews].All(Review).ToValueArray();

    public ValueArray<ReviewCard> Cards() => db[SelectAllCards].All(Card).ToValueArray();

    public ReviewCard? FindCard(CardKey key) => db[SelectCard].First<ReviewCard?>(Card, Words.Skills[key.Skill], key.Situation.Id);

    public ValueArray<DateOnly> Days(DateOnly since) => db[SelectDays].All(row => row.Day(0), StoredTime.Day(since)).ToValueArray();

    public ValueArray<ScenarioPractice> Scenarios() =>
        db[SelectScenarios].All(row => new ScenarioPractice(row.Id(0), row.Count(1, 1), row.Day(2))).ToValueArray();

    private static PracticeResult Result(Row row) => new(
        row.Play(0),
        row.Id(1),
        new Situation(row.Text(2)),
        Words.ReadSkills(row.Text(3)),
        row.Word(4, Words.Endings),
        Estimate(row, 5),
        Estimate(row, 8),
        Estimate(row, 11),
        row.Count(14),
        row.Count(15),
        row.Seed(16),
        row.At(17));

    private static Estimate Estimate(Row row, int column)
    {
        Estimate estimate = new(row.Count(column), row.Count(column + 1), row.Count(column + 2));
        bool canBe = estimate.Gained <= estimate.Offered
            && (estimate.Opportunities == 0 ? estimate.Offered == 0 : estimate.Offered / estimate.Opportunities >= LeastAtStake);
        return canBe ? estimate : throw new InvalidDataException("An estimate is stored that cannot be.");
    }

    private static Review Review(Row row) => new(
        new CardKey(row.Word(0, Words.Skills), new Situation(row.Text(1))),
        row.Play(2),
        row.Id(3),
        row.At(4),
        row.Word(6, Words.Grades),
        row.CountOrNull(7),
        row.CountOrNull(8),
        row.CountOrNull(9, Ladder.Days.Count - 1),
        row.Count(10, 0, Ladder.Days.Count - 1),
        row.Day(11));

    private static ReviewCard Card(Row row) => new(
        new CardKey(row.Word(0, Words.Skills), new Situation(row.Text(1))),
        row.Count(2, 0, Ladder.Days.Count - 1),
        row.Day(3),
        row.Day(4),
        row.Id(5),
        row.Seed(6));
}

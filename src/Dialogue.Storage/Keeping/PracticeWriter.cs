using Dialogue.Core.Practice;
using Dialogue.Core.Scoring;
using Dialogue.Storage.Connections;
using Dialogue.Storage.Reading;
using Dialogue.Storage.Rows;

namespace Dialogue.Storage.Keeping;

/// <summary>Writes what a finished conversation adds to the record.</summary>
internal sealed class PracticeWriter(JournalConnection db)
{
    private const string InsertResult = """
        insert into result (playthrough, situation, practises, outcome, empathy_moments, empathy_gained, empathy_offered,
            clarity_moments, clarity_gained, clarity_offered, boundaries_moments, boundaries_gained, boundaries_offered,
            decisions, rubric, at, zone)
        values ($playthrough, $situation, $practises, $outcome, $en, $eg, $eo, $cn, $cg, $co, $bn, $bg, $bo, $decisions, $rubric, $at, $zone)
        """;

    private const string InsertReview = """
        insert into review (playthrough, skill, situation, at, zone, grade, elapsed_days, scheduled_days, rung_before, rung_after, due_on)
        values ($playthrough, $skill, $situation, $at, $zone, $grade, $elapsed, $scheduled, $before, $after, $due)
        """;

    private const string UpsertCard = """
        insert into card (skill, situation, rung, last_on, due_on, last_scenario, last_seed)
        values ($skill, $situation, $rung, $last, $due, $scenario, $seed)
        on conflict do update set rung = excluded.rung, last_on = excluded.last_on, due_on = excluded.due_on,
            last_scenario = excluded.last_scenario, last_seed = excluded.last_seed
        """;

    private const string UpsertScenario = """
        insert into scenario_practice (scenario, times, last_on) values ($scenario, $times, $last)
        on conflict do update set times = times + excluded.times, last_on = excluded.last_on
        """;

    private readonly PracticeReader _reader = new(db);

    /// <summary>Writes a result with everything that follows from it.</summary>
    public void Insert(long number, PracticeResult result)
    {
        (Estimate empathy, Estimate clarity, Estimate boundaries) = (result.Empathy, result.Clarity, result.Boundaries);
        db[InsertResult].Run(
            number,
            result.Situation.Id,
            Words.Of(result.Practises),
            Words.Endings[result.Outcome],
            empathy.Opportunities,
            empathy.Gained,
            empathy.Offered,
            clarity.Opportunities,
            clarity.Gained,
            clarity.Offered,
            boundaries.Opportunities,
            boundaries.Gained,
            boundaries.Offered,
            result.Decisions,
            result.RubricVersion,
            StoredTime.At(result.At),
            StoredTime.Zone(result.At));
        Derive(number, result);
    }

    /// <summary>Writes what follows from a result: reviews, cards, how often its scenario was finished.</summary>
    public void Derive(long number, PracticeResult result)
    {
        foreach (Review review in Ladder.ReviewsOf(result, _reader.FindCard))
        {
            Insert(number, review);
            Write(Ladder.CardAfter(review, result.Seed));
        }

        db[UpsertScenario].Run(result.ScenarioId, 1, StoredTime.Day(result.Day));
    }

    private void Insert(long number, Review review) => db[InsertReview].Run(
        number,
        Words.Skills[review.Key.Skill],
        review.Key.Situation.Id,
        StoredTime.At(review.At),
        StoredTime.Zone(review.At),
        Words.Grades[review.Grade],
        review.ElapsedDays,
        review.ScheduledDays,
        review.RungBefore,
        review.RungAfter,
        StoredTime.Day(review.DueOn));

    private void Write(ReviewCard card) => db[UpsertCard].Run(
        Words.Skills[card.Key.Skill],
        card.Key.Situation.Id,
        card.Rung,
        StoredTime.Day(card.LastOn),
        StoredTime.Day(card.DueOn),
        card.LastScenario,
        unchecked((long)card.LastSeed));
}

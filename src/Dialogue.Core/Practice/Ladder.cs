using Dialogue.Core.Scenarios;
using Dialogue.Core.Values;

namespace Dialogue.Core.Practice;

/// <summary>When a skill in a kind of situation comes back: after 1, 3, 7, 16 and 35 days, one rung further each time it went well.</summary>
/// <remarks>
/// Good climbs a rung, Hard stays, Again goes back to the first. Practising before the day is welcome and moves nothing, unless it
/// went badly; so nobody climbs by playing five times in an evening. A plain ladder, because nothing shows that intervals fitted to
/// recalling facts hold for conversations; the log keeps what a scheduler would need.
/// </remarks>
public static class Ladder
{
    /// <summary>Gets the days between two times, rung by rung.</summary>
    public static ValueArray<int> Days { get; } = [1, 3, 7, 16, 35];

    /// <summary>Gives how a conversation went for a skill, or null where it had no moment for it.</summary>
    public static Grade? GradeOf(PracticeResult result, Skill skill) => (result.Outcome, result[skill]) switch
    {
        (_, { Opportunities: 0 }) => null,
        (EndingOutcome.Missed, _) => Grade.Again,
        (EndingOutcome.Partly, _) or (_, { Share: < 0.5 }) => Grade.Hard,
        _ => Grade.Good,
    };

    /// <summary>Gives the reviews that a result makes: one for each skill that the scenario practises and had a moment for.</summary>
    /// <param name="result">What was played.</param>
    /// <param name="find">Gives the card of a key as it stands, or null.</param>
    public static ValueArray<Review> ReviewsOf(PracticeResult result, Func<CardKey, ReviewCard?> find)
    {
        List<Review> reviews = [];
        foreach (Skill skill in result.Practises)
        {
            CardKey key = new(skill, result.Situation);
            if (GradeOf(result, skill) is { } grade)
            {
                reviews.Add(Next(find(key), key, grade, result));
            }
        }

        return reviews.ToValueArray();
    }

    /// <summary>Gives the card as it stands after a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="seed">The seed of its playthrough.</param>
    public static ReviewCard CardAfter(Review review, ulong seed) =>
        new(review.Key, review.RungAfter, DateOnly.FromDateTime(review.At.DateTime), review.DueOn, review.ScenarioId, seed);

    private static Review Next(ReviewCard? before, CardKey key, Grade grade, PracticeResult result)
    {
        DateOnly today = result.Day;
        (int rung, DateOnly due) = before is null ? (0, today.AddDays(Days[0])) : Climb(before, grade, today);
        return new Review(
            key,
            result.Play,
            result.ScenarioId,
            result.At,
            grade,
            before is null ? null : Math.Max(0, today.DayNumber - before.LastOn.DayNumber),
            before is null ? null : before.DueOn.DayNumber - before.LastOn.DayNumber,
            before?.Rung,
            rung,
            due);
    }

    private static (int Rung, DateOnly Due) Climb(ReviewCard before, Grade grade, DateOnly today)
    {
        if (grade != Grade.Again && !before.IsDue(today))
        {
            return (before.Rung, before.DueOn);
        }

        int rung = grade switch
        {
            Grade.Again => 0,
            Grade.Hard => before.Rung,
            Grade.Good => before.Rung + 1,
            _ => before.Rung + 2,
        };
        rung = Math.Min(rung, Days.Count - 1);
        return (rung, today.AddDays(Days[rung]));
    }
}

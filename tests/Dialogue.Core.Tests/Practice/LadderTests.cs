using CsCheck;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using static Dialogue.Testing.Building.Practised;

namespace Dialogue.Core.Tests.Practice;

public sealed class LadderTests
{
    private static readonly CardKey Key = new(Skill.Empathy, new Situation("work"));

    [Theory]
    [InlineData(EndingOutcome.Missed, 1, Grade.Again)]
    [InlineData(EndingOutcome.Partly, 1, Grade.Hard)]
    [InlineData(EndingOutcome.Reached, .4, Grade.Hard)]
    [InlineData(EndingOutcome.Reached, .5, Grade.Good)]
    public void Grades_by_the_outcome_and_the_share(EndingOutcome outcome, double share, Grade grade)
    {
        PracticeResult result = Result(empathy: Moments(5, share), outcome: outcome);

        Assert.Equal(grade, Ladder.GradeOf(result, Skill.Empathy));
        Assert.Null(Ladder.GradeOf(result, Skill.Clarity));
    }

    [Theory]
    [InlineData(0, EndingOutcome.Reached, 1, 3)]
    [InlineData(1, EndingOutcome.Reached, 2, 7)]
    [InlineData(2, EndingOutcome.Reached, 3, 16)]
    [InlineData(3, EndingOutcome.Reached, 4, 35)]
    [InlineData(4, EndingOutcome.Reached, 4, 35)]
    [InlineData(3, EndingOutcome.Partly, 3, 16)]
    [InlineData(3, EndingOutcome.Missed, 0, 1)]
    [InlineData(0, EndingOutcome.Missed, 0, 1)]
    public void Climbs_when_it_went_well_stays_when_it_was_hard_and_falls_when_it_was_missed(int rung, EndingOutcome outcome, int after, int days)
    {
        ReviewCard due = Card(Skill.Empathy, "work", dueIn: 0, rung: rung);

        Review review = Only(Result(empathy: Moments(5, 1), outcome: outcome), due);

        Assert.Equal((after, Today.AddDays(days)), (review.RungAfter, review.DueOn));
    }

    [Fact]
    public void The_first_time_comes_back_the_next_day_whatever_came_of_it()
    {
        Review review = Only(Result(empathy: Moments(5, 1)), null);

        Assert.Equal((0, Today.AddDays(1)), (review.RungAfter, review.DueOn));
        Assert.Null(review.ElapsedDays ?? review.ScheduledDays ?? review.RungBefore);
    }

    [Fact]
    public void Early_practice_moves_nothing_unless_it_was_missed()
    {
        ReviewCard early = Card(Skill.Empathy, "work", dueIn: 5, lastDaysAgo: 2, rung: 2);

        Review well = Only(Result(empathy: Moments(5, 1)), early);
        Review missed = Only(Result(empathy: Moments(5, 1), outcome: EndingOutcome.Missed), early);

        Assert.Equal((2, early.DueOn), (well.RungAfter, well.DueOn));
        Assert.Equal((0, Today.AddDays(1)), (missed.RungAfter, missed.DueOn));
    }

    [Fact]
    public void Playing_five_times_in_an_evening_climbs_no_higher_than_once()
    {
        ReviewCard? card = Card(Skill.Empathy, "work", dueIn: 0, rung: 1);
        for (int i = 0; i < 5; i++)
        {
            card = Ladder.CardAfter(Only(Result(empathy: Moments(5, 1)), card), 7);
        }

        Assert.Equal((2, Today.AddDays(7)), (card.Rung, card.DueOn));
    }

    [Fact]
    public void A_year_of_daily_practice_ends_on_the_last_rung_by_way_of_every_other()
    {
        ReviewCard? card = null;
        List<(int Day, int Rung)> moves = [];
        for (int day = 0; day < 365; day++)
        {
            int before = card?.Rung ?? -1;
            card = Ladder.CardAfter(Only(Result(-day, empathy: Moments(5, 1)), card), 7);
            if (card.Rung != before)
            {
                moves.Add((day, card.Rung));
            }
        }

        Assert.Equal([(0, 0), (1, 1), (4, 2), (11, 3), (27, 4)], moves);
        Assert.Equal(Today.AddDays(364), card!.LastOn);
    }

    [Fact]
    public void A_clock_that_was_set_back_gives_no_negative_days()
    {
        ReviewCard ahead = Card(Skill.Empathy, "work", dueIn: 407, lastDaysAgo: -400, rung: 2);

        Review review = Only(Result(empathy: Moments(5, 1)), ahead);

        Assert.Equal(0, review.ElapsedDays);
        Assert.Equal(7, review.ScheduledDays);
    }

    [Fact]
    public void The_day_is_that_of_the_players_calendar()
    {
        Review review = Only(Result(empathy: Moments(5, 1), zone: TimeSpan.FromHours(14)), null);

        Assert.Equal(Today.AddDays(1), review.DueOn);
        Assert.Equal(Today, Ladder.CardAfter(review, 7).LastOn);
    }

    [Fact]
    public void Makes_one_review_for_each_practised_skill_that_had_a_moment()
    {
        PracticeResult result = Result(empathy: Moments(3, 1), boundaries: Moments(1, 1)) with { Practises = [Skill.Clarity, Skill.Boundaries] };

        Review only = Assert.Single(Ladder.ReviewsOf(result, _ => null));

        Assert.Equal(Skill.Boundaries, only.Key.Skill);
    }

    [Fact]
    public void Whatever_happens_a_card_stays_on_the_ladder_and_comes_back_no_sooner_than_tomorrow() => Gen.Select(Gen.Int[-40, 60], Gen.Int[0, 2], Gen.Int[0, 4]).Array[1, 60].Sample(
        plays =>
        {
            ReviewCard? card = null;
            int day = 0;
            foreach ((int pause, int outcome, int share) in plays)
            {
                day += pause;
                PracticeResult result = Result(-day, empathy: new Estimate(2, 2 * share, 8), outcome: (EndingOutcome)outcome);
                Review review = Only(result, card);
                AssertIsSound(review, card, result);
                card = Ladder.CardAfter(review, 7);
            }
        },
        iter: 2_000);

    private static void AssertIsSound(Review review, ReviewCard? before, PracticeResult result)
    {
        Assert.InRange(review.RungAfter, 0, Ladder.Days.Count - 1);
        Assert.True(review.DueOn > result.Day);
        Assert.True(review.ElapsedDays is null or >= 0);
        Assert.True(review.ScheduledDays is null or > 0);
        Assert.True(review.RungAfter <= (before?.Rung ?? 0) + 1);
        if (review.Grade == Grade.Again)
        {
            Assert.Equal((0, result.Day.AddDays(1)), (review.RungAfter, review.DueOn));
        }
        else if (before is not null && before.DueOn > result.Day)
        {
            Assert.Equal((before.Rung, before.DueOn), (review.RungAfter, review.DueOn));
        }
    }

    private static Review Only(PracticeResult result, ReviewCard? card) =>
        Assert.Single(Ladder.ReviewsOf(result with { Practises = [Skill.Empathy] }, key => card is not null && key == Key ? card : null));
}

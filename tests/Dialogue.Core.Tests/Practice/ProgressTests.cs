using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Core.Scoring;
using static Dialogue.Testing.Building.Practised;

namespace Dialogue.Core.Tests.Practice;

public sealed class ProgressTests
{
    [Fact]
    public void Says_nothing_of_an_empty_history_on_any_day()
    {
        Progress progress = Progress.Of(PracticeHistory.Empty, default);

        Assert.Equal(0, progress.Conversations);
        Assert.All(progress.Skills, skill => Assert.Equal((0, SkillChange.TooFew), (skill.All.Opportunities, skill.Change)));
        Assert.Empty(progress.Situations);
        Assert.Empty(progress.Days.Practised);
    }

    [Fact]
    public void Adds_the_moments_of_the_last_twelve_conversations_that_had_one()
    {
        PracticeResult[] early = [.. Enumerable.Range(1, 3).Select(ago => Result(40 + ago, empathy: new Estimate(9, 0, 36)))];
        PracticeResult[] last = [.. Enumerable.Range(0, 12).Select(ago => Result(20 - ago, empathy: new Estimate(2, 3, 5)))];

        // A conversation without a moment for the skill takes nobody's place.
        SkillProgress empathy = Progress.Of(History([.. early, .. last, Result(clarity: new Estimate(1, 1, 2))]), Today).Skills[0];

        Assert.Equal(new Estimate(24, 36, 60), empathy.All);
        Assert.Equal(new Estimate(12, 18, 30), empathy.Before);
        Assert.Equal(12, empathy.Points.Count);
        Assert.Equal(Today.AddDays(-20), empathy.Points[0].Day);
    }

    [Fact]
    public void Counts_the_middle_conversation_to_the_newer_half()
    {
        SkillProgress empathy = Progress.Of(History(Result(3, empathy: Moments(1, 1)), Result(2, empathy: Moments(2, 1)), Result(1, empathy: Moments(4, 1))), Today).Skills[0];

        Assert.Equal((1, 6), (empathy.Before.Opportunities, empathy.After.Opportunities));
    }

    [Theory]
    [InlineData(.1, .9, 12, SkillChange.Rising)]
    [InlineData(.9, .1, 12, SkillChange.Falling)]
    [InlineData(.5, .6, 12, SkillChange.Level)]
    [InlineData(.0, 1, 4, SkillChange.TooFew)]
    public void Names_a_change_only_where_the_intervals_do_not_overlap(double before, double after, int moments, SkillChange change)
    {
        SkillProgress empathy = Progress.Of(History(Result(2, empathy: Moments(moments, before)), Result(1, empathy: Moments(moments, after))), Today).Skills[0];

        Assert.Equal(change, empathy.Change);
    }

    [Fact]
    public void Sorts_situations_from_easy_to_hard_and_those_with_too_few_moments_last()
    {
        PracticeHistory history = History(
            Result(5, situation: "1.1", empathy: Moments(8, .3)),
            Result(4, situation: "2.2", empathy: Moments(8, .9)),
            Result(3, situation: "work", empathy: Moments(2, 1)),
            Result(2, situation: "2.2", clarity: Moments(8, .6)));

        Progress progress = Progress.Of(history, Today);

        Assert.Equal(["2.2 Empathy", "2.2 Clarity", "1.1 Empathy", "work Empathy"], progress.Situations.Select(each => $"{each.Key.Situation} {each.Key.Skill}"));
    }

    [Fact]
    public void Counts_every_try_and_estimates_from_the_last_twelve()
    {
        PracticeResult[] tries = [.. Enumerable.Range(0, 15).Select(i => Result(30 - i, empathy: i < 3 ? Moments(9, 0) : Moments(2, 1)))];

        SituationProgress only = Assert.Single(Progress.Of(History(tries), Today).Situations);

        Assert.Equal((15, new Estimate(24, 96, 96)), (only.Tries, only.Estimate));
    }

    [Fact]
    public void Passes_over_skills_that_a_conversation_does_not_practise_when_it_looks_at_situations()
    {
        PracticeResult result = Result(empathy: Moments(8, 1), clarity: Moments(8, 1)) with { Practises = [Skill.Clarity] };

        Progress progress = Progress.Of(History(result), Today);

        Assert.Equal(Skill.Clarity, Assert.Single(progress.Situations).Key.Skill);
        Assert.Equal(8, progress.Skills[0].All.Opportunities);
    }

    [Fact]
    public void Looks_at_four_weeks_up_to_today_and_not_beyond()
    {
        PracticeHistory history = PracticeHistory.Empty with { Days = [Today.AddDays(-28), Today.AddDays(-27), Today, Today.AddDays(1), Today.AddDays(900)] };

        PracticeDays days = Progress.Of(history, Today).Days;

        Assert.Equal([Today.AddDays(-27), Today], days.Practised);
        Assert.Equal(28, days.To.DayNumber - days.From.DayNumber + 1);
    }

    [Fact]
    public void Lists_what_is_due_the_longest_overdue_first_and_then_what_comes_next()
    {
        ReviewCard[] cards = [Card(Skill.Empathy, "work", 2), Card(Skill.Clarity, "2.2", 0), Card(Skill.Boundaries, "2.2", -5), Card(Skill.Clarity, "1.1", 1)];

        Progress progress = Progress.Of(PracticeHistory.Empty with { Cards = [.. cards] }, Today);

        Assert.Equal([cards[2], cards[1]], progress.Due);
        Assert.Equal([cards[3], cards[0]], progress.Next);
    }

    // The evening of one place is the morning of another: what counts is what the calendar beside the player said.
    [Theory]
    [InlineData(14)]
    [InlineData(-11)]
    public void Counts_a_conversation_to_the_day_of_the_players_calendar(int zone)
    {
        PracticeResult late = Result(empathy: Moments(3, 1), zone: TimeSpan.FromHours(zone));

        Progress progress = Progress.Of(History(late), Today);

        Assert.Equal(Today, progress.Skills[0].Points[0].Day);
        Assert.Equal([Today], progress.Days.Practised);
    }

    [Fact]
    public void Takes_results_in_the_order_in_which_they_were_finished_whatever_the_clock_said()
    {
        PracticeHistory history = History(Result(-200, empathy: Moments(9, .1)), Result(3, empathy: Moments(9, .9)));

        SkillProgress empathy = Progress.Of(history, Today).Skills[0];

        Assert.Equal(SkillChange.Rising, empathy.Change);
    }
}

using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing;
using Dialogue.Testing.Shipped;

namespace Dialogue.Storage.Tests;

public sealed class JournalPracticeTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_result_is_made_once_at_the_first_ending()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough missed = Talk.Begin().Took("listen", "blame");
        journal.Keep(id, missed, Talk.Noon);

        journal.Keep(id, missed.Rewind(), Talk.Noon.AddHours(1));
        journal.Keep(id, missed.Rewind().Took("ask", "hold"), Talk.Noon.AddHours(2));

        Assert.Equal([PracticeResult.Of(id, missed, Talk.Noon)], journal.History(DateOnly.MinValue).Results);
        Assert.Equal(Talk.Noon, journal.Find(id)!.FirstEndedAt);
        Assert.Single(journal.Reviews());
    }

    [Fact]
    public void Everything_that_practice_is_made_of_is_as_worked_out_without_a_journal()
    {
        using Journal journal = _folder.Open();
        List<PracticeResult> results = PlayMany(journal, 60);

        PracticeHistory history = journal.History(DateOnly.MinValue);

        Ladders ladders = new(results);
        Assert.True(results.Count > 20);
        Assert.Equal(results, history.Results);
        Assert.Equal(ladders.Reviews, journal.Reviews());
        Assert.Equal(ladders.Cards, history.Cards);
        Assert.Equal(history.Cards, journal.Summary().Cards);
        Assert.Equal(
            results.GroupBy(result => result.ScenarioId)
                .Select(same => new ScenarioPractice(same.Key, same.Count(), same.Last().Day))
                .OrderBy(practice => practice.ScenarioId, StringComparer.Ordinal),
            journal.Summary().Finished);
    }

    [Fact]
    public void Another_program_reads_the_same()
    {
        using Journal journal = _folder.Open();
        PlayMany(journal, 10);

        using Journal other = _folder.Open();

        Assert.Equal(journal.History(DateOnly.MinValue), other.History(DateOnly.MinValue));
        Assert.Equal(journal.Summary(), other.Summary());
    }

    [Fact]
    public void Days_are_those_on_which_something_was_said_each_once_and_in_order()
    {
        using Journal journal = _folder.Open();
        Playthrough first = Talk.Begin().Took("listen");
        PlayId id = Talk.NewId();
        journal.Keep(id, first, Talk.Noon.AddDays(3));
        journal.Keep(id, first.Took("ask"), Talk.Noon.AddDays(4));
        journal.Keep(id, first.Took("ask", "hold"), Talk.Noon.AddDays(4));

        journal.Keep(Talk.NewId(), Talk.Begin().Took("blame"), Talk.Noon);

        Assert.Equal([new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 5), new DateOnly(2026, 11, 6)], journal.History(DateOnly.MinValue).Days);
        Assert.Equal([new DateOnly(2026, 11, 5), new DateOnly(2026, 11, 6)], journal.History(new DateOnly(2026, 11, 5)).Days);
    }

    [Fact]
    public void Results_are_in_the_order_of_finishing_even_where_the_clock_was_set_back()
    {
        using Journal journal = _folder.Open();
        PlayId first = Talk.NewId();
        PlayId second = Talk.NewId();
        journal.Keep(first, Talk.Begin().Took("listen"), Talk.Noon);
        journal.Keep(second, Talk.Begin().Took("blame"), Talk.Noon.AddDays(1));

        journal.Keep(first, Talk.Begin().Took("listen", "blame"), Talk.Noon.AddDays(-30));

        Assert.Equal([second, first], journal.History(DateOnly.MinValue).Results.Select(result => result.Play));
        Assert.Equal([new ScenarioPractice("a-scenario", 2, new DateOnly(2026, 10, 3))], journal.Summary().Finished);
        Assert.Equal(Talk.Noon.AddDays(-30), journal.List()[1].LastAt);
    }

    [Theory]
    [InlineData(-12 * 60, "2026-11-01")]
    [InlineData(-11 * 60, "2026-11-02")]
    [InlineData(0, "2026-11-02")]
    [InlineData(345, "2026-11-02")]
    [InlineData(13 * 60, "2026-11-03")]
    [InlineData(14 * 60, "2026-11-03")]
    public void A_day_is_the_players_own(int zone, string day)
    {
        using Journal journal = _folder.Open();
        DateTimeOffset at = Talk.Noon.ToOffset(TimeSpan.FromMinutes(zone));
        PlayId id = Talk.NewId();

        journal.Keep(id, Talk.Begin().Took("blame"), at);

        PracticeHistory history = journal.History(DateOnly.MinValue);
        DateOnly expected = DateOnly.Parse(day);
        Assert.Equal(expected, Assert.Single(history.Days));
        Assert.Equal(expected, Assert.Single(history.Results).Day);
        Assert.True(journal.Find(id)!.FirstEndedAt!.Value.EqualsExact(at));
    }

    [Fact]
    public void A_year_that_is_on_no_clock_is_refused_before_anything_is_written()
    {
        using Journal journal = _folder.Open();

        Assert.Throws<ArgumentOutOfRangeException>(() => journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), DateTimeOffset.MaxValue));

        Assert.Empty(journal.List());
    }

    /// <summary>Plays shipped conversations at random, several of them at the same time, and gives what the finished ones come to.</summary>
    private static List<PracticeResult> PlayMany(Journal journal, int plays)
    {
        Random luck = new(11);
        List<PracticeResult> results = [];
        DateTimeOffset at = Talk.Noon;
        for (int play = 0; play < plays; play++)
        {
            PlayId id = Talk.NewId(at);
            Playthrough begin = Library.Begin(Library.Ids[play % Library.Ids.Count], (ulong)play);
            bool hasEnded = false;
            foreach (Playthrough next in Player.Play(begin, Enumerable.Range(0, luck.Next(60)).Select(_ => luck.Next(1000))))
            {
                at = at.AddMinutes(luck.Next(60));
                journal.Keep(id, next, at);
                if (next.Status == PlaythroughStatus.Ended && !hasEnded)
                {
                    hasEnded = true;
                    results.Add(PracticeResult.Of(id, next, at));
                }
            }
        }

        return results;
    }
}

using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Core.Scenarios;
using Dialogue.Testing;

namespace Dialogue.Storage.Tests;

public sealed class JournalSummaryTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_was_practised_in_an_empty_journal()
    {
        using Journal journal = _folder.Open();

        Assert.Equal(PracticeSummary.Empty, journal.Summary());
        Assert.Equal(PracticeHistory.Empty, journal.History(DateOnly.MinValue));
        Assert.Empty(journal.List());
        Assert.Null(journal.LatestOpen());
    }

    [Fact]
    public void What_was_left_off_says_where()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough at = ((TakeOutcome.Taken)Talk.Begin().Took("listen").StaySilent()).Playthrough.Took("ask").Rewind();

        journal.Keep(id, at, Talk.Noon);

        Assert.Equal([new LeftOff(id, "a-scenario", "A scenario", 3, Talk.Noon)], journal.Summary().LeftOff);
    }

    [Fact]
    public void Of_each_scenario_only_the_latest_is_told_and_the_latest_first()
    {
        using Journal journal = _folder.Open();
        PlayId[] ids = [Talk.NewId(), Talk.NewId(), Talk.NewId(), Talk.NewId()];
        journal.Keep(ids[0], Talk.Begin("first").Took("listen"), Talk.Noon);
        journal.Keep(ids[1], Talk.Begin("first").Took("listen"), Talk.Noon.AddMinutes(1));
        journal.Keep(ids[2], Talk.Begin("second").Took("listen"), Talk.Noon.AddMinutes(2));
        journal.Keep(ids[3], Talk.Begin("third").Took("blame"), Talk.Noon.AddMinutes(3));

        journal.Keep(ids[0], Talk.Begin("first").Took("listen", "ask"), Talk.Noon.AddMinutes(4));

        Assert.Equal([ids[0], ids[2]], journal.Summary().LeftOff.Select(left => left.Play));
        Assert.Equal(ids[0], journal.LatestOpen()!.Id);
    }

    [Fact]
    public void Something_said_on_the_same_day_counts_as_later_than_what_was_begun_later()
    {
        using Journal journal = _folder.Open();
        using Journal other = _folder.Open();
        PlayId early = Talk.NewId();
        Playthrough first = Talk.Begin().Took("listen");
        journal.Keep(early, first, Talk.Noon);
        other.Keep(Talk.NewId(), Talk.Begin().Took("listen"), Talk.Noon.AddMinutes(1));

        journal.Keep(early, first.Took("ask"), Talk.Noon.AddMinutes(2));

        Assert.Equal(early, Assert.Single(other.Summary().LeftOff).Play);
        Assert.Equal(early, other.LatestOpen()!.Id);
    }

    [Fact]
    public void At_most_twenty_are_told()
    {
        using Journal journal = _folder.Open();
        for (int i = 0; i < 25; i++)
        {
            journal.Keep(Talk.NewId(), Talk.Begin($"scenario-{i}").Took("listen"), Talk.Noon.AddDays(i));
        }

        Assert.Equal(Enumerable.Range(5, 20).Reverse().Select(i => $"scenario-{i}"), journal.Summary().LeftOff.Select(left => left.ScenarioId));
    }

    [Fact]
    public void A_list_tells_everything_the_one_begun_last_first()
    {
        using Journal journal = _folder.Open();
        PlayId ended = Talk.NewId(Talk.Noon.AddMinutes(-3));
        PlayId open = Talk.NewId(Talk.Noon.AddMinutes(-1));
        journal.Keep(ended, Talk.Begin().Took("listen", "ask", "give-in"), Talk.Noon);
        journal.Keep(open, Talk.Begin("other").Took("listen", "ask").Rewind(), Talk.Noon.AddMinutes(1));

        Assert.Equal(
            [
                new JournalEntry(2, open, "other", "A scenario", Talk.Noon.AddMinutes(-1), Talk.Noon.AddMinutes(1), 1, null, null, true),
                new JournalEntry(1, ended, "a-scenario", "A scenario", Talk.Noon.AddMinutes(-3), Talk.Noon, 3, Talk.Noon, EndingOutcome.Partly, false),
            ],
            journal.List());
    }

    [Fact]
    public void A_name_that_does_not_say_when_it_was_made_begins_with_the_first_answer()
    {
        using Journal journal = _folder.Open();
        PlayId ofChance = new(Guid.NewGuid());
        PlayId later = Talk.NewId(Talk.Noon.AddHours(1));
        journal.Keep(ofChance, Talk.Begin().Took("listen"), Talk.Noon);
        journal.Keep(later, Talk.Begin().Took("listen"), Talk.Noon);

        Assert.Equal([Talk.Noon, Talk.Noon], journal.List().Select(entry => entry.BegunAt));
    }

    [Fact]
    public void Facts_tell_how_much_there_is()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        journal.Keep(id, Talk.Begin().Took("listen", "ask").Rewind().Took("ask", "hold"), Talk.Noon);
        journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), Talk.Noon.AddDays(-1));
        journal.KeepPlan(id, "a-scenario", "when", "then", Talk.Noon);

        JournalFacts facts = journal.Facts();

        Assert.Equal((_folder.File, 1, 2, 5, 1, 1), (facts.Path, facts.SchemaVersion, facts.Playthroughs, facts.Decisions, facts.Plans, facts.Reviews));
        Assert.Equal((Talk.Noon.AddDays(-1), Talk.Noon), (facts.First, facts.Last));
        Assert.Equal(_folder.Bytes().Values.Sum(bytes => bytes.LongLength), facts.Bytes);
    }
}

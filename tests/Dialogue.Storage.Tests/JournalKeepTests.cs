using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests;

public sealed class JournalKeepTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_playthrough_without_an_answer_is_not_kept()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();

        KeepOutcome outcome = journal.Keep(id, Talk.Begin(), Talk.Noon);

        Assert.Equal(KeepOutcome.Nothing, outcome);
        Assert.Null(journal.Find(id));
    }

    [Fact]
    public void What_is_kept_can_be_played_again()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough played = Talk.Begin().Took("listen");

        KeepOutcome outcome = journal.Keep(id, played, Talk.Noon);

        KeptPlaythrough kept = journal.Find(id)!;
        Assert.Equal(KeepOutcome.Kept, outcome);
        Assert.Equal(Replay.Save(played), kept.Saved);
        Assert.Equal((1L, id, "A scenario", true, null), (kept.Number, kept.Id, kept.Title, kept.IsOpen, kept.FirstEndedAt));
        Assert.Equal(new DateTimeOffset[] { Talk.Noon }, kept.Times);
    }

    [Fact]
    public void Another_program_sees_it_at_once()
    {
        using Journal journal = _folder.Open();
        using Journal other = _folder.Open();
        PlayId id = Talk.NewId();

        journal.Keep(id, Talk.Begin().Took("listen"), Talk.Noon);

        Assert.Equal(journal.Find(id), other.Find(id));
    }

    [Fact]
    public void Keeping_twice_keeps_once()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough played = Talk.Begin().Took("listen");
        journal.Keep(id, played, Talk.Noon);

        KeepOutcome outcome = journal.Keep(id, played, Talk.Noon.AddMinutes(1));

        Assert.Equal(KeepOutcome.Nothing, outcome);
        Assert.Single(journal.Find(id)!.Saved.Steps);
    }

    [Fact]
    public void An_earlier_moment_of_what_is_kept_changes_nothing()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough played = Talk.Begin().Took("listen", "ask");
        journal.Keep(id, played, Talk.Noon);

        KeepOutcome outcome = journal.Keep(id, played.Previous!, Talk.Noon);

        Assert.Equal(KeepOutcome.Nothing, outcome);
        Assert.Equal(Replay.Save(played), journal.Find(id)!.Saved);
    }

    [Fact]
    public void Each_call_is_one_commit()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough at = Talk.Begin();
        List<int> commits = [];

        foreach (Func<Playthrough, Playthrough> step in Steps())
        {
            int before = Raw.CommitsIn(_folder.File + "-wal");
            at = step(at);
            journal.Keep(id, at, Talk.Noon.AddHours(7 * commits.Count));
            commits.Add(Raw.CommitsIn(_folder.File + "-wal") - before);
        }

        Assert.Equal([1, 1, 1, 1, 1, 1, 1], commits);
        Assert.Equal(Replay.Save(at), journal.Find(id)!.Saved);
    }

    [Fact]
    public void One_more_step_reads_nothing_of_what_is_stored()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough played = Talk.Begin().Took("listen");
        journal.Keep(id, played, Talk.Noon);
        using SqliteConnection other = _folder.Raw();
        other.Do("update character set age = 'unreadable'");
        Playthrough asked = played.Took("ask");

        KeepOutcome answered = journal.Keep(id, asked, Talk.Noon);
        KeepOutcome tookBack = journal.Keep(id, asked.Rewind(), Talk.Noon);

        Assert.Equal((KeepOutcome.Kept, KeepOutcome.Kept), (answered, tookBack));
        Assert.Throws<JournalException>(() => journal.Find(id));
    }

    [Fact]
    public void Keeping_nothing_new_commits_nothing()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough played = Talk.Begin().Took("listen", "ask", "hold");
        journal.Keep(id, played, Talk.Noon);
        int before = Raw.CommitsIn(_folder.File + "-wal");

        journal.Keep(id, played, Talk.Noon);

        Assert.Equal(before, Raw.CommitsIn(_folder.File + "-wal"));
    }

    [Fact]
    public void Numbers_go_up_and_are_never_used_twice()
    {
        using Journal journal = _folder.Open();
        PlayId second = Talk.NewId();
        journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), Talk.Noon);
        journal.Keep(second, Talk.Begin().Took("listen"), Talk.Noon);
        journal.Forget(second);

        journal.Keep(second, Talk.Begin().Took("listen"), Talk.Noon);

        Assert.Equal(3, journal.Find(second)!.Number);
        Assert.Null(journal.Find(2));
        Assert.Equal(second, journal.Find(3)!.Id);
    }

    [Fact]
    public void A_playthrough_that_got_stuck_is_not_open()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough stuck = Talk.Begin().Took("sulk");

        journal.Keep(id, stuck, Talk.Noon);

        Assert.Equal(PlaythroughStatus.Stuck, stuck.Status);
        Assert.False(journal.Find(id)!.IsOpen);
        Assert.Null(journal.LatestOpen());
    }

    [Fact]
    public void A_playthrough_is_open_until_it_ends_and_again_when_the_end_is_taken_back()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough ended = Talk.Begin().Took("listen", "ask", "hold");
        List<bool> open = [];

        foreach (Playthrough at in new[] { ended.Previous!, ended, ended.Rewind(), ended.Rewind().Took("give-in") })
        {
            journal.Keep(id, at, Talk.Noon);
            open.Add(journal.Find(id)!.IsOpen);
        }

        Assert.Equal([true, false, true, false], open);
    }

    [Fact]
    public void What_is_set_aside_stays_kept_and_is_not_offered_until_it_is_gone_on_with()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        Playthrough played = Talk.Begin().Took("listen");
        journal.Keep(id, played, Talk.Noon);
        journal.SetAside(id);
        KeepOutcome again = journal.Keep(id, played, Talk.Noon);
        bool offered = journal.Find(id)!.IsOpen || !journal.Summary().LeftOff.IsEmpty;

        journal.Keep(id, played.Took("ask"), Talk.Noon);

        Assert.Equal((KeepOutcome.Nothing, false), (again, offered));
        Assert.True(journal.Find(id)!.IsOpen);
        Assert.Equal(id, Assert.Single(journal.Summary().LeftOff).Play);
    }

    private static IEnumerable<Func<Playthrough, Playthrough>> Steps() =>
    [
        at => at.Took("listen"), at => at.Took("ask"), at => at.Rewind(), at => at.Took("ask"),
        at => at.Took("hold"), at => at.Rewind(2), at => at.Took("blame"),
    ];
}

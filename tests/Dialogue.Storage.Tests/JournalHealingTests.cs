using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests;

public sealed class JournalHealingTests : IDisposable
{
    private readonly JournalFolder _folder = new();
    private readonly PlayId _id = Talk.NewId();
    private readonly Playthrough _first = Talk.Begin().Took("listen");
    private readonly Playthrough _second;
    private readonly Playthrough _third;

    public JournalHealingTests()
    {
        _second = _first.Took("ask");
        _third = _second.Took("hold");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_another_program_forgot_is_kept_whole_again_with_its_times()
    {
        using Journal journal = _folder.Open();
        using Journal other = _folder.Open();
        journal.Keep(_id, _first, Talk.Noon);
        other.ForgetAll();

        journal.Keep(_id, _second, Talk.Noon.AddMinutes(1));

        Assert.Equal(Replay.Save(_second), journal.Find(_id)!.Saved);
        Assert.Equal([Talk.Noon, Talk.Noon.AddMinutes(1)], journal.Find(_id)!.Times);
    }

    [Fact]
    public void An_ending_after_a_forget_counts_once()
    {
        using Journal journal = _folder.Open();
        using Journal other = _folder.Open();
        journal.Keep(_id, _second, Talk.Noon);
        other.ForgetAll();

        journal.Keep(_id, _third, Talk.Noon.AddMinutes(1));

        Assert.Equal([PracticeResult.Of(_id, _third, Talk.Noon.AddMinutes(1))], other.History(DateOnly.MinValue).Results);
    }

    [Theory]
    [InlineData("delete from step where seq = 2")]
    [InlineData("delete from step where seq > 0; delete from playthrough")]
    public void What_another_program_took_away_is_filled_in(string loss)
    {
        using Journal journal = _folder.Open();
        journal.Keep(_id, _first, Talk.Noon);
        journal.Keep(_id, _second, Talk.Noon);
        Playthrough back = _second.Rewind();
        journal.Keep(_id, back, Talk.Noon);
        Do(loss + "; delete from step where seq = 3");

        journal.Keep(_id, back.Took("ask"), Talk.Noon);

        Assert.Equal(Replay.Save(back.Took("ask")), journal.Find(_id)!.Saved);
    }

    [Fact]
    public void A_step_is_not_put_after_a_different_one()
    {
        using Journal journal = _folder.Open();
        journal.Keep(_id, _first, Talk.Noon);
        Do("update step set choice = 'blame', at = at + 1");

        KeepOutcome outcome = journal.Keep(_id, _second, Talk.Noon);

        Assert.Equal(KeepOutcome.Forked, outcome);
        Assert.Equal(2, journal.List().Count);
    }

    [Fact]
    public void After_a_fault_nothing_is_lost()
    {
        using Journal journal = Journal.Open(_folder.Location);
        journal.Keep(_id, _first, Talk.Noon);
        using (SqliteConnection other = _folder.Raw())
        {
            other.Do("begin immediate");
            Assert.Equal(JournalFault.Locked, Assert.Throws<JournalException>(() => journal.Keep(_id, _second, Talk.Noon)).Fault);
        }

        journal.Keep(_id, _third, Talk.Noon);

        Assert.Equal(Replay.Save(_third), journal.Find(_id)!.Saved);
        Assert.NotNull(journal.Find(_id)!.FirstEndedAt);
    }

    [Fact]
    public void A_full_disk_loses_nothing_that_was_kept_and_can_be_gone_on_from()
    {
        using Journal journal = _folder.Open();
        journal.Keep(_id, _first, Talk.Noon);
        journal.Connection.Script("pragma max_page_count = 1");
        Playthrough at = _first;
        void GoOnAndOn()
        {
            while (true)
            {
                at = at.Took("ask").Rewind();
                journal.Keep(_id, at, Talk.Noon);
            }
        }

        JournalException full = Assert.Throws<JournalException>(GoOnAndOn);

        journal.Connection.Script("pragma max_page_count = 1000000");
        journal.Keep(_id, at.Took("ask"), Talk.Noon);

        Assert.Equal(JournalFault.Full, full.Fault);
        Assert.Equal(Replay.Save(at.Took("ask")), journal.Find(_id)!.Saved);
    }

    [Fact]
    public void What_may_only_be_read_says_so()
    {
        using Journal journal = _folder.Open();
        journal.Keep(_id, _first, Talk.Noon);
        journal.Connection.Script("pragma query_only = on");

        JournalException refused = Assert.Throws<JournalException>(() => journal.Keep(_id, _second, Talk.Noon));

        Assert.Equal((JournalFault.ReadOnly, "it may only be read", _folder.File), (refused.Fault, refused.Message, refused.Path));
        Assert.IsType<SqliteException>(refused.InnerException);
    }

    private void Do(string sql)
    {
        using SqliteConnection other = _folder.Raw();
        other.Do("pragma foreign_keys = off; " + sql);
    }
}

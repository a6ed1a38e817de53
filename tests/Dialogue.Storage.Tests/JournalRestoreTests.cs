using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests;

public sealed class JournalRestoreTests : IDisposable
{
    private readonly JournalFolder _folder = new();
    private readonly PlayId _old = Talk.NewId();
    private readonly Playthrough _played = Talk.Begin().Took("listen", "ask", "hold");
    private readonly string _backup;

    public JournalRestoreTests()
    {
        _backup = Path.Combine(_folder.Root, "backup.db");
        using Journal journal = _folder.Open();
        journal.Keep(_old, _played, Talk.Noon);
        journal.Backup(_backup);
        journal.ForgetAll();
        journal.Keep(Talk.NewId(), Talk.Begin("later").Took("listen"), Talk.Noon);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_journal_becomes_what_its_backup_is()
    {
        RestoreOutcome outcome = Journal.Restore(_folder.Location, _backup, Talk.Noon);

        using Journal journal = _folder.Open();
        Assert.Equal(new RestoreOutcome(1, null), outcome);
        Assert.Equal([_old], journal.List().Select(entry => entry.Id));
        Assert.Equal([PracticeResult.Of(_old, _played, Talk.Noon)], journal.History(DateOnly.MinValue).Results);
    }

    [Fact]
    public void A_backup_can_be_brought_back_where_there_is_no_journal()
    {
        JournalLocation elsewhere = new(Path.Combine(_folder.Root, "another", "machine"));

        Journal.Restore(elsewhere, _backup, Talk.Noon);

        using Journal? journal = Journal.OpenExisting(elsewhere);
        Assert.Equal(Replay.Save(_played), journal!.Find(_old)!.Saved);
    }

    [Fact]
    public void A_program_that_has_the_journal_open_goes_on_and_loses_nothing()
    {
        using Journal open = _folder.Open();
        PlayId current = Talk.NewId();
        Playthrough first = Talk.Begin("current").Took("listen");
        open.Keep(current, first, Talk.Noon);
        Journal.Restore(_folder.Location, _backup, Talk.Noon);

        open.Keep(current, first.Took("ask"), Talk.Noon.AddMinutes(1));

        Assert.Equal([current, _old], open.List().Select(entry => entry.Id));
        Assert.Equal(Replay.Save(first.Took("ask")), open.Find(current)!.Saved);
        Assert.Equal([Talk.Noon, Talk.Noon.AddMinutes(1)], open.Find(current)!.Times);
    }

    [Theory]
    [InlineData(0, "Dear diary")]
    [InlineData(4096, "This was a page of tables once")]
    public void A_damaged_journal_is_moved_aside_and_stays(int from, string nonsense)
    {
        byte[] damaged = Overwrite(_folder.File, from, nonsense);

        RestoreOutcome outcome = Journal.Restore(_folder.Location, _backup, Talk.Noon);

        using Journal journal = _folder.Open();
        Assert.Equal(new RestoreOutcome(1, _folder.File + ".damaged-20261102-120000"), outcome);
        Assert.Equal(damaged, File.ReadAllBytes(outcome.MovedAside!));
        Assert.Equal([_old], journal.List().Select(entry => entry.Id));
    }

    [Fact]
    public void Two_damaged_journals_of_one_second_both_stay()
    {
        Overwrite(_folder.File, 0, "Dear diary");
        Journal.Restore(_folder.Location, _backup, Talk.Noon);
        Overwrite(_folder.File, 0, "Dear diary, again");

        string? second = Journal.Restore(_folder.Location, _backup, Talk.Noon).MovedAside;

        Assert.Equal(_folder.File + ".damaged-20261102-120000-2", second);
        Assert.Equal("Dear diary, again"u8, File.ReadAllBytes(second!).AsSpan(0, 17));
    }

    [Fact]
    public void A_backup_is_only_read()
    {
        byte[] before = File.ReadAllBytes(_backup);

        Journal.Restore(_folder.Location, _backup, Talk.Noon);

        Assert.Equal(before, File.ReadAllBytes(_backup));
        Assert.Equal(["backup.db", "kept"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(path => Path.GetFileName(path)).Order());
    }

    [Theory]
    [InlineData("pragma user_version = 999", JournalFault.Newer)]
    [InlineData("pragma application_id = 1", JournalFault.NotAJournal)]
    [InlineData("drop index plan_open", JournalFault.Damaged)]
    [InlineData("create trigger t after insert on step begin delete from playthrough; end", JournalFault.Damaged)]
    [InlineData("create table extra (a)", JournalFault.Damaged)]
    [InlineData("pragma foreign_keys = off; delete from playthrough", JournalFault.Damaged)]
    [InlineData("pragma ignore_check_constraints = on; update step set kind = 'sang'", JournalFault.Damaged)]
    [InlineData("pragma page_size = 8192; vacuum", JournalFault.NotAJournal)]
    public void A_backup_that_is_no_good_changes_nothing(string change, JournalFault fault)
    {
        using (SqliteConnection connection = JournalFolder.RawAt(_backup))
        {
            connection.Do(change);
        }

        AssertRefused(_backup, fault);
    }

    [Fact]
    public void A_backup_that_is_damaged_changes_nothing()
    {
        Overwrite(_backup, 4096, "This was a page of tables once");

        AssertRefused(_backup, JournalFault.Damaged);
    }

    [Fact]
    public void A_backup_that_is_something_else_changes_nothing()
    {
        File.WriteAllText(_backup, "Dear diary");

        AssertRefused(_backup, JournalFault.NotAJournal);
        AssertRefused(Path.Combine(_folder.Root, "nothing.db"), JournalFault.CannotOpen);
        AssertRefused(_folder.Root, JournalFault.CannotOpen);
        AssertRefused(_folder.File, JournalFault.SameFile);
    }

    [Fact]
    public void A_copy_made_by_hand_comes_back_with_its_changes()
    {
        using Journal journal = _folder.Open();
        PlayId id = Talk.NewId();
        journal.Keep(id, Talk.Begin().Took("listen"), Talk.Noon);
        File.Copy(_folder.File, _backup, overwrite: true);
        File.Copy(_folder.File + "-wal", _backup + "-wal");

        Journal.Restore(new JournalLocation(Path.Combine(_folder.Root, "new")), _backup, Talk.Noon);

        using Journal restored = Journal.Open(new JournalLocation(Path.Combine(_folder.Root, "new")));
        Assert.NotNull(restored.Find(id));
    }

    [Fact]
    public void A_journal_of_a_newer_version_is_not_replaced()
    {
        using (SqliteConnection connection = _folder.Raw())
        {
            connection.Do("pragma user_version = 999");
        }

        AssertRefused(_backup, JournalFault.Newer, _folder.File);
    }

    private static byte[] Overwrite(string path, int from, string nonsense)
    {
        byte[] bytes = File.ReadAllBytes(path);
        byte[] words = System.Text.Encoding.UTF8.GetBytes(nonsense);
        for (int i = 0; i < 2000; i++)
        {
            bytes[from + i] = words[i % words.Length];
        }

        File.WriteAllBytes(path, bytes);
        return bytes;
    }

    private void AssertRefused(string backup, JournalFault fault, string? named = null)
    {
        SortedDictionary<string, byte[]> before = _folder.Bytes();

        JournalException refused = Assert.Throws<JournalException>(() => Journal.Restore(_folder.Location, backup, Talk.Noon));

        Assert.Equal((fault, named ?? backup), (refused.Fault, refused.Path));
        Assert.Equal(before, _folder.Bytes());
    }
}

using Dialogue.Core.Practice;
using Dialogue.Testing;
using Microsoft.Data.Sqlite;

namespace Dialogue.Storage.Tests;

public sealed class JournalOpeningTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_nothing_was_kept_nothing_is_made_by_looking()
    {
        using Journal? journal = Journal.OpenExisting(_folder.Location);

        Assert.Null(journal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void An_empty_file_is_no_journal_yet_and_may_become_one()
    {
        Directory.CreateDirectory(_folder.Location.Folder);
        File.WriteAllBytes(_folder.File, []);

        Assert.Null(Journal.OpenExisting(_folder.Location));
        using Journal journal = Journal.Open(_folder.Location);

        Assert.Empty(journal.List());
    }

    [Fact]
    public void What_was_kept_is_there_when_it_is_opened_again()
    {
        PlayId id = Talk.NewId();
        using (Journal journal = _folder.Open())
        {
            journal.Keep(id, Talk.Begin().Took("listen"), Talk.Noon);
        }

        using Journal? again = Journal.OpenExisting(_folder.Location);

        Assert.NotNull(again!.Find(id));
        Assert.Equal(["journal.db", "journal.db-shm", "journal.db-wal"], Directory.EnumerateFiles(_folder.Location.Folder).Select(file => Path.GetFileName(file)).Order());
    }

    [Fact]
    public void A_journal_that_is_closed_is_one_file()
    {
        _folder.Open().Dispose();

        Assert.Equal([_folder.File], Directory.EnumerateFiles(_folder.Location.Folder));
    }

    [Fact]
    public void Folder_and_files_are_their_owners_alone()
    {
        using Journal journal = _folder.Open();
        journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), Talk.Noon);

        Assert.Equal(OwnersAlone, Modes());
    }

    [Fact]
    public void Rights_that_others_were_given_are_taken_back()
    {
        _folder.Open().Dispose();
        Widen(_folder.File);

        using Journal journal = _folder.Open();

        Assert.Equal(OwnersAlone, Modes());
    }

    [Fact]
    public void It_is_used_with_the_settings_that_a_record_needs()
    {
        using Journal journal = _folder.Open();

        Assert.Equal("wal", journal.Connection["pragma journal_mode"].First(row => row.Text(0)));
        Assert.Equal(
            [2, 1, 1, 1, 0, 30000],
            new[] { "synchronous", "foreign_keys", "secure_delete", "cell_size_check", "trusted_schema", "busy_timeout" }
                .Select(setting => journal.Connection["pragma " + setting].First(row => row.Integer(0))));
    }

    [Fact]
    public void Nothing_can_be_asked_of_a_journal_that_is_closed()
    {
        Journal journal = _folder.Open();
        journal.Dispose();

        Assert.Throws<ObjectDisposedException>(journal.Summary);
        Assert.Throws<ObjectDisposedException>(() => journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), Talk.Noon));
    }

    [Fact]
    public void A_file_of_a_newer_version_is_left_as_it_is_byte_for_byte()
    {
        Make("pragma application_id = 0x646C676A; pragma user_version = 999; pragma journal_mode = wal; create table something (new)");

        AssertRefusedAndUntouched(JournalFault.Newer);
    }

    [Theory]
    [InlineData("create table someone (elses)")]
    [InlineData("pragma user_version = 1; create table playthrough (id)")]
    [InlineData("pragma application_id = 7; create table playthrough (id)")]
    [InlineData("pragma application_id = 0x646C676A; create table playthrough (id)")]
    [InlineData("pragma application_id = 1")]
    public void Somebody_elses_database_is_left_as_it_is_byte_for_byte(string content)
    {
        Make(content);

        AssertRefusedAndUntouched(JournalFault.NotAJournal);
    }

    [Fact]
    public void What_somebody_elses_program_has_not_moved_into_its_database_yet_stays_where_it_is()
    {
        Make("pragma journal_mode = wal; create table someone (elses)");
        using SqliteConnection theirs = _folder.Raw();
        theirs.Do("pragma wal_autocheckpoint = 0; insert into someone values (1)");
        string copy = Path.Combine(_folder.Root, "copy");
        Directory.CreateDirectory(copy);
        File.Copy(_folder.File, Path.Combine(copy, "journal.db"));
        File.Copy(_folder.File + "-wal", Path.Combine(copy, "journal.db-wal"));

        JournalException refused = Assert.Throws<JournalException>(() => Journal.Open(new JournalLocation(copy)));

        Assert.Equal(JournalFault.NotAJournal, refused.Fault);
        Assert.Equal(File.ReadAllBytes(_folder.File), File.ReadAllBytes(Path.Combine(copy, "journal.db")));
        Assert.Equal(File.ReadAllBytes(_folder.File + "-wal"), File.ReadAllBytes(Path.Combine(copy, "journal.db-wal")));
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_as_it_is()
    {
        Directory.CreateDirectory(_folder.Location.Folder);
        File.WriteAllText(_folder.File, string.Concat(Enumerable.Repeat("Dear diary, ", 1000)));

        AssertRefusedAndUntouched(JournalFault.NotAJournal);
    }

    [Fact]
    public void A_file_that_was_cut_short_is_damaged()
    {
        using (Journal journal = _folder.Open())
        {
            journal.Keep(Talk.NewId(), Talk.Begin().Took("listen"), Talk.Noon);
        }

        using (FileStream file = File.OpenWrite(_folder.File))
        {
            file.SetLength(3 * 4096);
        }

        JournalException refused = Assert.Throws<JournalException>(() =>
        {
            using Journal journal = Journal.Open(_folder.Location);
            journal.List();
        });
        Assert.Equal(JournalFault.Damaged, refused.Fault);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(_folder.File);

        Assert.Equal(JournalFault.CannotOpen, Assert.Throws<JournalException>(() => Journal.Open(_folder.Location)).Fault);
        Assert.Equal(JournalFault.CannotOpen, Assert.Throws<JournalException>(() => Journal.OpenExisting(_folder.Location)).Fault);
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        File.WriteAllText(_folder.Location.Folder, "mine");

        JournalException refused = Assert.Throws<JournalException>(() => Journal.Open(_folder.Location));

        Assert.Equal((JournalFault.CannotOpen, _folder.File), (refused.Fault, refused.Path));
        Assert.Equal("mine", File.ReadAllText(_folder.Location.Folder));
    }

    [Fact]
    public void A_journal_that_another_program_keeps_to_itself_is_locked()
    {
        Journal.Open(_folder.Location).Dispose();
        using SqliteConnection other = _folder.Raw();
        other.Do("pragma locking_mode = exclusive; begin exclusive; update playthrough set is_open = 0");

        JournalException refused = Assert.Throws<JournalException>(() => Journal.Open(_folder.Location));

        Assert.Equal((JournalFault.Locked, "another program is using it"), (refused.Fault, refused.Message));
    }

    [Fact]
    public void Somebody_who_writes_does_not_keep_others_from_reading()
    {
        Journal.Open(_folder.Location).Dispose();
        using SqliteConnection other = _folder.Raw();
        other.Do("begin exclusive");

        using Journal journal = Journal.Open(_folder.Location);

        Assert.Empty(journal.List());
        Assert.Equal(JournalFault.Locked, Assert.Throws<JournalException>(() => journal.KeepPlan(Talk.NewId(), "a", "b", "c", Talk.Noon)).Fault);
    }

    private static string OwnersAlone => OperatingSystem.IsWindows()
        ? string.Join(' ', Enumerable.Repeat("as the folder says", 4))
        : "700 600 600 600";

    private static void Widen(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32("644", 8));
        }
    }

    private string Modes() => string.Join(' ', Directory.EnumerateFiles(_folder.Location.Folder).Order().Prepend(_folder.Location.Folder).Select(Mode));

    private static string Mode(string path) => OperatingSystem.IsWindows() ? "as the folder says" : Convert.ToString((int)File.GetUnixFileMode(path), 8);

    private void Make(string content)
    {
        Directory.CreateDirectory(_folder.Location.Folder);
        using SqliteConnection connection = _folder.Raw();
        connection.Do(content);
    }

    private void AssertRefusedAndUntouched(JournalFault fault)
    {
        SortedDictionary<string, byte[]> before = _folder.Bytes();

        JournalException refused = Assert.Throws<JournalException>(() => Journal.Open(_folder.Location));
        JournalException again = Assert.Throws<JournalException>(() => Journal.OpenExisting(_folder.Location));

        Assert.Equal((fault, fault, _folder.File), (refused.Fault, again.Fault, refused.Path));
        Assert.Equal(before, _folder.Bytes());
    }
}

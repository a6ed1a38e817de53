using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.Testing;

namespace Dialogue.Storage.Tests;

public sealed class JournalBackupTests : IDisposable
{
    private readonly JournalFolder _folder = new();

    private string Copy => Path.Combine(_folder.Root, "my copies?#%41", "journal.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_backup_is_a_journal_with_the_same_in_it()
    {
        using Journal journal = _folder.Open();
        journal.Keep(Talk.NewId(), Talk.Begin().Took("listen", "ask", "hold"), Talk.Noon);
        journal.Keep(Talk.NewId(), Talk.Begin("other").Took("listen"), Talk.Noon);
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);

        journal.Backup(Copy);

        using Journal? copy = Journal.OpenExisting(new JournalLocation(Path.GetDirectoryName(Copy)!));
        Assert.Equal(journal.List(), copy!.List());
        Assert.Equal(journal.History(DateOnly.MinValue), copy.History(DateOnly.MinValue));
        Assert.Equal(journal.Summary(), copy.Summary());
    }

    [Fact]
    public void A_backup_is_its_owners_alone()
    {
        using Journal journal = _folder.Open();
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);

        journal.Backup(Copy);

        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Copy) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Theory]
    [InlineData("")]
    [InlineData("something else")]
    public void A_file_that_is_there_is_never_written_over(string content)
    {
        using Journal journal = _folder.Open();
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        File.WriteAllText(Copy, content);

        JournalException refused = Assert.Throws<JournalException>(() => journal.Backup(Copy));

        Assert.Equal((JournalFault.AlreadyThere, Copy), (refused.Fault, refused.Path));
        Assert.Equal(content, File.ReadAllText(Copy));
    }

    [Fact]
    public void A_backup_over_the_journal_itself_or_a_folder_is_refused()
    {
        using Journal journal = _folder.Open();

        Assert.Equal(JournalFault.AlreadyThere, Assert.Throws<JournalException>(() => journal.Backup(_folder.File)).Fault);
        Assert.Equal(JournalFault.AlreadyThere, Assert.Throws<JournalException>(() => journal.Backup(_folder.Root)).Fault);
        Assert.Empty(journal.List());
    }

    [Fact]
    public void A_backup_to_nowhere_names_the_place()
    {
        using Journal journal = _folder.Open();

        JournalException refused = Assert.Throws<JournalException>(() => journal.Backup(Copy));

        Assert.Equal((JournalFault.CannotOpen, Copy), (refused.Fault, refused.Path));
    }

    [Fact]
    public void A_backup_that_fails_leaves_no_half_of_a_file()
    {
        using Journal journal = _folder.Open();
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        journal.Connection.Script("begin");

        Assert.Throws<JournalException>(() => journal.Backup(Copy));

        Assert.False(File.Exists(Copy));
    }

    [Fact]
    public async Task A_backup_while_another_program_writes_is_whole()
    {
        using Journal writer = _folder.Open();
        using Journal reader = _folder.Open();
        using CancellationTokenSource enough = new();
        using ManualResetEventSlim begun = new();
        Task writing = Task.Run(() => WriteUntil(writer, begun, enough.Token));
        begun.Wait();
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        string[] copies = [.. Enumerable.Range(0, 5).Select(i => Copy + i)];

        foreach (string copy in copies)
        {
            reader.Backup(copy);
        }

        await enough.CancelAsync();
        await writing;
        Assert.All(copies, AssertWhole);
    }

    private static void WriteUntil(Journal journal, ManualResetEventSlim begun, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            PlayId id = Talk.NewId();
            Playthrough at = Talk.Begin();
            foreach (string choice in new[] { "listen", "ask", "hold" })
            {
                at = at.Took(choice);
                journal.Keep(id, at, Talk.Noon);
            }

            begun.Set();
        }
    }

    private void AssertWhole(string copy)
    {
        JournalLocation location = new(Path.Combine(_folder.Root, Path.GetFileName(copy)));
        int playthroughs = Journal.Restore(location, copy, Talk.Noon).Playthroughs;
        using Journal restored = Journal.Open(location);
        int ended = restored.History(DateOnly.MinValue).Results.Count;
        Assert.True(playthroughs >= 1);
        Assert.Equal(playthroughs, restored.List().Count(entry => restored.Find(entry.Id)!.Saved.Steps.Count == entry.Turns));
        Assert.InRange(ended, playthroughs - 1, playthroughs);
    }
}

using Dialogue.Cli.Tests.Support;

namespace Dialogue.Cli.Tests.Commands.Data;

public sealed class BackupTests
{
    [Fact]
    public void A_backup_brings_back_what_was_forgotten_since()
    {
        using Home home = new Home().WithLeft();
        string backup = Path.Combine(home.Folder, "practice.bak");
        string before = CliRun.In(home, "data", "list").Output;

        Assert.Equal(backup + "\n", CliRun.In(home, "data", "backup", backup).IsForPeople().Output);
        CliRun.In(home, "data", "forget", "--all", "--yes");
        CliRun run = CliRun.In(home, "data", "restore", backup, "--yes").IsForPeople();

        Assert.Equal((0, "Restored: 1 conversation.\n"), (run.Code, run.Talk));
        Assert.Equal(before, CliRun.In(home, "data", "list").Output);
    }

    [Fact]
    public void A_file_that_is_there_is_never_overwritten()
    {
        using Home home = new Home().WithLeft();
        string file = home.Write("notes.txt", "mine");

        CliRun run = CliRun.In(home, "data", "backup", file).IsForPeople();

        Assert.Equal(1, run.Code);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void Restoring_over_a_damaged_file_keeps_the_damaged_one()
    {
        using Home home = new Home().WithLeft();
        string backup = Path.Combine(home.Folder, "practice.bak");
        CliRun.In(home, "data", "backup", backup);
        File.WriteAllText(Path.Combine(home.Data(), "journal.db"), "no database at all");

        CliRun run = CliRun.In(home, "data", "restore", backup, "--yes").IsForPeople();

        Assert.Equal(0, run.Code);
        Assert.Contains("The damaged file is kept as", run.Talk, StringComparison.Ordinal);
        Assert.Equal("no database at all", File.ReadAllText(Assert.Single(Directory.GetFiles(home.Data(), "*.damaged-*"))));
        Assert.Contains("in progress", CliRun.In(home, "data", "list").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_backup_changes_nothing()
    {
        using Home home = new Home().WithLeft();
        string before = CliRun.In(home, "data", "list").Output;

        CliRun run = CliRun.In(home, "data", "restore", home.Write("other.bak", "something else"), "--yes").IsForPeople();

        Assert.Equal(3, run.Code);
        Assert.Equal(before, CliRun.In(home, "data", "list").Output);
        Assert.Equal(1, CliRun.In(home, "data", "restore", Path.Combine(home.Folder, "nowhere.bak"), "--yes").IsForPeople().Code);
    }
}

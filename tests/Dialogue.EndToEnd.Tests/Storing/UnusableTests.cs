using System.Runtime.Versioning;
using Dialogue.Core.Playthroughs;
using Dialogue.Core.Practice;
using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Storage;
using Dialogue.Testing.Shipped;
using Dialogue.Testing.Terminals;
using Microsoft.Data.Sqlite;

namespace Dialogue.EndToEnd.Tests.Storing;

/// <summary>Stored practice that cannot be used: a clear sentence, exit code 3, nothing overwritten, and play without saving.</summary>
public sealed class UnusableTests
{
    private static readonly string[][] Readers = [["progress"], ["progress", "--json"], ["resume", "--plain"], ["data"], ["data", "list"], ["export", "--format", "json"]];

    [ProgramFact]
    [UnsupportedOSPlatform("windows")]
    public void A_missing_folder_is_made_for_its_owner_alone()
    {
        using TerminalHome home = new();

        CommandRun.Of(home, "1\n1\n1\n", "play", "camera-off", "--plain", "--seed", "3");

        string folder = JournalFile.In(home).Folder;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        Assert.All(Directory.EnumerateFiles(folder), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
    }

    [ProgramFact]
    public void What_a_newer_version_stored_is_left_as_it_is()
    {
        using TerminalHome home = Played();
        JournalFile.Ask(home, "pragma user_version = 99");

        LeavesAlone(home, "newer version");
    }

    [ProgramFact]
    public void A_database_of_another_program_is_left_as_it_is()
    {
        using TerminalHome home = new();
        Directory.CreateDirectory(JournalFile.In(home).Folder);
        JournalFile.Ask(home, "create table recipes(name text)");

        LeavesAlone(home, "something other than");
    }

    [ProgramFact]
    public void A_file_that_was_cut_short_is_left_as_it_is()
    {
        using TerminalHome home = Played();
        string file = JournalFile.In(home).File;
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..5000]);

        LeavesAlone(home, "damaged");
    }

    [ProgramFact]
    public void A_file_of_nonsense_is_left_as_it_is()
    {
        using TerminalHome home = new();
        Directory.CreateDirectory(JournalFile.In(home).Folder);
        byte[] nonsense = new byte[20_000];
        new Random(1).NextBytes(nonsense);
        File.WriteAllBytes(JournalFile.In(home).File, nonsense);

        LeavesAlone(home, "journal.db");
    }

    [ProgramFact]
    public void Whatever_bytes_are_overwritten_the_program_speaks_plainly_and_never_breaks()
    {
        using TerminalHome home = Played();
        string file = JournalFile.In(home).File;
        byte[] sound = File.ReadAllBytes(file);
        Random random = new(20261125);
        for (int round = 0; round < 40; round++)
        {
            byte[] damaged = [.. sound];
            for (int i = 0; i < 1 + (round % 5 * 100); i++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(file, damaged);
            CommandRun read = CommandRun.Of(home, string.Empty, Readers[round % Readers.Length]);
            CommandRun play = CommandRun.Of(home, "2\n1\n1\n1\n", "--plain");

            Assert.InRange(read.Code, 0, 3);
            Assert.All((CommandRun[])[read, play], run => AssertTerminal.IsForPeople(run.Output + run.Talk));
            Assert.DoesNotContain("mistake in the program", read.Talk + play.Talk, StringComparison.Ordinal);
            Directory.EnumerateFiles(JournalFile.In(home).Folder).ToList().ForEach(File.Delete);
        }
    }

    [ProgramFact]
    public void A_journal_that_another_program_holds_is_waited_for_and_then_told()
    {
        using TerminalHome home = Played();
        using SqliteConnection holder = new(new SqliteConnectionStringBuilder { DataSource = JournalFile.In(home).File, Pooling = false }.ToString());
        holder.Open();
        using SqliteCommand command = holder.CreateCommand();
        command.CommandText = "pragma locking_mode = exclusive; begin exclusive; update playthrough set title = title";
        command.ExecuteNonQuery();

        CommandRun run = CommandRun.Of(home, "3\n", "play", "camera-off", "--plain", "--seed", "3");

        Assert.Equal(3, run.Code);
        Assert.Contains("is busy with your saved practice", run.Output, StringComparison.Ordinal);
    }

    [ProgramFact]
    public void Two_programs_at_once_on_the_same_data_lose_nothing()
    {
        using TerminalHome home = new();
        using LineSession one = LineSession.Start(home, "play", "camera-off", "--plain", "--seed", "3").Types("1");
        using LineSession other = LineSession.Start(home, "play", "phones-at-dinner", "--plain", "--seed", "4").Types("1");

        for (int i = 0; i < 4; i++)
        {
            one.Feeds(["1"]);
            other.Types("2");
        }

        one.Finishes();
        other.Finishes();
        using Journal journal = Journal.Open(JournalFile.In(home));
        Assert.Equal([4, 4], journal.List().Select(entry => journal.Find(entry.Id)!.Saved.Steps.Count));
    }

    [ProgramFact]
    public void The_same_conversation_in_two_windows_goes_on_in_both_and_is_kept_twice()
    {
        using TerminalHome home = new();
        LineSession.Start(home, "play", "camera-off", "--plain", "--seed", "3").Types("1", "1").Finishes();
        using LineSession one = LineSession.Start(home, "resume", "--plain");
        one.WaitForPrompts(1);
        using LineSession other = LineSession.Start(home, "resume", "--plain");
        other.WaitForPrompts(1);

        one.Types("1").Finishes();
        other.Types("2").Finishes();

        Assert.Contains("also goes on in another window", other.Written(), StringComparison.Ordinal);
        using Journal journal = Journal.Open(JournalFile.In(home));
        Assert.Equal([2, 2], journal.List().Select(entry => journal.Find(entry.Id)!.Saved.Steps.Count));
    }

    // Reading commands say what is wrong and end with 3; so does the program itself unless the player agrees to play without saving.
    private static void LeavesAlone(TerminalHome home, string says)
    {
        byte[] before = File.ReadAllBytes(JournalFile.In(home).File);

        Assert.All(Readers, arguments =>
        {
            CommandRun run = CommandRun.Of(home, string.Empty, arguments);
            Assert.Equal(3, run.Code);
            Assert.Contains(says, run.Talk, StringComparison.Ordinal);
            AssertTerminal.IsForPeople(run.Output + run.Talk);
        });
        CommandRun leaves = CommandRun.Of(home, "3\n", "--plain");
        Assert.Equal(3, leaves.Code);
        Assert.Contains(says, leaves.Output, StringComparison.Ordinal);
        CommandRun plays = CommandRun.Of(home, "2\n1\n" + string.Concat(Enumerable.Repeat("1\n\n", 40)), "play", "camera-off", "--plain", "--seed", "3");
        Assert.Equal(0, plays.Code);
        Assert.Contains("Debrief: Camera off", plays.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(JournalFile.In(home).File));
    }

    private static TerminalHome Played()
    {
        TerminalHome home = new();
        using Journal journal = Journal.Open(JournalFile.In(home));
        for (int i = 0; i < Library.Ids.Count; i++)
        {
            Playthrough play = Library.Begin(Library.Ids[i], (ulong)i);
            while (play.Status == PlaythroughStatus.AtChoice && (i > 0 || play.DecisionCount < 3))
            {
                play = ((TakeOutcome.Taken)play.Take(play.Offered.First(offered => offered.IsOpen).Index)).Playthrough;
            }

            journal.Keep(new PlayId(Guid.CreateVersion7()), play, new DateTimeOffset(2026, 11, 1 + i, 20, 0, 0, TimeSpan.FromHours(1)));
        }

        return home;
    }
}

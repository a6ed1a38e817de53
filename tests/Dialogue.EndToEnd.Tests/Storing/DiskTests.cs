using Dialogue.EndToEnd.Tests.Driving;
using Dialogue.Storage;
using Dialogue.Testing.Terminals;

namespace Dialogue.EndToEnd.Tests.Storing;

/// <summary>A disk that is full or may only be read: the player is told, decides, and loses nothing that was said.</summary>
public sealed class DiskTests
{
    [SmallDiskFact]
    public void A_disk_that_fills_up_is_told_and_after_room_is_made_the_same_line_is_stored_once()
    {
        using TerminalHome home = new();
        using SmallDisk disk = new(400);
        using LineSession session = LineSession.Start(home, "play", "camera-off", "--plain", "--seed", "3", "--data", disk.Folder).Types("1", "1", "1");

        disk.Fills();
        session.Types("1");
        Assert.Contains("The disk is full", session.Written(), StringComparison.Ordinal);
        disk.Empties();
        session.Types("1", "1", "q", "q");

        Assert.Equal(0, session.Ends());
        Assert.Equal(4, Stored(disk.Folder));
    }

    [SmallDiskFact]
    public void On_a_full_disk_one_can_go_on_without_saving_to_the_debrief()
    {
        using TerminalHome home = new();
        using SmallDisk disk = new(400);
        using LineSession session = LineSession.Start(home, "play", "camera-off", "--plain", "--seed", "3", "--data", disk.Folder).Types("1", "1", "1");

        disk.Fills();
        session.Types("1", "2").Feeds(Enumerable.Repeat("1", 40)).Finishes();

        Assert.Contains("Debrief: Camera off", session.Written(), StringComparison.Ordinal);
        Assert.Equal(2, Stored(disk.Folder));
    }

    [SmallDiskFact]
    public void Leaving_because_of_a_full_disk_has_an_exit_code_of_its_own()
    {
        using TerminalHome home = new();
        using SmallDisk disk = new(400);
        using LineSession session = LineSession.Start(home, "play", "camera-off", "--plain", "--seed", "3", "--data", disk.Folder).Types("1", "1", "1");

        disk.Fills();
        session.Types("1", "3");

        Assert.Equal(3, session.Ends());
        Assert.Equal(2, Stored(disk.Folder));
    }

    [SmallDiskFact]
    public void A_disk_that_may_only_be_read_is_asked_about_before_anything_is_said()
    {
        using TerminalHome home = new();
        using SmallDisk disk = new(400);
        disk.BecomesReadOnly();

        CommandRun leaves = CommandRun.Of(home, "3\n", "play", "camera-off", "--plain", "--seed", "3", "--data", disk.Folder);
        CommandRun plays = CommandRun.Of(home, "2\n" + string.Concat(Enumerable.Repeat("1\n\n", 40)), "play", "camera-off", "--plain", "--seed", "3", "--data", disk.Folder);

        Assert.Equal(3, leaves.Code);
        Assert.Contains("it may only be read", leaves.Output, StringComparison.Ordinal);
        AssertTerminal.IsForPeople(leaves.Output + leaves.Talk);
        Assert.Equal(0, plays.Code);
        Assert.Contains("Debrief: Camera off", plays.Output, StringComparison.Ordinal);
    }

    private static int Stored(string folder)
    {
        using Journal journal = Journal.Open(new JournalLocation(folder));
        return journal.LatestOpen()!.Saved.Steps.Count;
    }
}

using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Faults;

public sealed class FullDiskTests
{
    [SmallDiskFact]
    public async Task A_full_disk_takes_no_votes_and_goes_on_when_there_is_room_again()
    {
        using SmallDisk disk = SmallDisk.TryMount()!;
        using HostProcess host = new(disk.Path);
        await host.StartAsync("phones-at-dinner", "--no-auto-close");
        await using VotingRoom room = await VotingRoom.BeginAsync(await VotingRoom.KeysIn(disk.Path), 4, host.Address);
        await room.MoreVotesAsync(10);

        string filler = Path.Combine(disk.Path, "filler");
        Fill(filler);
        await Until.Holds(() => host.Printed.Contains("The disk of the store is full", StringComparison.Ordinal), "the disk is full");
        File.Delete(filler);
        await room.MoreVotesAsync(20);

        await room.BalanceAsync(Path.Combine(disk.Path, "rooms.db"));
    }

    private static void Fill(string filler)
    {
        using FileStream file = File.Create(filler, bufferSize: 1);
        byte[] some = new byte[256];
        try
        {
            while (true)
            {
                file.Write(some);
                file.Flush(flushToDisk: true);
            }
        }
        catch (IOException)
        {
            // Full: that was the aim.
        }
    }
}

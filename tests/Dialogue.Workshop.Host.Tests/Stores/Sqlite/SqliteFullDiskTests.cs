using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Sqlite;
using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Stores.Sqlite;

public sealed class SqliteFullDiskTests
{
    [SmallDiskFact]
    public async Task Says_that_the_disk_is_full_and_goes_on_when_there_is_room_again()
    {
        using SmallDisk disk = SmallDisk.TryMount()!;
        string ballast = Path.Combine(disk.Path, "ballast");
        await File.WriteAllBytesAsync(ballast, new byte[1_000_000]);
        await using SqliteRoomStore store = new(Path.Combine(disk.Path, "rooms.db"));
        await store.MigrateAsync(default);
        await store.CreateAsync("room");

        long last = 1;
        RoomStoreFault fault = await StoreSteps.FaultOfAsync(async () =>
        {
            for (; ; last++)
            {
                await store.AppendAsync("room", last, Samples.Event(last + 1, new string('x', 50_000)));
            }
        });
        IReadOnlyList<StoredEvent> full = await store.LogAsync("room");
        File.Delete(ballast);
        await store.AppendAsync("room", last, Samples.Event(last + 1));

        Assert.Equal(RoomStoreFault.Full, fault);
        Assert.Equal(last, full.Count);
        Assert.Equal(last + 1, (await store.LogAsync("room")).Count);
    }

    [SmallDiskFact]
    public async Task Says_that_the_disk_is_full_where_a_store_cannot_even_be_made()
    {
        using SmallDisk disk = SmallDisk.TryMount()!;
        await Assert.ThrowsAsync<IOException>(() => File.WriteAllBytesAsync(Path.Combine(disk.Path, "ballast"), new byte[4_000_000]));
        await using SqliteRoomStore store = new(Path.Combine(disk.Path, "rooms.db"));

        Assert.Equal(RoomStoreFault.Full, await StoreSteps.FaultOfAsync(() => store.MigrateAsync(default)));
    }
}

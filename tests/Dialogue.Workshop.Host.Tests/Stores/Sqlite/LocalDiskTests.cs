using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Sqlite;
using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Stores.Sqlite;

public sealed class LocalDiskTests
{
    [Theory]
    [InlineData(DriveType.Fixed, "ext4", false)]
    [InlineData(DriveType.Ram, "tmpfs", false)]
    [InlineData(DriveType.Removable, "exfat", false)]
    [InlineData(DriveType.Network, "nfs4", true)]
    [InlineData(DriveType.Network, "cifs", true)]
    [InlineData(DriveType.Unknown, "9p", true)]
    [InlineData(DriveType.Unknown, "fuse.sshfs", true)]
    public void Knows_a_disk_of_another_machine(DriveType type, string format, bool shared)
    {
        Assert.Equal(shared, LocalDisk.IsShared(type, format));
    }

    [Theory]
    [InlineData("Dropbox")]
    [InlineData("OneDrive - Contoso")]
    [InlineData("Library/CloudStorage/Other")]
    public async Task Refuses_a_folder_that_is_copied_to_other_machines(string name)
    {
        using Folder folder = new();
        await using SqliteRoomStore store = new(Path.Combine(folder.Path, name, "rooms", "rooms.db"));

        Assert.Equal(RoomStoreFault.NotALocalDisk, await StoreSteps.FaultOfAsync(() => store.MigrateAsync(default)));
        Assert.Empty(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Refuses_such_a_folder_by_another_name()
    {
        using Folder folder = new();
        Directory.CreateDirectory(Path.Combine(folder.Path, "Dropbox"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "mine"), Path.Combine(folder.Path, "Dropbox"));
        await using SqliteRoomStore store = new(Path.Combine(folder.Path, "mine", "rooms.db"));

        Assert.Equal(RoomStoreFault.NotALocalDisk, await StoreSteps.FaultOfAsync(() => store.MigrateAsync(default)));
    }
}

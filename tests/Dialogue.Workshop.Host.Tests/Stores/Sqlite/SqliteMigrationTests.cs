using Dapper;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Migrations;
using Dialogue.Workshop.Host.Stores.Sqlite;
using Dialogue.Workshop.Host.Tests.Stores.Support;
using Microsoft.Data.Sqlite;

namespace Dialogue.Workshop.Host.Tests.Stores.Sqlite;

public sealed class SqliteMigrationTests : RoomMigrationContract, IDisposable
{
    private readonly Folder _folder = new();

    private protected override MigrationScripts Scripts => MigrationScripts.Sqlite;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Makes_the_folder_and_the_file_for_their_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // the folder's own rules hold
        }

        string file = Path.Combine(_folder.Path, "new", "rooms.db");
        await using SqliteRoomStore store = new(file);

        await store.MigrateAsync(default);
        await store.CreateAsync("room");

        foreach (string one in Directory.GetFiles(Path.GetDirectoryName(file)!))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(one));
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(file)!));
    }

    [Theory]
    [InlineData("create table somebody (elses text)")]
    [InlineData("pragma user_version = 7")]
    [InlineData("pragma application_id = 7; create table room (room text)")]
    public async Task Leaves_the_database_of_another_program_alone(string made)
    {
        await using (SqliteConnection other = new($"Data Source={_folder.File};Pooling=False"))
        {
            await other.ExecuteAsync(made);
        }

        byte[] before = _folder.Bytes();
        await using SqliteRoomStore store = new(_folder.File);

        Assert.Equal(RoomStoreFault.Damaged, await StoreSteps.FaultOfAsync(() => store.MigrateAsync(default)));
        Assert.Equal(before, _folder.Bytes());
    }

    [Fact]
    public async Task Says_that_a_file_which_is_no_database_is_damaged()
    {
        await File.WriteAllTextAsync(_folder.File, string.Concat(Enumerable.Repeat("This is a shopping list. ", 200)));
        await using SqliteRoomStore store = new(_folder.File);

        Assert.Equal(RoomStoreFault.Damaged, await StoreSteps.FaultOfAsync(() => store.MigrateAsync(default)));
    }

    [Fact]
    public async Task Says_that_a_folder_cannot_be_a_store()
    {
        await using SqliteRoomStore store = new(_folder.Path);

        Assert.Equal(RoomStoreFault.Unavailable, await StoreSteps.FaultOfAsync(() => store.MigrateAsync(default)));
    }

    private protected override IRoomStore Create(MigrationScripts scripts) => new SqliteRoomStore(_folder.File, scripts);
}

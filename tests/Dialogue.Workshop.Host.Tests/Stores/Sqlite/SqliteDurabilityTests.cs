using Dapper;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Sqlite;
using Dialogue.Workshop.Host.Tests.Stores.Support;
using Microsoft.Data.Sqlite;

namespace Dialogue.Workshop.Host.Tests.Stores.Sqlite;

public sealed class SqliteDurabilityTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(30)]
    [InlineData(20_000)]
    public async Task Leaves_no_byte_of_what_was_rewritten(int length)
    {
        string secret = "Ottoline-Fearnley" + new string('x', length);
        await using SqliteRoomStore store = new(_folder.File);
        await store.MigrateAsync(default);
        await store.CreateAsync("room");
        await store.AppendAsync("room", 1, [.. Enumerable.Range(2, 200).Select(seq => Samples.Event(seq, seq % 3 == 0 ? secret : """{"text":"kept"}"""))]);
        Assert.True(Holds("Ottoline-Fearnley"));

        await store.RewriteAsync("room", one => one.Body == secret ? "{}" : null, default);

        Assert.False(Holds("Ottoline-Fearnley"));
        Assert.True(Holds("kept"));
    }

    [Fact]
    public async Task Leaves_no_byte_of_what_was_forgotten()
    {
        await using SqliteRoomStore store = new(_folder.File);
        await store.MigrateAsync(default);
        await store.TransactAsync("room", 0, _ => new RoomWrite([Samples.Event(1, "Ottoline")], Samples.Row("room") with { Title = "Fearnley" }), default);
        Assert.True(Holds("Ottoline") && Holds("Fearnley"));

        await store.ForgetAsync("room", default);

        Assert.False(Holds("Ottoline") || Holds("Fearnley"));
    }

    [Fact]
    public async Task Says_that_traces_are_left_while_another_program_reads_and_leaves_none_when_asked_again()
    {
        await using SqliteRoomStore store = new(_folder.File);
        await store.MigrateAsync(default);
        await store.CreateAsync("room");
        await store.AppendAsync("room", 1, Samples.Event(2, "Ottoline"));
        RoomStoreFault fault;
        await using (SqliteConnection reader = new($"Data Source={_folder.File};Pooling=False"))
        {
            await reader.OpenAsync();
            await reader.ExecuteScalarAsync<long>("begin; select count(*) from room_event");

            fault = await StoreSteps.FaultOfAsync(() => store.RewriteAsync("room", one => one.Body == "Ottoline" ? "{}" : null, default));
        }

        await store.RewriteAsync("room", _ => null, default);

        Assert.Equal(RoomStoreFault.TracesLeft, fault);
        Assert.False(Holds("Ottoline"));
    }

    [Fact]
    public async Task Flushes_every_commit_in_a_log_of_changes_that_it_erases()
    {
        StoreFile.Make(_folder.File);
        await using SqliteConnection connection = SqliteFile.Connect(_folder.File);
        SqliteFile.PrepareToWrite(connection);

        Assert.Equal("wal", await connection.ExecuteScalarAsync<string>("pragma journal_mode"));
        Assert.Equal(2, await connection.ExecuteScalarAsync<long>("pragma synchronous"));
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("pragma secure_delete"));
    }

    [Fact]
    public async Task Opens_the_file_anew_after_it_could_not_be_read()
    {
        await using SqliteRoomStore store = new(_folder.File);
        await store.MigrateAsync(default);
        File.Move(_folder.File, _folder.File + ".away");
        await File.WriteAllTextAsync(_folder.File, new string('?', 8192));
        RoomStoreFault[] faults = [await StoreSteps.FaultOfAsync(() => store.CreateAsync("room")), await StoreSteps.FaultOfAsync(() => store.LogAsync("room"))];

        File.Move(_folder.File + ".away", _folder.File, overwrite: true);
        await store.CreateAsync("room");

        Assert.Equal([RoomStoreFault.Damaged, RoomStoreFault.Damaged], faults);
        Assert.Single(await store.LogAsync("room"));
    }

    private bool Holds(string text) => _folder.Bytes().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
}

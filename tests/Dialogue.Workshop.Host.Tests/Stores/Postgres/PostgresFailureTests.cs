using System.Diagnostics;
using Dapper;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Postgres;
using Dialogue.Workshop.Host.Tests.Stores.Support;
using Npgsql;

namespace Dialogue.Workshop.Host.Tests.Stores.Postgres;

/// <summary>What nodes do to each other and the server to nodes.</summary>
[NeedsPostgres]
public sealed class PostgresFailureTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>, IAsyncLifetime
{
    private const string OfNodes = "from pg_stat_activity where application_name = 'dialogue-host' and datname = current_database()";

    private const string KillOthers = $"select count(pg_terminate_backend(pid)) {OfNodes}";

    // A trigger at the very end of a transaction, so that the commit itself takes its time.
    private const string SlowCommit = """
        create function slow() returns trigger language plpgsql as 'begin perform pg_sleep(20); return null; end';
        create constraint trigger slow after insert on room_event deferrable initially deferred for each row execute function slow();
        """;

    private PostgresRoomStore? _store;
    private PostgresRoomStore? _other;

    private PostgresRoomStore Store => _store!;

    private PostgresRoomStore Other => _other!;

    public async Task InitializeAsync()
    {
        await database.EmptyAsync();
        (_store, _other) = (new PostgresRoomStore(database.Place), new PostgresRoomStore(database.Place));
        await _store.MigrateAsync(default);
        await _other.MigrateAsync(default);
        await _store.CreateAsync("room");
    }

    public async Task DisposeAsync()
    {
        await _store!.DisposeAsync();
        await _other!.DisposeAsync();
    }

    [StoreFact]
    public async Task Writes_nothing_where_the_connection_is_cut_before_the_commit()
    {
        await using NpgsqlConnection admin = await database.ConnectAsync();

        RoomStoreFault fault = await StoreSteps.FaultOfAsync(() => Store.TransactAsync(
            "room",
            1,
            _ =>
            {
                Assert.NotEqual(0, admin.ExecuteScalar<long>(KillOthers));
                return new RoomWrite(Samples.Events(2, 50), null);
            },
            default));

        Assert.Equal(RoomStoreFault.Unavailable, fault);
        Assert.Single(await Store.LogAsync("room"));
        await Store.AppendAsync("room", 1, Samples.Event(2));
    }

    [StoreFact]
    public async Task Says_that_the_outcome_is_unknown_where_the_connection_is_cut_while_committing()
    {
        await using NpgsqlConnection admin = await database.ConnectAsync();
        await admin.ExecuteAsync(SlowCommit);
        Task<RoomStoreFault> writing = StoreSteps.FaultOfAsync(() => Store.AppendAsync("room", 1, Samples.Events(2, 50)));
        await UntilAsync(admin, $"select exists (select {OfNodes} and query ilike 'commit' and state = 'active')");

        await admin.ExecuteAsync(KillOthers);

        Assert.Equal(RoomStoreFault.OutcomeUnknown, await writing);
        Assert.Contains((await Store.LogAsync("room")).Count, new[] { 1, 51 });
    }

    [StoreFact]
    public async Task Does_not_trouble_anybody_with_connections_that_died_in_the_pool()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Store.FindAsync("room", default)));
        await using NpgsqlConnection admin = await database.ConnectAsync();
        await admin.ExecuteAsync(KillOthers);

        await Store.AppendAsync("room", 1, Samples.Event(2));
        await admin.ExecuteAsync(KillOthers);

        Assert.Equal(2, (await Store.LogAsync("room")).Count);
    }

    [StoreFact]
    public async Task Takes_the_room_from_a_frozen_node_after_three_seconds()
    {
        using ManualResetEventSlim holds = new();
        using ManualResetEventSlim thaw = new();
        Task<RoomStoreFault> frozen = StoreSteps.FaultOfAsync(() => Task.Run(() => Store.TransactAsync(
            "room",
            1,
            _ =>
            {
                holds.Set();
                thaw.Wait();
                return new RoomWrite([Samples.Event(2, "from the frozen")], null);
            },
            default)));
        holds.Wait();

        Stopwatch waited = Stopwatch.StartNew();
        await Other.AppendAsync("room", 1, Samples.Event(2, "from the other"));
        waited.Stop();
        thaw.Set();

        Assert.InRange(waited.Elapsed.TotalSeconds, 2, 9);
        Assert.Equal(RoomStoreFault.Unavailable, await frozen);
        Assert.Equal("from the other", (await Store.ReadAsync("room", 1, 9, default)).Single().Body);
    }

    [StoreFact]
    public async Task Is_fenced_by_the_primary_key_where_somebody_writes_without_the_lock()
    {
        await using NpgsqlConnection admin = await database.ConnectAsync();

        RoomStoreFault fault = await StoreSteps.FaultOfAsync(() => Store.TransactAsync(
            "room",
            1,
            _ =>
            {
                admin.Execute("insert into room_event (room, seq, kind, actor, step, body, at) values ('room', 2, '', '', 0, 'zombie', 0)");
                return new RoomWrite([Samples.Event(2)], null);
            },
            default));

        Assert.Equal(RoomStoreFault.Conflict, fault);
        Assert.Equal("zombie", (await Store.ReadAsync("room", 1, 9, default)).Single().Body);
    }

    [StoreFact]
    public async Task Does_not_make_one_room_wait_for_another()
    {
        await Store.CreateAsync("another", "BBBBBB");

        await Store.TransactAsync(
            "room",
            1,
            _ =>
            {
                Assert.Equal(2, Other.KeepUpAsync("another", 1, Guid.NewGuid()).GetAwaiter().GetResult());
                return RoomWrite.Nothing;
            },
            default);

        Assert.Equal(2, (await Store.LogAsync("another")).Count);
    }

    [StoreFact]
    public async Task Hears_which_rooms_other_nodes_wrote_to()
    {
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(30));
        await using IAsyncEnumerator<string> heard = Store.ChangesAsync(stop.Token).GetAsyncEnumerator(default);
        ValueTask<bool> first = heard.MoveNextAsync();
        await ListeningAsync();

        await Store.KeepUpAsync("room", 1, Guid.NewGuid());
        await Other.CreateAsync("another", "BBBBBB");

        Assert.True(await first);
        Assert.Equal("another", heard.Current);
    }

    [StoreFact]
    public async Task Hears_again_after_the_connection_was_cut()
    {
        using CancellationTokenSource stop = new(TimeSpan.FromSeconds(30));
        await using IAsyncEnumerator<string> heard = Store.ChangesAsync(stop.Token).GetAsyncEnumerator(default);
        ValueTask<bool> first = heard.MoveNextAsync();
        await ListeningAsync();
        await using (NpgsqlConnection admin = await database.ConnectAsync())
        {
            await admin.ExecuteAsync(KillOthers);
            await UntilAsync(admin, "select not exists (select from pg_stat_activity where query like 'listen %' and datname = current_database())");
        }

        await ListeningAsync();
        await Other.CreateAsync("another", "BBBBBB");

        Assert.True(await first);
        Assert.Equal("another", heard.Current);
    }

    [StoreFact]
    public async Task Ends_listening_quietly_when_it_is_stopped()
    {
        using CancellationTokenSource stop = new();
        await using IAsyncEnumerator<string> heard = Store.ChangesAsync(stop.Token).GetAsyncEnumerator(default);
        ValueTask<bool> first = heard.MoveNextAsync();
        await ListeningAsync();

        await stop.CancelAsync();

        Assert.False(await first);
    }

    private async Task ListeningAsync()
    {
        await using NpgsqlConnection admin = await database.ConnectAsync();
        await UntilAsync(admin, "select exists (select from pg_stat_activity where query like 'listen %' and state = 'idle' and datname = current_database())");
    }

    private static async Task UntilAsync(NpgsqlConnection admin, string holds)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (!await admin.ExecuteScalarAsync<bool>(holds))
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), holds);
            await admin.ExecuteAsync("select pg_sleep(0.01)");
        }
    }
}

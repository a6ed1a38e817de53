using DbUp.Engine;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Migrations;
using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Stores;

/// <summary>How every store brings its tables up to date, from nothing and from what an earlier program left.</summary>
public abstract class RoomMigrationContract
{
    private protected abstract MigrationScripts Scripts { get; }

    [StoreFact]
    public async Task Brings_an_empty_place_up_to_date_from_several_nodes_at_once()
    {
        IRoomStore[] nodes = [.. Enumerable.Range(0, 4).Select(_ => Create(Scripts))];

        await Task.WhenAll(nodes.Select(node => Task.Run(() => node.MigrateAsync(default))));

        await nodes[0].CreateAsync("room");
        foreach (IRoomStore node in nodes)
        {
            Assert.Single(await node.LogAsync("room"));
            await node.DisposeAsync();
        }
    }

    [StoreFact]
    public async Task Does_nothing_where_the_tables_are_up_to_date()
    {
        await using IRoomStore store = Create(Scripts);
        await store.MigrateAsync(default);
        await store.CreateAsync("room");

        await store.MigrateAsync(default);
        await using IRoomStore again = Create(Scripts);
        await again.MigrateAsync(default);

        Assert.Single(await again.LogAsync("room"));
    }

    [StoreFact]
    public async Task Refuses_tables_that_a_newer_program_made()
    {
        await using IRoomStore newer = Create(ScriptsAnd("create table later (one bigint)"));
        await newer.MigrateAsync(default);
        await newer.CreateAsync("room");

        await using IRoomStore older = Create(Scripts);
        RoomStoreFault fault = await StoreSteps.FaultOfAsync(() => older.MigrateAsync(default));

        Assert.Equal(RoomStoreFault.NewerSchema, fault);
        Assert.Single(await newer.LogAsync("room"));
    }

    [StoreFact]
    public async Task Takes_tables_on_from_where_an_older_program_left_them()
    {
        await using IRoomStore older = Create(Scripts);
        await older.MigrateAsync(default);
        await older.CreateAsync("room");

        await using IRoomStore newer = Create(ScriptsAnd("create table later (one bigint)"));
        await newer.MigrateAsync(default);

        Assert.Single(await newer.LogAsync("room"));
        Assert.Equal(RoomStoreFault.NewerSchema, await StoreSteps.FaultOfAsync(() => older.MigrateAsync(default)));
    }

    [StoreFact]
    public async Task Leaves_everything_as_it_was_where_a_script_fails()
    {
        await using IRoomStore broken = Create(ScriptsAnd("create table later (one bigint); insert into nowhere values (1)"));
        await Assert.ThrowsAsync<RoomStoreException>(() => broken.MigrateAsync(default));

        await using IRoomStore store = Create(Scripts);
        await store.MigrateAsync(default);

        Assert.Equal(1, (await store.CreateAsync("room")).Events[0].Seq);
    }

    [StoreFact]
    public async Task Refuses_to_be_used_before_it_is_migrated()
    {
        await using IRoomStore store = Create(Scripts);

        await Assert.ThrowsAsync<InvalidOperationException>(() => store.FindAsync("room", default));
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.CreateAsync("room"));
    }

    private protected abstract IRoomStore Create(MigrationScripts scripts);

    private MigrationScripts ScriptsAnd(string later) => new([.. Scripts.Scripts, new SqlScript("9999-later.sql", later)]);
}

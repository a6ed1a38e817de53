using Dapper;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Stores.Migrations;
using Dialogue.Workshop.Host.Stores.Postgres;
using Dialogue.Workshop.Host.Tests.Stores.Support;
using Npgsql;

namespace Dialogue.Workshop.Host.Tests.Stores.Postgres;

[NeedsPostgres]
public sealed class PostgresMigrationTests(PostgresDatabase database) : RoomMigrationContract, IClassFixture<PostgresDatabase>, IAsyncLifetime
{
    private protected override MigrationScripts Scripts => MigrationScripts.Postgres;

    public Task InitializeAsync() => database.EmptyAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [StoreFact]
    public async Task Says_that_a_server_cannot_be_reached()
    {
        await using PostgresRoomStore store = new(new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = 1, Database = "nowhere", Username = "nobody" }.ToString());

        Assert.Equal(RoomStoreFault.Unavailable, await StoreSteps.FaultOfAsync(() => store.MigrateAsync(default)));
    }

    [StoreFact]
    public async Task Passes_on_what_the_server_says_of_a_database_that_is_not_there()
    {
        await using PostgresRoomStore store = new(new NpgsqlConnectionStringBuilder(database.Place) { Database = "nowhere" }.ToString());

        RoomStoreException wrong = await Assert.ThrowsAsync<RoomStoreException>(() => store.MigrateAsync(default));

        Assert.Equal(RoomStoreFault.Unavailable, wrong.Fault);
        Assert.Contains("database \"nowhere\" does not exist", wrong.MessageForTheHost, StringComparison.Ordinal);
        Assert.DoesNotContain("nowhere", wrong.Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public async Task Leaves_the_tables_of_another_program_alone()
    {
        await using (NpgsqlConnection connection = await database.ConnectAsync())
        {
            await connection.ExecuteAsync("create table room (somebody text)");
        }

        await using PostgresRoomStore store = new(database.Place);

        Assert.Equal(RoomStoreFault.Damaged, await StoreSteps.FaultOfAsync(() => store.MigrateAsync(default)));
    }

    private protected override IRoomStore Create(MigrationScripts scripts) => new PostgresRoomStore(database.Place, scripts);
}

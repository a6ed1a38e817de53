using Dapper;
using DbUp;
using DbUp.Engine;
using Dialogue.Workshop.Host.Stores.Migrations;
using Npgsql;

namespace Dialogue.Workshop.Host.Stores.Postgres;

/// <summary>Brings the tables of a database up to date.</summary>
/// <param name="scripts">The scripts that lead there.</param>
/// <param name="connectionString">How to reach the database.</param>
internal sealed class PostgresMigration(MigrationScripts scripts, string connectionString)
{
    // Any number that nobody else takes a lock on: 'dlgr'.
    private const long Lock = 0x646C6772;

    private const int SecondsToWait = 120;

    /// <summary>Does what is due. Where nothing is due, one number is read and no more.</summary>
    public async Task BringAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        if (await VersionOfAsync(connection, stop) == scripts.Newest)
        {
            return;
        }

        // Only one node at a time; the others then find nothing to do. They wait as long as that takes, for longer than for a room.
        await connection.ExecuteAsync(new CommandDefinition(
            "set lock_timeout = 0; select pg_advisory_lock(@Lock)", new { Lock }, commandTimeout: SecondsToWait, cancellationToken: stop));
        try
        {
            if (await VersionOfAsync(connection, stop) < scripts.Newest)
            {
                Upgrade();
                if (await HasVersionAsync(connection, stop))
                {
                    await connection.ExecuteAsync("update room_store_version set version = @Newest", new { scripts.Newest });
                }
            }
        }
        finally
        {
            // A connection that broke has let go of it already.
            if (connection.FullState == System.Data.ConnectionState.Open)
            {
                await connection.ExecuteAsync("select pg_advisory_unlock(@Lock)", new { Lock });
            }
        }
    }

    private static Task<bool> HasVersionAsync(NpgsqlConnection connection, CancellationToken stop) => connection.ExecuteScalarAsync<bool>(
        new CommandDefinition("select to_regclass('room_store_version') is not null", cancellationToken: stop));

    private void Upgrade()
    {
        // Its connection is not wanted again, and would lie in a pool of its own.
        string once = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString();
        DatabaseUpgradeResult result = DeployChanges.To.PostgresqlDatabase(once)
            .WithScripts(scripts.Scripts)
            .WithVariablesDisabled()
            .WithTransaction()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error;
        }
    }

    private async Task<int> VersionOfAsync(NpgsqlConnection connection, CancellationToken stop)
    {
        if (!await HasVersionAsync(connection, stop))
        {
            return 0;
        }

        int version = await connection.QuerySingleAsync<int>(new CommandDefinition("select version from room_store_version", cancellationToken: stop));
        return version <= scripts.Newest ? version : throw new RoomStoreException(RoomStoreFault.NewerSchema);
    }
}

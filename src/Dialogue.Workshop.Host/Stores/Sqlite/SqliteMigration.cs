using Dapper;
using DbUp;
using DbUp.Engine;
using DbUp.Sqlite.Helpers;
using Dialogue.Workshop.Host.Stores.Migrations;
using Microsoft.Data.Sqlite;

namespace Dialogue.Workshop.Host.Stores.Sqlite;

/// <summary>Brings the tables of a file up to date.</summary>
/// <param name="scripts">The scripts that lead there.</param>
internal sealed class SqliteMigration(MigrationScripts scripts)
{
    private const int ApplicationId = 0x646C6772;

    /// <summary>Does what is due, all of it or nothing. Where nothing is due, two numbers are read and no more.</summary>
    public void Bring(SqliteConnection connection)
    {
        if (VersionOf(connection) == scripts.Newest)
        {
            return;
        }

        // Before anything is in the file, and outside a transaction, where alone it can be set.
        connection.Execute("pragma journal_mode = wal");
        connection.Execute("begin immediate");
        try
        {
            // Another program may have started at the same time, so the version is read again when nobody else can write.
            if (VersionOf(connection) < scripts.Newest)
            {
                Upgrade(connection);
                connection.Execute($"pragma user_version = {scripts.Newest}");
            }

            connection.Execute("commit");
        }
        catch
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
            {
                connection.Execute("rollback");
            }

            throw;
        }
    }

    private void Upgrade(SqliteConnection connection)
    {
        using SharedConnection shared = new(connection);
        DatabaseUpgradeResult result = DeployChanges.To.SqliteDatabase(shared)
            .WithScripts(scripts.Scripts)
            .WithVariablesDisabled()
            .WithoutTransaction() // the one around it holds for all scripts, and keeps other programs out
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error;
        }
    }

    // At one moment: between two numbers another program may have made a store of an empty file.
    private int VersionOf(SqliteConnection connection)
    {
        (long application, long version, long tables) = connection.QuerySingle<(long, long, long)>(
            "select (select application_id from pragma_application_id), (select user_version from pragma_user_version), (select count(*) from sqlite_schema)");
        return (application, version) switch
        {
            (ApplicationId, > 0) when version <= scripts.Newest => (int)version,
            (ApplicationId, > 0) => throw new RoomStoreException(RoomStoreFault.NewerSchema),
            (0, 0) when tables == 0 => 0,
            _ => throw new RoomStoreException(RoomStoreFault.Damaged),
        };
    }
}

using Dapper;
using Microsoft.Data.Sqlite;

namespace Dialogue.Workshop.Host.Stores.Sqlite;

/// <summary>Opens connections to a store's file, with the settings that a store is used with.</summary>
internal static class SqliteFile
{
    // Where SQLite's own waiting has given up, the library would go on trying for so many seconds; 0 would mean for ever.
    private const int SecondsOfMoreTries = 1;

    // Another program's write is waited for this long. Hand-over between programs is unfair, so that single waits of a second are usual.
    private const int BusyMilliseconds = 10_000;

    // Erasing keeps the store's own writers waiting meanwhile, and can be asked for again.
    private const int BusyMillisecondsWhenErasing = 500;

    /// <summary>Opens the file, which must be there, with nothing set that would change it.</summary>
    public static SqliteConnection Connect(string path)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = SecondsOfMoreTries,
        }.ToString());
        try
        {
            connection.Open();
            connection.Execute("pragma cell_size_check = on; pragma trusted_schema = off; pragma temp_store = memory");
            BePatient(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes a connection one that writes: what it has committed outlives a fall of the machine, and what it deletes is overwritten.</summary>
    public static void PrepareToWrite(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<string>("pragma journal_mode = wal") != "wal")
        {
            throw new RoomStoreException(RoomStoreFault.NotALocalDisk);
        }

        connection.Execute("pragma synchronous = full; pragma secure_delete = on");
    }

    /// <summary>Waits for other programs as long as may be.</summary>
    public static void BePatient(SqliteConnection connection) => connection.Execute($"pragma busy_timeout = {BusyMilliseconds}");

    /// <summary>Waits for other programs for a moment only.</summary>
    public static void BeQuick(SqliteConnection connection) => connection.Execute($"pragma busy_timeout = {BusyMillisecondsWhenErasing}");

    /// <summary>Makes a connection one that only reads.</summary>
    public static void PrepareToRead(SqliteConnection connection) => connection.Execute("pragma query_only = on");
}

using System.Globalization;
using Dialogue.Storage.Migrations;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Dialogue.Storage.Connections;

/// <summary>One connection to a journal's file, with the settings that a journal is used with.</summary>
internal sealed class JournalConnection : IDisposable
{
    // Where SQLite's own waiting has given up, the library would go on trying for so many seconds; 0 would mean for ever.
    private const int SecondsOfMoreTries = 1;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, Statement> _statements = [];

    private JournalConnection(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a file, and brings its tables up to date; a file that is something else, or newer, is left as it is.</summary>
    public static JournalConnection Open(JournalLocation location, MigrationRunner migrations, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate)
    {
        if (mode == SqliteOpenMode.ReadWriteCreate)
        {
            FileModes.MakeFile(location.File);
        }

        JournalConnection connection = Connect(location.File, mode);
        try
        {
            FileModes.Tidy(location.File);
            connection.Script(string.Create(CultureInfo.InvariantCulture, $"pragma busy_timeout = {(int)location.BusyTimeout.TotalMilliseconds};"));
            connection.Script("pragma cell_size_check = on; pragma trusted_schema = off; pragma temp_store = memory;");
            migrations.Bring(connection, location.File);
            connection.Script("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;");
            return connection;
        }
        catch
        {
            connection.CloseUntouched();
            throw;
        }
    }

    /// <summary>Opens a file as it is, without any setting.</summary>
    public static JournalConnection Connect(string source, SqliteOpenMode mode)
    {
        SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = SecondsOfMoreTries,
        }.ToString());
        try
        {
            connection.Open();
            return new JournalConnection(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Gives a statement, prepared when it is first asked for.</summary>
    public Statement this[string sql]
    {
        get
        {
            if (!_statements.TryGetValue(sql, out Statement? statement))
            {
                statement = new Statement(_connection, sql);
                _statements.Add(sql, statement);
            }

            return statement;
        }
    }

    /// <summary>Does any number of statements that have no parameters.</summary>
    public void Script(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // Scripts are constants and embedded files of this project; numbers are all that is put into them.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Does something in one transaction that writes: all of it, or nothing where it throws.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        this["begin immediate"].Run();
        try
        {
            T done = work();
            this["commit"].Run();
            return done;
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    /// <summary>Does something that reads, at one moment of the file.</summary>
    public T AtOneMoment<T>(Func<T> work)
    {
        this["begin"].Run();
        try
        {
            return work();
        }
        finally
        {
            RollBack();
        }
    }

    /// <summary>Copies everything over another journal, page by page.</summary>
    public void CopyOver(JournalConnection other) => _connection.BackupDatabase(other._connection);

    /// <summary>Closes without moving what lies in the file of changes into the journal, which is not ours to do where something is wrong.</summary>
    public void CloseUntouched()
    {
        if (new FileInfo(_connection.DataSource + "-wal") is { Exists: true, Length: > 0 })
        {
            raw.sqlite3_db_config(_connection.Handle, raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        }

        Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (Statement statement in _statements.Values)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    // A transaction that failed for want of space or by a fault of the disk is over already.
    private void RollBack()
    {
        if (raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            this["rollback"].Run();
        }
    }
}

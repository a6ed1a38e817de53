using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace Dialogue.Benchmarks.Groups.Storing;

/// <summary>Is the least that a durable insert of the same columns can cost: one prepared statement, one row, one commit.</summary>
internal sealed class BareInserts : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private long _seq;

    public BareInserts(string folder)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "bare.db"), Pooling = false }.ToString());
        _connection.Open();
        Run("pragma journal_mode=wal; pragma synchronous=full; create table step(playthrough integer, seq integer, kind integer, beat text, choice text, at integer, zone integer, primary key(playthrough, seq)) without rowid");
        _insert = _connection.CreateCommand();
        _insert.CommandText = "insert into step values (1, $seq, 0, $beat, $choice, $at, 60)";
        _insert.Parameters.AddWithValue("$seq", 0L);
        _insert.Parameters.AddWithValue("$beat", "a-beat-of-some-length");
        _insert.Parameters.AddWithValue("$choice", "a-choice");
        _insert.Parameters.AddWithValue("$at", 1_790_000_000_000L);
        _insert.Prepare();
    }

    /// <summary>Inserts one row.</summary>
    public void Insert()
    {
        _insert.Parameters["$seq"].Value = ++_seq;
        _insert.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _insert.Dispose();
        _connection.Dispose();
    }

    [SuppressMessage("Security", "CA2100", Justification = "The statements stand in this file.")]
    private void Run(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

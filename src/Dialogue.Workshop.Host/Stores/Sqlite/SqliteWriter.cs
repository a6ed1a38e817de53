using Dapper;
using Dialogue.Workshop.Host.Stores.Rows;
using Microsoft.Data.Sqlite;

namespace Dialogue.Workshop.Host.Stores.Sqlite;

/// <summary>The one connection of a store that writes, kept open with its statements prepared. Used by one caller at a time.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _head;
    private readonly SqliteCommand _since;
    private readonly SqliteCommand _insert;

    public SqliteWriter(SqliteConnection connection)
    {
        _connection = connection;
        _head = Prepare("select coalesce(max(seq), 0) from room_event where room = $room", "$room");
        _since = Prepare($"select {EventLine.Columns} from room_event where room = $room and seq > $since order by seq", "$room", "$since");
        _insert = Prepare(
            "insert into room_event (room, seq, kind, command_id, actor, step, body, at) values ($room, $seq, $kind, $command, $actor, $step, $body, $at)",
            "$room",
            "$seq",
            "$kind",
            "$command",
            "$actor",
            "$step",
            "$body",
            "$at");
    }

    /// <summary>Reads, lets decide, and writes, in one transaction; what it gives is durable.</summary>
    public RoomWrite Transact(string room, long sinceSeq, Func<IReadOnlyList<StoredEvent>, RoomWrite> decide) => InTransaction(transaction =>
    {
        long head = (long)Bind(_head, transaction, room).ExecuteScalar()!;
        WriteCheck.Since(sinceSeq, head);
        RoomWrite write = WriteCheck.Of(room, head, decide(head == sinceSeq ? [] : Since(transaction, room, sinceSeq)));
        foreach (StoredEvent next in write.Events)
        {
            string? command = EventLine.Id(next.CommandId);
            Bind(_insert, transaction, room, next.Seq, next.Kind, command, next.Actor, next.Step, next.Body, next.At.ToUnixTimeMilliseconds()).ExecuteNonQuery();
        }

        if (write.Row is not null)
        {
            _connection.Execute(Statements.KeepRow, Statements.ValuesOf(write.Row), transaction);
        }

        return (write, !write.IsNothing);
    });

    /// <summary>Keeps a conversation's file.</summary>
    public int KeepConversation(string hash, string body) => _connection.Execute(Statements.KeepConversation, new { hash, body });

    /// <summary>Rewrites bodies, all or none.</summary>
    public void Rewrite(string room, Func<StoredEvent, string?> newBody) => InTransaction(transaction =>
    {
        var changed = Since(transaction, room, 0)
            .Select(one => new { room, seq = one.Seq, body = newBody(one) })
            .Where(one => one.body is not null)
            .ToList();
        changed.ForEach(one => WriteCheck.Text(one.body!));
        _connection.Execute("update room_event set body = @body where room = @room and seq = @seq", changed, transaction);
        return (changed.Count, changed.Count > 0);
    });

    /// <summary>Deletes a room.</summary>
    public void Forget(string room) => InTransaction(transaction =>
    {
        int events = _connection.Execute(Statements.ForgetEvents, new { room }, transaction);
        return (events + _connection.Execute(Statements.ForgetRow, new { room }, transaction), true);
    });

    /// <summary>Makes the files hold what the tables hold, and nothing that they held before.</summary>
    public void Scrub()
    {
        SqliteFile.BeQuick(_connection);
        try
        {
            EmptyLog();
            _connection.Execute("vacuum");
            EmptyLog();
        }
        catch (SqliteException wrong)
        {
            // Busy, or too full a disk to write the file anew: what was asked for is done as far as the tables go.
            throw new RoomStoreException(RoomStoreFault.TracesLeft, wrong);
        }
        finally
        {
            SqliteFile.BePatient(_connection);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _head.Dispose();
        _since.Dispose();
        _insert.Dispose();
        _connection.Dispose();
    }

    private static SqliteCommand Bind(SqliteCommand command, SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        command.Transaction = transaction;
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        SqliteCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this file; what is not constant is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (string name in parameters)
        {
            command.Parameters.Add(new SqliteParameter(name, DBNull.Value));
        }

        command.Prepare();
        return command;
    }

    private List<StoredEvent> Since(SqliteTransaction transaction, string room, long sinceSeq)
    {
        using SqliteDataReader reader = Bind(_since, transaction, room, sinceSeq).ExecuteReader();
        List<StoredEvent> events = [];
        while (reader.Read())
        {
            events.Add(EventLine.In(reader));
        }

        return events;
    }

    // Not deferred: a transaction that reads first and then wants to write is refused at once where another program wrote meanwhile.
    private T InTransaction<T>(Func<SqliteTransaction, (T Done, bool Keep)> work)
    {
        bool committing = false;
        try
        {
            using SqliteTransaction transaction = _connection.BeginTransaction(deferred: false);
            (T done, bool keep) = work(transaction);
            if (keep)
            {
                committing = true;
                transaction.Commit();
            }

            return done;
        }
        catch (SqliteException wrong)
        {
            throw SqliteFaults.Of(wrong, committing);
        }
    }

    private void EmptyLog()
    {
        if (_connection.ExecuteScalar<long>("pragma wal_checkpoint(truncate)") != 0)
        {
            throw new RoomStoreException(RoomStoreFault.TracesLeft);
        }
    }
}

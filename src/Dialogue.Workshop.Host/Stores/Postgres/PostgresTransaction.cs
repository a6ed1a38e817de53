using Dialogue.Workshop.Host.Stores.Rows;
using Npgsql;

namespace Dialogue.Workshop.Host.Stores.Postgres;

/// <summary>One transaction that holds a room's lock. Three ways to the server and back: lock and read, write and tell, commit.</summary>
internal sealed class PostgresTransaction : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly string _room;

    private PostgresTransaction(NpgsqlConnection connection, NpgsqlTransaction transaction, string room) =>
        (_connection, _transaction, _room) = (connection, transaction, room);

    /// <summary>Gets a value indicating whether the lock was taken and the room read, after which somebody may have decided.</summary>
    public bool HasRead { get; private set; }

    /// <summary>Gets a value indicating whether the server was asked to keep what was written, so that a failure leaves open whether it did.</summary>
    public bool Committing { get; private set; }

    /// <summary>Begins; the lock is taken with the first reading.</summary>
    public static async Task<PostgresTransaction> BeginAsync(NpgsqlConnection connection, string room, CancellationToken stop) =>
        new(connection, await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, stop), room);

    /// <summary>Takes the lock and gives the last seq of the room with the events after one.</summary>
    public async Task<(long Head, IReadOnlyList<StoredEvent> Events)> LockAndReadAsync(long sinceSeq, CancellationToken stop)
    {
        await using NpgsqlBatch batch = Batch(PostgresCommands.Lock(_room), PostgresCommands.Head(_room), PostgresCommands.Since(_room, sinceSeq));
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(stop);
        await reader.NextResultAsync(stop);
        await reader.ReadAsync(stop);
        long head = reader.GetInt64(0);
        await reader.NextResultAsync(stop);
        List<StoredEvent> events = [];
        while (await reader.ReadAsync(stop))
        {
            events.Add(EventLine.In(reader));
        }

        HasRead = true;
        return (head, events);
    }

    /// <summary>Writes, tells the other nodes, and gives back when it is durable.</summary>
    public async Task WriteAsync(IEnumerable<NpgsqlBatchCommand> commands, CancellationToken stop)
    {
        await using (NpgsqlBatch batch = Batch([.. commands, PostgresCommands.Tell(_room)]))
        {
            await batch.ExecuteNonQueryAsync(stop);
        }

        // From here on nobody may go: whoever stops waiting for a commit never knows what came of it.
        Committing = true;
        await _transaction.CommitAsync(CancellationToken.None);
        Committing = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _transaction.DisposeAsync();

    private NpgsqlBatch Batch(params ReadOnlySpan<NpgsqlBatchCommand> commands)
    {
        NpgsqlBatch batch = new(_connection, _transaction);
        foreach (NpgsqlBatchCommand command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        return batch;
    }
}

using System.Collections.Concurrent;
using System.Data;
using System.Runtime.CompilerServices;
using Dapper;
using Dialogue.Workshop.Host.Stores.Migrations;
using Dialogue.Workshop.Host.Stores.Rows;
using Npgsql;

namespace Dialogue.Workshop.Host.Stores.Postgres;

/// <summary>Keeps rooms in PostgreSQL, for any number of nodes: it orders what they write, and lets only one of them have a room at a time.</summary>
internal sealed class PostgresRoomStore : IRoomStore
{
    private readonly string _connectionString;
    private readonly MigrationScripts _scripts;
    private readonly NpgsqlDataSource _source;

    // Processes of the server that serve this node; a number that another node's connection gets later costs that node's wake-up, which may be lost.
    private readonly ConcurrentDictionary<int, bool> _ours = new();
    private bool _migrated;

    /// <summary>Initializes a new instance of the <see cref="PostgresRoomStore"/> class; nothing is opened yet.</summary>
    /// <param name="connectionString">How to reach the database, which must exist.</param>
    /// <param name="scripts">What leads to the tables, or null for all that this program knows.</param>
    public PostgresRoomStore(string connectionString, MigrationScripts? scripts = null)
    {
        _connectionString = connectionString;
        _scripts = scripts ?? MigrationScripts.Postgres;
        _source = PostgresSettings.Source(connectionString);
    }

    /// <inheritdoc/>
    public async Task MigrateAsync(CancellationToken stop)
    {
        try
        {
            await using NpgsqlConnection connection = await _source.OpenConnectionAsync(stop);
            await new PostgresMigration(_scripts, _connectionString).BringAsync(connection, stop);
            _migrated = true;
        }
        catch (Exception wrong) when (PostgresFaults.IsOfTheServer(wrong))
        {
            throw PostgresFaults.Of(wrong);
        }
    }

    /// <inheritdoc/>
    public Task<RoomWrite> TransactAsync(
        string room, long sinceSeq, Func<IReadOnlyList<StoredEvent>, RoomWrite> decide, CancellationToken stop) => InTransactionAsync(
        room,
        async transaction =>
        {
            (long head, IReadOnlyList<StoredEvent> news) = await transaction.LockAndReadAsync(sinceSeq, stop);
            WriteCheck.Since(sinceSeq, head);
            RoomWrite write = WriteCheck.Of(room, head, decide(news));
            if (!write.IsNothing)
            {
                await transaction.WriteAsync(CommandsOf(room, write), stop);
            }

            return write;
        },
        stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadAsync(string room, long sinceSeq, int limit, CancellationToken stop) =>
        UseAsync<IReadOnlyList<StoredEvent>>(
            async connection =>
            {
                IEnumerable<EventLine> lines = await connection.QueryAsync<EventLine>(Asked(Statements.Read, new { room, sinceSeq, limit }, stop));
                return [.. lines.Select(line => line.Event())];
            },
            stop);

    /// <inheritdoc/>
    public Task<RoomRow?> FindAsync(string room, CancellationToken stop) => UseAsync(
        async connection => (await connection.QuerySingleOrDefaultAsync<RoomLine>(Asked(Statements.Find, new { room }, stop)))?.Row(), stop);

    /// <inheritdoc/>
    public Task<RoomRow?> FindByCodeAsync(string code, CancellationToken stop) => UseAsync(
        async connection => (await connection.QuerySingleOrDefaultAsync<RoomLine>(Asked(Statements.FindByCode, new { code }, stop)))?.Row(), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RoomRow>> ListAsync(bool openOnly, CancellationToken stop) => UseAsync<IReadOnlyList<RoomRow>>(
        async connection => [.. (await connection.QueryAsync<RoomLine>(Asked(Statements.List, new { openOnly }, stop))).Select(line => line.Row())], stop);

    /// <inheritdoc/>
    public async Task RewriteAsync(string room, Func<StoredEvent, string?> newBody, CancellationToken stop)
    {
        await InTransactionAsync(
            room,
            async transaction =>
            {
                (_, IReadOnlyList<StoredEvent> log) = await transaction.LockAndReadAsync(0, stop);
                List<(long Seq, string Body)> changed = [];
                foreach (StoredEvent one in log)
                {
                    if (newBody(one) is { } body)
                    {
                        WriteCheck.Text(body);
                        changed.Add((one.Seq, body));
                    }
                }

                if (changed.Count > 0)
                {
                    await transaction.WriteAsync([PostgresCommands.Rewrite(room, changed)], stop);
                }

                return changed.Count;
            },
            stop);
        await ScrubAsync(stop);
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(string room, CancellationToken stop)
    {
        await InTransactionAsync(
            room,
            async transaction =>
            {
                await transaction.LockAndReadAsync(long.MaxValue, stop);
                await transaction.WriteAsync(PostgresCommands.Forget(room), stop);
                return true;
            },
            stop);
        await ScrubAsync(stop);
    }

    /// <inheritdoc/>
    public Task KeepConversationAsync(string hash, string body, CancellationToken stop) => UseAsync(
        connection => connection.ExecuteAsync(Asked(Statements.KeepConversation, new { hash, body }, stop)), stop);

    /// <inheritdoc/>
    public Task<string?> FindConversationAsync(string hash, CancellationToken stop) => UseAsync(
        connection => connection.QuerySingleOrDefaultAsync<string>(Asked(Statements.FindConversation, new { hash }, stop)), stop);

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ChangesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await using PostgresListener listener = new(_source, _ours.ContainsKey);
        while (!stop.IsCancellationRequested)
        {
            foreach (string room in await HearAsync(listener, stop))
            {
                yield return room;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private static CommandDefinition Asked(string statement, object values, CancellationToken stop) => new(statement, values, cancellationToken: stop);

    private static IEnumerable<NpgsqlBatchCommand> CommandsOf(string room, RoomWrite write)
    {
        if (write.Events.Count > 0)
        {
            yield return PostgresCommands.Append(room, write.Events);
        }

        if (write.Row is not null)
        {
            yield return PostgresCommands.Keep(write.Row);
        }
    }

    private static async Task<IReadOnlyList<string>> HearAsync(PostgresListener listener, CancellationToken stop)
    {
        try
        {
            return await listener.NextAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return []; // whoever stopped it knows
        }
    }

    // A connection that was found broken between two statements refuses the next one as if the program had made a mistake.
    private static bool IsBroken(NpgsqlConnection connection) => connection.FullState is ConnectionState.Broken or ConnectionState.Closed;

    private async Task<T> InTransactionAsync<T>(string room, Func<PostgresTransaction, Task<T>> work, CancellationToken stop)
    {
        PostgresTransaction? transaction = null;
        try
        {
            return await UseAsync(
                async connection =>
                {
                    _ours.TryAdd(connection.ProcessID, true);
                    await using PostgresTransaction begun = await PostgresTransaction.BeginAsync(connection, room, stop);
                    transaction = begun;
                    return await work(begun);
                },
                stop,
                mayTryAgain: () => transaction is null or { HasRead: false });
        }
        catch (RoomStoreException wrong) when (transaction is { Committing: true } && wrong.InnerException is { } cause)
        {
            throw PostgresFaults.Of(cause, committing: true);
        }
    }

    // Not in a transaction, where vacuum refuses to work.
    private async Task ScrubAsync(CancellationToken stop)
    {
        try
        {
            await UseAsync(connection => connection.ExecuteAsync(new CommandDefinition("vacuum room_event, room", cancellationToken: stop)), stop);
        }
        catch (RoomStoreException wrong)
        {
            throw new RoomStoreException(RoomStoreFault.TracesLeft, wrong);
        }
    }

    // After a restart of the server every connection in the pool is dead; the first who finds one out tries again with a new one.
    private async Task<T> UseAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken stop, Func<bool>? mayTryAgain = null)
    {
        if (!_migrated)
        {
            throw new InvalidOperationException("The store is used before it is migrated.");
        }

        for (bool first = true; ; first = false)
        {
            bool opened = false;
            await using NpgsqlConnection connection = _source.CreateConnection();
            try
            {
                await connection.OpenAsync(stop);
                opened = true;
                return await work(connection);
            }
            catch (Exception wrong) when (PostgresFaults.IsOfTheServer(wrong) || (wrong is InvalidOperationException && IsBroken(connection)))
            {
                if (!first || !opened || !IsBroken(connection) || mayTryAgain?.Invoke() == false)
                {
                    throw PostgresFaults.Of(wrong);
                }

                _source.Clear();
            }
        }
    }
}

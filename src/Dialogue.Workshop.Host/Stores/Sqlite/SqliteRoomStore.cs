using System.Runtime.CompilerServices;
using Dapper;
using Dialogue.Workshop.Host.Stores.Migrations;
using Dialogue.Workshop.Host.Stores.Rows;
using Microsoft.Data.Sqlite;

namespace Dialogue.Workshop.Host.Stores.Sqlite;

/// <summary>Keeps rooms in one file of this machine. One program should own a live room; others may write too, and get their turn.</summary>
internal sealed class SqliteRoomStore : IRoomStore
{
    private readonly string _path;
    private readonly MigrationScripts _scripts;
    private readonly SqliteDesk<SqliteWriter> _writer;
    private readonly SqliteDesk<SqliteConnection> _reader;
    private bool _migrated;

    /// <summary>Initializes a new instance of the <see cref="SqliteRoomStore"/> class; nothing is opened yet.</summary>
    /// <param name="path">The file; it and its folder are made where they are missing.</param>
    /// <param name="scripts">What leads to the tables, or null for all that this program knows.</param>
    public SqliteRoomStore(string path, MigrationScripts? scripts = null)
    {
        _path = Path.GetFullPath(path);
        _scripts = scripts ?? MigrationScripts.Sqlite;
        _writer = new SqliteDesk<SqliteWriter>(OpenToWrite);
        _reader = new SqliteDesk<SqliteConnection>(OpenToRead);
    }

    /// <inheritdoc/>
    public Task MigrateAsync(CancellationToken stop) => Task.Run(
        () =>
        {
            try
            {
                StoreFile.Make(_path);
                using SqliteConnection connection = SqliteFile.Connect(_path);
                new SqliteMigration(_scripts).Bring(connection);
                _migrated = true;
            }
            catch (Exception wrong) when (SqliteFaults.IsOfTheFile(wrong))
            {
                throw SqliteFaults.Of(wrong);
            }
        },
        stop);

    /// <inheritdoc/>
    public Task<RoomWrite> TransactAsync(
        string room, long sinceSeq, Func<IReadOnlyList<StoredEvent>, RoomWrite> decide, CancellationToken stop) =>
        _writer.UseAsync(writer => writer.Transact(room, sinceSeq, decide), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEvent>> ReadAsync(string room, long sinceSeq, int limit, CancellationToken stop) =>
        _reader.UseAsync<IReadOnlyList<StoredEvent>>(
            reader => [.. reader.Query<EventLine>(Statements.Read, new { room, sinceSeq, limit }).Select(line => line.Event())],
            stop);

    /// <inheritdoc/>
    public Task<RoomRow?> FindAsync(string room, CancellationToken stop) => _reader.UseAsync(
        reader => reader.QuerySingleOrDefault<RoomLine>(Statements.Find, new { room })?.Row(), stop);

    /// <inheritdoc/>
    public Task<RoomRow?> FindByCodeAsync(string code, CancellationToken stop) => _reader.UseAsync(
        reader => reader.QuerySingleOrDefault<RoomLine>(Statements.FindByCode, new { code })?.Row(), stop);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RoomRow>> ListAsync(bool openOnly, CancellationToken stop) => _reader.UseAsync<IReadOnlyList<RoomRow>>(
        reader => [.. reader.Query<RoomLine>(Statements.List, new { openOnly }).Select(line => line.Row())], stop);

    /// <inheritdoc/>
    public Task RewriteAsync(string room, Func<StoredEvent, string?> newBody, CancellationToken stop) => _writer.UseAsync(
        writer =>
        {
            writer.Rewrite(room, newBody);
            writer.Scrub();
            return true;
        },
        stop);

    /// <inheritdoc/>
    public Task ForgetAsync(string room, CancellationToken stop) => _writer.UseAsync(
        writer =>
        {
            writer.Forget(room);
            writer.Scrub();
            return true;
        },
        stop);

    /// <inheritdoc/>
    public Task KeepConversationAsync(string hash, string body, CancellationToken stop) => _writer.UseAsync(
        writer => writer.KeepConversation(hash, body), stop);

    /// <inheritdoc/>
    public Task<string?> FindConversationAsync(string hash, CancellationToken stop) => _reader.UseAsync(
        reader => reader.QuerySingleOrDefault<string>(Statements.FindConversation, new { hash }), stop);

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ChangesAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await Task.CompletedTask;
        yield break;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _reader.DisposeAsync();
        await _writer.DisposeAsync();
    }

    private SqliteWriter OpenToWrite() => new(Open(SqliteFile.PrepareToWrite));

    private SqliteConnection OpenToRead() => Open(SqliteFile.PrepareToRead);

    private SqliteConnection Open(Action<SqliteConnection> prepare)
    {
        if (!_migrated)
        {
            throw new InvalidOperationException("The store is used before it is migrated.");
        }

        SqliteConnection connection = SqliteFile.Connect(_path);
        try
        {
            prepare(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}

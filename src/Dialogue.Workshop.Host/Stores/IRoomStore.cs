namespace Dialogue.Workshop.Host.Stores;

/// <summary>Keeps the logs of rooms. What goes wrong with the store itself is a <see cref="RoomStoreException"/>.</summary>
/// <remarks>Members may be called from any number of tasks at once, after <see cref="MigrateAsync"/> has ended once.</remarks>
internal interface IRoomStore : IAsyncDisposable
{
    /// <summary>Opens the store and brings its tables up to date; where they are, a number or two are read and no more.</summary>
    Task MigrateAsync(CancellationToken stop);

    /// <summary>The one storage primitive: under the room's lock reads what came since, lets somebody decide, and stores what is decided.</summary>
    /// <param name="room">The room; nobody else writes to it meanwhile, on any node.</param>
    /// <param name="sinceSeq">The last event that the caller has applied; 0 for none.</param>
    /// <param name="decide">
    /// Is called at most once, with the events after that, and says what to write. It must be quick: a lock that is held for three seconds is
    /// taken away. Where it throws, nothing is written. A gap, or text that cannot be stored, is an <see cref="ArgumentException"/>.
    /// </param>
    /// <param name="stop">Is heeded until the store begins to make the write durable.</param>
    /// <returns>What was written, as it is read back; it is durable.</returns>
    Task<RoomWrite> TransactAsync(string room, long sinceSeq, Func<IReadOnlyList<StoredEvent>, RoomWrite> decide, CancellationToken stop);

    /// <summary>Gives the events after one, in order, at most so many.</summary>
    Task<IReadOnlyList<StoredEvent>> ReadAsync(string room, long sinceSeq, int limit, CancellationToken stop);

    /// <summary>Gives a room's row, or null.</summary>
    Task<RoomRow?> FindAsync(string room, CancellationToken stop);

    /// <summary>Gives the row of the open room that has this code, or null; letters count as they are written.</summary>
    Task<RoomRow?> FindByCodeAsync(string code, CancellationToken stop);

    /// <summary>Gives the rows of all rooms, or of the open ones, the oldest first.</summary>
    Task<IReadOnlyList<RoomRow>> ListAsync(bool openOnly, CancellationToken stop);

    /// <summary>Rewrites the bodies of some events, all or none, and then takes care that the old ones are gone.</summary>
    /// <param name="room">The room.</param>
    /// <param name="newBody">Gives an event's new body, or null to leave it.</param>
    /// <param name="stop">Is heeded until the rewritten bodies are being stored.</param>
    /// <remarks>
    /// SQLite: the file is written anew without them. PostgreSQL: the old rows are given up (<c>vacuum</c>); the server's own
    /// write-ahead log and its backups keep them as long as they themselves are kept. Where the second part fails
    /// (<see cref="RoomStoreFault.TracesLeft"/>), asking again does it.
    /// </remarks>
    Task RewriteAsync(string room, Func<StoredEvent, string?> newBody, CancellationToken stop);

    /// <summary>Deletes a room, its row and its log, and takes care that they are gone, as <see cref="RewriteAsync"/> does.</summary>
    Task ForgetAsync(string room, CancellationToken stop);

    /// <summary>Keeps the file of a conversation that a room is made with, by the hash of its content.</summary>
    Task KeepConversationAsync(string hash, string body, CancellationToken stop);

    /// <summary>Gives the file of a conversation, or null.</summary>
    Task<string?> FindConversationAsync(string hash, CancellationToken stop);

    /// <summary>
    /// Names rooms that other nodes wrote to, until it is stopped: a wake-up that may be lost or come twice, never the only way to hear of
    /// them. A store with one node ends at once.
    /// </summary>
    IAsyncEnumerable<string> ChangesAsync(CancellationToken stop);
}

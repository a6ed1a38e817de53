using System.Collections.Concurrent;
using Dialogue.Workshop.Host.Hubs;
using Dialogue.Workshop.Host.Scenarios;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;
using Microsoft.AspNetCore.SignalR;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>Finds rooms, and keeps those that somebody asks for alive. One for each host.</summary>
internal sealed class RoomDesk(IRoomStore store, ScenarioVault vault, IHubContext<RoomHub> hub, TimeProvider clock, HostOptions options) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<KeptRoom?>>> _rooms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _roomsByCode = new(StringComparer.Ordinal);

    /// <summary>Gives a room, or null.</summary>
    public async Task<KeptRoom?> FindAsync(string id)
    {
        if (id.Length > 64)
        {
            return null;
        }

        Lazy<Task<KeptRoom?>> entry = _rooms.GetOrAdd(id, key => new Lazy<Task<KeptRoom?>>(() => LoadAsync(key)));
        try
        {
            KeptRoom? room = await entry.Value;
            if (room is null)
            {
                _rooms.TryRemove(new KeyValuePair<string, Lazy<Task<KeptRoom?>>>(id, entry));
            }

            return room;
        }
        catch
        {
            _rooms.TryRemove(new KeyValuePair<string, Lazy<Task<KeptRoom?>>>(id, entry));
            throw;
        }
    }

    /// <summary>Gives the open room that has a code, or null.</summary>
    public async Task<KeptRoom?> FindByCodeAsync(string code)
    {
        // A code that was rotated away must not let anybody in, so what is remembered is only a guess at where to look.
        if (_roomsByCode.TryGetValue(code, out string? known) && await FindAsync(known) is { } room && room.Live.Row is { IsOpen: true } row && row.Code == code)
        {
            return room;
        }

        if (await store.FindByCodeAsync(code, CancellationToken.None) is not { } found)
        {
            return null;
        }

        _roomsByCode[code] = found.Room;
        return await FindAsync(found.Room);
    }

    /// <summary>Lets the rooms that other nodes wrote to catch up, until it is stopped.</summary>
    public async Task FollowOthersAsync(CancellationToken stop)
    {
        await foreach (string id in store.ChangesAsync(stop))
        {
            if (_rooms.TryGetValue(id, out Lazy<Task<KeptRoom?>>? entry) && entry.IsValueCreated && await entry.Value is { } room)
            {
                await room.Live.CatchUpAsync();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (Lazy<Task<KeptRoom?>> entry in _rooms.Values)
        {
            if (entry.IsValueCreated && await entry.Value is { } room)
            {
                await room.DisposeAsync();
            }
        }
    }

    private async Task<KeptRoom?> LoadAsync(string id) =>
        await store.FindAsync(id, CancellationToken.None) is { } row
            ? new KeptRoom(row, store, await vault.ForRoomAsync(id, CancellationToken.None), hub, clock, options.IsShared)
            : null;
}

/// <summary>A room that is alive on this host, with what tells about it and looks after it.</summary>
internal sealed class KeptRoom : IAsyncDisposable
{
    private readonly RoomWatch _watch;

    public KeptRoom(RoomRow row, IRoomStore store, Func<PlannedPiece, Piece> open, IHubContext<RoomHub> hub, TimeProvider clock, bool isShared)
    {
        Live = new LiveRoom(row, store, open, clock);
        Feed = new RoomFeed(Live, hub, clock);
        _watch = new RoomWatch(Live, Feed, clock, isShared);
    }

    public LiveRoom Live { get; }

    public RoomFeed Feed { get; }

    public async ValueTask DisposeAsync()
    {
        await _watch.DisposeAsync();
        await Feed.DisposeAsync();
        await Live.DisposeAsync();
    }
}

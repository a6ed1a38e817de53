using Dialogue.Workshop.Codes;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Scenarios;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Host.Upkeep;

/// <summary>Finds rooms and reads their logs.</summary>
internal sealed class RoomLogs(IRoomStore store, ScenarioVault vault)
{
    private const int PageSize = 2_000;

    /// <summary>Finds a room by id, by code (the newest that had it), or the <c>latest</c>; where there is none, throws <see cref="HostFault"/>.</summary>
    public async Task<RoomRow> FindAsync(string asked)
    {
        IReadOnlyList<RoomRow> rows = await store.ListAsync(openOnly: false, CancellationToken.None);
        string? code = JoinCode.Parse(asked);
        RoomRow? found = asked == "latest"
            ? (rows.Count > 0 ? rows[^1] : null)
            : rows.LastOrDefault(row => row.Room == asked) ?? rows.LastOrDefault(row => code is not null && row.Code == code);
        return found ?? throw new HostFault(1, $"There is no workshop \"{ShownText.Line(asked)}\". `dialogue workshop list` shows what there is.");
    }

    /// <summary>Reads a room's log as it is stored.</summary>
    public async Task<IReadOnlyList<StoredEvent>> StoredAsync(string room)
    {
        List<StoredEvent> all = [];
        while (true)
        {
            IReadOnlyList<StoredEvent> page = await store.ReadAsync(room, all.Count, PageSize, CancellationToken.None);
            all.AddRange(page);
            if (page.Count < PageSize)
            {
                return all;
            }
        }
    }

    /// <summary>Reads a room's log and builds the room of it.</summary>
    public async Task<RoomLog> ReadAsync(string room)
    {
        LoggedEvent[] events = [.. (await StoredAsync(room)).Select(Rows.ToLogged)];
        Room built = new(await vault.ForRoomAsync(room, CancellationToken.None));
        foreach (LoggedEvent logged in events)
        {
            built.Apply(logged);
        }

        return new RoomLog(built, events);
    }
}

/// <summary>A room with the log that it was built from.</summary>
/// <param name="Room">The room.</param>
/// <param name="Events">Its log.</param>
internal sealed record RoomLog(Room Room, IReadOnlyList<LoggedEvent> Events);

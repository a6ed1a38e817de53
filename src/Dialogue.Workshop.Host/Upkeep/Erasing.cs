using Dialogue.Workshop.Commands;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Host.Upkeep;

/// <summary>Erases names, tokens and notes of closed rooms, so that their bytes are gone and counts are left.</summary>
internal sealed class Erasing(IRoomStore store, RoomLogs logs, TimeProvider clock)
{
    /// <summary>Erases a closed room's; asked again it finishes what was left. A room that is not closed throws <see cref="HostFault"/>.</summary>
    public async Task PurgeAsync(RoomRow row)
    {
        RoomLog log = await logs.ReadAsync(row.Room);
        if (!log.Events.Any(static logged => logged.Event is RoomEvent.Purged))
        {
            DateTimeOffset now = clock.GetUtcNow();
            RoomDecision decided = log.Room.Decide(new CommandEnvelope(Guid.CreateVersion7(now), Actor.Facilitator, new RoomCommand.Purge()), now);
            if (decided.Events.Count == 0)
            {
                throw new HostFault(1, $"{ShownText.Line(row.Title)} is not closed yet. Close it first; its names are still needed.");
            }

            await store.TransactAsync(row.Room, log.Events.Count, since => since.Count == 0
                ? new RoomWrite([.. decided.Events.Select(Rows.ToStored)], null)
                : throw new RoomStoreException(RoomStoreFault.Conflict), CancellationToken.None);
        }

        await store.RewriteAsync(row.Room, Erased, CancellationToken.None);
    }

    /// <summary>Erases what was closed longer ago than so many days; says of how many rooms.</summary>
    public async Task<int> PurgeOldAsync(int days)
    {
        DateTimeOffset limit = clock.GetUtcNow().AddDays(-days);
        int erased = 0;
        foreach (RoomRow row in await store.ListAsync(openOnly: false, CancellationToken.None))
        {
            if (row.ClosedAt < limit && (await logs.StoredAsync(row.Room)).Any(static stored => Erased(stored) is not null))
            {
                await PurgeAsync(row);
                erased++;
            }
        }

        return erased;
    }

    /// <summary>Gives an event's body without what is about a person, or null where there is nothing of the kind in it.</summary>
    internal static string? Erased(StoredEvent stored)
    {
        RoomEvent? bare = EventCodec.Read(stored.Kind, stored.Body) switch
        {
            RoomEvent.Joined joined => joined with { Name = string.Empty, TokenHash = string.Empty },
            RoomEvent.CameBack back => back with { TokenHash = string.Empty },
            RoomEvent.Renamed renamed => renamed with { Name = string.Empty },
            RoomEvent.NoteAdded note => note with { Text = string.Empty },
            RoomEvent.CoFacilitatorAdded added => added with { KeyHash = string.Empty },
            _ => null,
        };
        return bare is not null && EventCodec.Write(bare) is var body && body != stored.Body ? body : null;
    }
}

using System.Text;
using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Rooms;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Plans;
using Dialogue.Workshop.Rooms;

namespace Dialogue.Workshop.Host.Scenarios;

/// <summary>Keeps the conversations of rooms with their logs, so that a restarted host, and every other one, plays the same ones.</summary>
internal sealed class ScenarioVault(IRoomStore store, ScenarioLibrary library)
{
    /// <summary>Keeps a conversation.</summary>
    public Task KeepAsync(ScenarioContent content, CancellationToken stop) =>
        store.KeepConversationAsync(content.Hash, Encoding.UTF8.GetString(content.Utf8), stop);

    /// <summary>Gives what opens the conversations of a room; a room whose conversations are not kept throws <see cref="HostFault"/>.</summary>
    public async Task<Func<PlannedPiece, Piece>> ForRoomAsync(string room, CancellationToken stop)
    {
        IReadOnlyList<StoredEvent> first = await store.ReadAsync(room, 0, 1, stop);
        return first is [{ } row] && Rows.ToLogged(row).Event is RoomEvent.RoomCreated created
            ? await ForPlanAsync(created.Plan, stop)
            : throw new RoomStoreException(RoomStoreFault.Damaged);
    }

    /// <summary>Gives what opens the conversations of a plan; one that is not kept throws <see cref="HostFault"/>.</summary>
    public async Task<Func<PlannedPiece, Piece>> ForPlanAsync(RoomPlan plan, CancellationToken stop)
    {
        Dictionary<PlannedPiece, Piece> pieces = [];
        foreach (PlannedPiece planned in plan.Pieces)
        {
            string body = await store.FindConversationAsync(planned.ContentHash, stop)
                ?? throw new HostFault(1, $"The conversation \"{ShownText.Line(planned.ScenarioId)}\" of this workshop is not kept here.");
            pieces[planned] = library.Open(planned, Encoding.UTF8.GetBytes(body));
        }

        return planned => pieces[planned];
    }
}

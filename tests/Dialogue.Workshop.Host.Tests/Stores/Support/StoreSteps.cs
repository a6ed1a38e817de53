using Dialogue.Workshop.Host.Stores;

namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>What tests do to stores again and again.</summary>
internal static class StoreSteps
{
    /// <summary>Makes a room with one event.</summary>
    public static Task<RoomWrite> CreateAsync(this IRoomStore store, string room, string code = "K7MPX2") =>
        store.TransactAsync(room, 0, _ => new RoomWrite([Samples.Event(1, """{"made":true}""")], Samples.Row(room, code)), default);

    public static Task<RoomWrite> AppendAsync(this IRoomStore store, string room, long since, params StoredEvent[] events) =>
        store.TransactAsync(room, since, _ => new RoomWrite(events, null), default);

    public static Task<IReadOnlyList<StoredEvent>> LogAsync(this IRoomStore store, string room) => store.ReadAsync(room, 0, int.MaxValue, default);

    /// <summary>Appends one event after whatever is there, as a node does that keeps up with the others; gives its seq.</summary>
    public static async Task<long> KeepUpAsync(this IRoomStore store, string room, long since, Guid command)
    {
        RoomWrite written = await store.TransactAsync(
            room, since, news => new RoomWrite([Samples.Event(since + news.Count + 1, "{}", command)], null), default);
        return written.Events[0].Seq;
    }

    /// <summary>Gives the fault with which something fails.</summary>
    public static async Task<RoomStoreFault> FaultOfAsync(Func<Task> work) => (await Assert.ThrowsAsync<RoomStoreException>(work)).Fault;
}

using Dialogue.Workshop.Events;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.People;

namespace Dialogue.Workshop.Host.Rooms;

/// <summary>Turns events into rows of the log, and back.</summary>
internal static class Rows
{
    public static StoredEvent ToStored(LoggedEvent logged) => new(
        logged.Seq,
        EventCodec.KindOf(logged.Event),
        logged.Command,
        logged.By.ToString(),
        EventCodec.StepOf(logged.Event),
        EventCodec.Write(logged.Event),
        logged.At);

    /// <summary>Reads a row; one that makes no sense is a damaged store.</summary>
    public static LoggedEvent ToLogged(StoredEvent stored) =>
        EventCodec.Read(stored.Kind, stored.Body) is { } what && Actor.Parse(stored.Actor) is { } by
            ? new LoggedEvent(stored.Seq, what, stored.CommandId, by, stored.At)
            : throw new RoomStoreException(RoomStoreFault.Damaged);
}

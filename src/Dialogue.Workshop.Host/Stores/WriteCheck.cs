using System.Text;

namespace Dialogue.Workshop.Host.Stores;

/// <summary>What every store demands of a write before it stores anything, so that both refuse the same.</summary>
internal static class WriteCheck
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Refuses a caller who has applied more than the log holds: the room was forgotten, or the store is an older copy.</summary>
    public static void Since(long sinceSeq, long head)
    {
        if (sinceSeq > head)
        {
            throw new RoomStoreException(RoomStoreFault.Conflict);
        }
    }

    /// <summary>Gives a write as it will be read back; a gap, a stranger's row or text that cannot be stored throws.</summary>
    /// <param name="room">The room.</param>
    /// <param name="head">The last event in its log; 0 for none.</param>
    /// <param name="write">What was decided.</param>
    public static RoomWrite Of(string room, long head, RoomWrite write)
    {
        StoredEvent[] events = new StoredEvent[write.Events.Count];
        for (int i = 0; i < events.Length; i++)
        {
            StoredEvent next = write.Events[i];
            Demand(next.Seq == head + 1 + i, $"Event {next.Seq} does not follow {head + i} in room {room}.");
            Text(next.Kind, next.Actor, next.Body);
            events[i] = next with { At = StoredTime.Cut(next.At) };
        }

        Demand(head > 0 || events.Length == 0 || write.Row is not null, $"The first events of room {room} come without its row.");
        return new RoomWrite(events, Row(room, write.Row));
    }

    /// <summary>Refuses text that one of the stores could not give back as it was.</summary>
    public static void Text(params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            Demand(!text.Contains('\0', StringComparison.Ordinal), "Text with a raw NUL cannot be stored.");
            _ = Strict.GetByteCount(text); // half of a surrogate pair throws
        }
    }

    private static RoomRow? Row(string room, RoomRow? row)
    {
        if (row is null)
        {
            return null;
        }

        Demand(row.Room == room, $"The row of room {row.Room} came with a write to room {room}.");
        Text(row.Room, row.Code, row.KeyHash, row.ProjectorKeyHash, row.Title);
        return row with { CreatedAt = StoredTime.Cut(row.CreatedAt), ClosedAt = row.ClosedAt is { } closed ? StoredTime.Cut(closed) : null };
    }

    private static void Demand(bool kept, string otherwise)
    {
        if (!kept)
        {
            throw new ArgumentException(otherwise);
        }
    }
}

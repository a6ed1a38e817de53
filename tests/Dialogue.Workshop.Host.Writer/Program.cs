using System.Globalization;
using Dialogue.Workshop.Host.Stores;

// Writes to a room as another program would: PLACE ROOM COUNT. Prints the seq of each event when it is durable, until it is done or killed.
(string place, string room, int count) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
await using IRoomStore store = RoomStores.At(place);
await store.MigrateAsync(CancellationToken.None);
long last = 0;
for (int i = 0; i < count; i++)
{
    string body = $$"""{"nth":{{i}}}""";
    RoomWrite written = await store.TransactAsync(room, last, news => Next(last + news.Count + 1, body), CancellationToken.None);
    last = written.Events[^1].Seq;
    await Console.Out.WriteLineAsync(last.ToString(CultureInfo.InvariantCulture));
}

static RoomWrite Next(long seq, string body) => new([new StoredEvent(seq, "written", Guid.NewGuid(), "other", 0, body, DateTimeOffset.UnixEpoch)], null);

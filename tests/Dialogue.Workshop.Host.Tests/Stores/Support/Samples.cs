using Dialogue.Workshop.Host.Stores;

namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>Events and rooms that tests write.</summary>
internal static class Samples
{
    public static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    public static StoredEvent Event(long seq, string body = "{}", Guid? command = null) =>
        new(seq, "choice-made", command, "participant:7", 3, body, Noon.AddMilliseconds(seq));

    public static RoomRow Row(string room, string code = "K7MPX2", bool isOpen = true) =>
        new(room, code, "hash of a key", "hash of another", "Tuesday's workshop", isOpen, Noon, isOpen ? null : Noon.AddHours(1));

    public static StoredEvent[] Events(long from, int count) =>
        [.. Enumerable.Range(0, count).Select(i => Event(from + i, $$"""{"nth":{{i}}}""", Guid.NewGuid()))];
}

using Dialogue.Workshop.Host.Stores;
using static Dialogue.Workshop.Host.Tests.Stores.Support.StoreSteps;

namespace Dialogue.Workshop.Host.Tests.Stores.Support;

/// <summary>Does to two nodes of a store what it also does to plain lists, and says where they differ.</summary>
internal sealed class ReferenceNode(IRoomStore[] nodes)
{
    private readonly Dictionary<string, List<StoredEvent>> _logs = [];

    // What each node has seen of each room: it may be behind, and after a room was forgotten also ahead.
    private readonly Dictionary<(int Node, string Room), long> _seen = [];

    public Task DoAsync(int node, string room, int op, int count) => op switch
    {
        0 => ForgetAsync(node, room),
        1 => RewriteAsync(node, room),
        2 => FailAsync(node, room),
        _ => AppendAsync(node, room, count),
    };

    public async Task CompareAsync(string room)
    {
        foreach (IRoomStore node in nodes)
        {
            Assert.Equal(LogOf(room), await node.LogAsync(room));
            Assert.Equal(LogOf(room).Count > 0, await node.FindAsync(room, default) is not null);
        }
    }

    private List<StoredEvent> LogOf(string room) => _logs.GetValueOrDefault(room) ?? [];

    private async Task AppendAsync(int node, string room, int count)
    {
        List<StoredEvent> log = LogOf(room);
        long since = _seen.GetValueOrDefault((node, room));
        StoredEvent[] events = Samples.Events(log.Count + 1, count);
        Task<RoomWrite> Write() => nodes[node].TransactAsync(
            room,
            since,
            news =>
            {
                Assert.Equal(log.Skip((int)since), news);
                return new RoomWrite(events, log.Count == 0 ? Samples.Row(room, room) : null);
            },
            default);

        if (since > log.Count)
        {
            Assert.Equal(RoomStoreFault.Conflict, await FaultOfAsync(Write));
            _seen[(node, room)] = 0;
            return;
        }

        Assert.Equal(events, (await Write()).Events);
        _logs[room] = [.. log, .. events];
        _seen[(node, room)] = log.Count + count;
    }

    private async Task ForgetAsync(int node, string room)
    {
        await nodes[node].ForgetAsync(room, default);
        _logs.Remove(room);
    }

    private async Task RewriteAsync(int node, string room)
    {
        await nodes[node].RewriteAsync(room, one => one.Seq % 2 == 0 ? "{}" : null, default);
        _logs[room] = [.. LogOf(room).Select(one => one.Seq % 2 == 0 ? one with { Body = "{}" } : one)];
    }

    private async Task FailAsync(int node, string room) =>
        await Assert.ThrowsAnyAsync<Exception>(() => nodes[node].TransactAsync(room, 0, _ => throw new DivideByZeroException(), default));
}

using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Tests.Stores.Support;
using static Dialogue.Workshop.Host.Tests.Stores.Support.Samples;
using static Dialogue.Workshop.Host.Tests.Stores.Support.StoreSteps;

namespace Dialogue.Workshop.Host.Tests.Stores;

/// <summary>What every store of rooms keeps to.</summary>
public abstract partial class RoomStoreContract : IAsyncLifetime
{
    private readonly List<IRoomStore> _opened = [];
    private IRoomStore? _store;

    private protected IRoomStore Store => _store!;

    public async Task InitializeAsync()
    {
        await PrepareAsync();
        _store = await OpenAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (IRoomStore store in _opened)
        {
            await store.DisposeAsync();
        }
    }

    [StoreFact]
    public async Task Gives_back_what_was_appended()
    {
        StoredEvent first = Event(1, """{"a":"b"}""", Guid.NewGuid());
        StoredEvent second = Event(2);

        RoomWrite written = await Store.TransactAsync("room", 0, _ => new RoomWrite([first, second], Row("room")), default);

        Assert.Equal([first, second], written.Events);
        Assert.Equal([first, second], await Store.LogAsync("room"));
        Assert.Equal(Row("room"), await Store.FindAsync("room", default));
    }

    [StoreFact]
    public async Task Gives_the_events_after_one_and_no_more_than_asked()
    {
        await Store.CreateAsync("room");
        await Store.AppendAsync("room", 1, Samples.Events(2, 5));

        IReadOnlyList<StoredEvent> some = await Store.ReadAsync("room", 2, 3, default);

        Assert.Equal([3, 4, 5], some.Select(one => one.Seq));
        Assert.Empty(await Store.ReadAsync("room", 6, 3, default));
        Assert.Empty(await Store.ReadAsync("elsewhere", 0, 3, default));
    }

    [StoreFact]
    public async Task Cuts_times_to_the_millisecond_and_gives_them_in_utc()
    {
        DateTimeOffset fine = Noon.AddTicks(10_001).ToOffset(TimeSpan.FromHours(2));

        RoomWrite written = await Store.TransactAsync("room", 0, _ => new RoomWrite([Event(1) with { At = fine }], Row("room") with { CreatedAt = fine }), default);

        Assert.Equal(Noon.AddMilliseconds(1), written.Events[0].At);
        Assert.Equal(TimeSpan.Zero, written.Events[0].At.Offset);
        Assert.Equal(written.Events, await Store.LogAsync("room"));
        Assert.Equal(written.Row, await Store.FindAsync("room", default));
    }

    [StoreFact]
    public async Task Lets_a_decision_see_what_others_wrote_since()
    {
        await Store.CreateAsync("room");
        IRoomStore other = await OpenAsync();
        StoredEvent[] theirs = Samples.Events(2, 3);
        await other.AppendAsync("room", 1, theirs);

        IReadOnlyList<StoredEvent> seen = [];
        RoomWrite written = await Store.TransactAsync(
            "room",
            1,
            news =>
            {
                seen = news;
                return new RoomWrite([Event(5)], null);
            },
            default);

        Assert.Equal(theirs, seen);
        Assert.Equal([Event(5)], written.Events);
    }

    [StoreFact]
    public async Task Writes_nothing_where_nothing_is_decided()
    {
        await Store.CreateAsync("room");

        RoomWrite written = await Store.TransactAsync("room", 1, _ => RoomWrite.Nothing, default);

        Assert.True(written.IsNothing);
        Assert.Single(await Store.LogAsync("room"));
    }

    [StoreFact]
    public async Task Writes_nothing_where_deciding_fails()
    {
        await Store.CreateAsync("room");

        await Assert.ThrowsAsync<DivideByZeroException>(() => Store.TransactAsync("room", 1, _ => throw new DivideByZeroException(), default));

        Assert.Single(await Store.LogAsync("room"));
        await Store.AppendAsync("room", 1, Event(2));
    }

    [StoreFact]
    public async Task Does_nothing_for_somebody_who_has_gone()
    {
        await Store.CreateAsync("room");
        bool asked = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.TransactAsync(
            "room",
            1,
            _ =>
            {
                asked = true;
                return RoomWrite.Nothing;
            },
            new CancellationToken(canceled: true)));

        Assert.False(asked);
    }

    [StoreFact]
    public async Task Refuses_a_gap_and_an_event_out_of_order()
    {
        await Store.CreateAsync("room");

        await Assert.ThrowsAsync<ArgumentException>(() => Store.AppendAsync("room", 1, Event(3)));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.AppendAsync("room", 1, Event(1)));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.AppendAsync("room", 1, Event(2), Event(4)));

        Assert.Single(await Store.LogAsync("room"));
    }

    [StoreFact]
    public async Task Refuses_whoever_has_seen_more_than_the_log_holds()
    {
        await Store.CreateAsync("room");

        RoomStoreFault fault = await FaultOfAsync(() => Store.AppendAsync("room", 5, Event(6)));

        Assert.Equal(RoomStoreFault.Conflict, fault);
        Assert.Single(await Store.LogAsync("room"));
    }

    [StoreFact]
    public async Task Refuses_a_log_without_a_room()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.AppendAsync("room", 0, Event(1)));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.TransactAsync("room", 0, _ => new RoomWrite([Event(1)], Row("another")), default));

        Assert.Empty(await Store.LogAsync("room"));
        Assert.Empty(await Store.ListAsync(openOnly: false, default));
    }

    [StoreFact]
    public async Task Refuses_a_command_that_was_stored_before()
    {
        Guid command = Guid.NewGuid();
        await Store.CreateAsync("room");
        await Store.AppendAsync("room", 1, Event(2, "{}", command));

        RoomStoreFault again = await FaultOfAsync(() => Store.AppendAsync("room", 2, Event(3), Event(4, "{}", command)));
        RoomStoreFault twice = await FaultOfAsync(() => Store.AppendAsync("room", 2, [.. Enumerable.Range(3, 2).Select(seq => Event(seq, "{}", Guid.Empty))]));

        Assert.Equal([RoomStoreFault.Conflict, RoomStoreFault.Conflict], [again, twice]);
        Assert.Equal(2, (await Store.LogAsync("room")).Count);
    }

    [StoreFact]
    public async Task Lets_two_rooms_have_the_same_command()
    {
        Guid command = Guid.NewGuid();
        await Store.CreateAsync("one", "AAAAAA");
        await Store.CreateAsync("two", "BBBBBB");

        await Store.AppendAsync("one", 1, Event(2, "{}", command));
        await Store.AppendAsync("two", 1, Event(2, "{}", command));

        Assert.Equal(await Store.LogAsync("one"), await Store.LogAsync("two"));
    }

    [StoreFact]
    public async Task Loses_nothing_where_several_write_to_one_room()
    {
        const int Each = 25;
        await Store.CreateAsync("room");
        IRoomStore other = await OpenAsync();
        IRoomStore[] writers = [Store, Store, other, other];

        Guid[][] commands = await Task.WhenAll(writers.Select(writer => Task.Run(async () =>
        {
            Guid[] mine = [.. Enumerable.Range(0, Each).Select(_ => Guid.NewGuid())];
            long last = 1;
            foreach (Guid command in mine)
            {
                last = await writer.KeepUpAsync("room", last, command);
            }

            return mine;
        })));

        IReadOnlyList<StoredEvent> log = await Store.LogAsync("room");
        Assert.Equal(Enumerable.Range(1, 1 + (writers.Length * Each)).Select(seq => (long)seq), log.Select(one => one.Seq));
        Assert.Equal(commands.SelectMany(mine => mine).Order(), log.Skip(1).Select(one => one.CommandId!.Value).Order());
    }

    [StoreFact]
    public async Task Stores_a_thousand_events_in_one_write()
    {
        await Store.CreateAsync("room");
        StoredEvent[] thousand = Samples.Events(2, 1000);

        await Store.AppendAsync("room", 1, thousand);

        Assert.Equal(thousand, await Store.ReadAsync("room", 1, 1000, default));
    }

    [StoreFact]
    public async Task Gives_back_hostile_text_as_it_was()
    {
        string[] bodies =
        [
            """{"text":"O'Brien\"; drop table room_event; --"}""", """{"text":"\u0000\ud83d"}""", "{\"text\":\"\u202e👩‍👩‍👧‍👦 \u001b[2J\uffff\"}",
            "$1 @room :room ? %s {0}", string.Empty, new string('ß', 1 << 20),
        ];
        await Store.CreateAsync("room");

        await Store.AppendAsync("room", 1, [.. bodies.Select((body, i) => Event(2 + i, body) with { Kind = "'", Actor = "\"" })]);

        Assert.Equal(bodies, (await Store.ReadAsync("room", 1, 100, default)).Select(one => one.Body));
        Assert.Equal("'", (await Store.ReadAsync("room", 1, 1, default))[0].Kind);
    }

    [StoreFact]
    public async Task Refuses_text_that_could_not_be_given_back()
    {
        await Store.CreateAsync("room");

        await Assert.ThrowsAsync<ArgumentException>(() => Store.AppendAsync("room", 1, Event(2, "a\0b")));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.AppendAsync("room", 1, Event(2, "a\ud83d")));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.TransactAsync("room", 1, _ => new RoomWrite([], Row("room") with { Title = "\0" }), default));

        Assert.Single(await Store.LogAsync("room"));
    }

    private protected async Task<IRoomStore> OpenAsync()
    {
        IRoomStore store = Create();
        _opened.Add(store);
        await store.MigrateAsync(default);
        return store;
    }

    /// <summary>Gives a store on the place of this test, not yet migrated.</summary>
    private protected abstract IRoomStore Create();

    private protected virtual Task PrepareAsync() => Task.CompletedTask;
}

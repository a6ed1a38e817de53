using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Tests.Stores.Support;
using static Dialogue.Workshop.Host.Tests.Stores.Support.Samples;
using static Dialogue.Workshop.Host.Tests.Stores.Support.StoreSteps;

namespace Dialogue.Workshop.Host.Tests.Stores;

/// <summary>What every store keeps to with rows of rooms, with erasing, and with its tables.</summary>
public abstract partial class RoomStoreContract
{
    [StoreFact]
    public async Task Finds_an_open_room_by_its_code_alone()
    {
        await Store.CreateAsync("room");

        Assert.Equal(Row("room"), await Store.FindByCodeAsync("K7MPX2", default));
        Assert.Null(await Store.FindByCodeAsync("k7mpx2", default));
        Assert.Null(await Store.FindAsync("K7MPX2", default));
    }

    [StoreFact]
    public async Task Does_not_find_a_closed_room_by_its_code()
    {
        await Store.CreateAsync("room");

        await Store.TransactAsync("room", 1, _ => new RoomWrite([], Row("room", isOpen: false)), default);

        Assert.Null(await Store.FindByCodeAsync("K7MPX2", default));
        Assert.Equal(Row("room", isOpen: false), await Store.FindAsync("room", default));
    }

    [StoreFact]
    public async Task Refuses_a_code_that_another_open_room_has()
    {
        await Store.CreateAsync("one");

        RoomStoreFault fault = await FaultOfAsync(() => Store.CreateAsync("two"));

        Assert.Equal(RoomStoreFault.CodeTaken, fault);
        Assert.Null(await Store.FindAsync("two", default));
        Assert.Empty(await Store.LogAsync("two"));
    }

    [StoreFact]
    public async Task Gives_the_code_of_a_closed_room_to_another()
    {
        await Store.CreateAsync("one");
        await Store.TransactAsync("one", 1, _ => new RoomWrite([], Row("one", isOpen: false)), default);

        await Store.CreateAsync("two");

        Assert.Equal("two", (await Store.FindByCodeAsync("K7MPX2", default))?.Room);
        Assert.Equal(
            RoomStoreFault.CodeTaken,
            await FaultOfAsync(() => Store.TransactAsync("one", 1, _ => new RoomWrite([Event(2)], Row("one")), default)));
        Assert.Single(await Store.LogAsync("one"));
    }

    [StoreFact]
    public async Task Lists_rooms_the_oldest_first()
    {
        await Store.TransactAsync("b", 0, _ => new RoomWrite([], Row("b", "BBBBBB") with { CreatedAt = Noon.AddMinutes(-1) }), default);
        await Store.TransactAsync("a", 0, _ => new RoomWrite([], Row("a", "AAAAAA")), default);
        await Store.TransactAsync("c", 0, _ => new RoomWrite([], Row("c", isOpen: false)), default);

        Assert.Equal(["b", "a", "c"], (await Store.ListAsync(openOnly: false, default)).Select(row => row.Room));
        Assert.Equal(["b", "a"], (await Store.ListAsync(openOnly: true, default)).Select(row => row.Room));
    }

    [StoreFact]
    public async Task Rewrites_the_bodies_that_somebody_wants_changed()
    {
        await Store.CreateAsync("room");
        await Store.CreateAsync("other", "BBBBBB");
        await Store.AppendAsync("room", 1, Event(2, "Ann"), Event(3, "Ben"), Event(4, "Ann"));
        await Store.AppendAsync("other", 1, Event(2, "Ann"));

        await Store.RewriteAsync("room", one => one.Body == "Ann" ? "somebody" : null, default);

        Assert.Equal(["somebody", "Ben", "somebody"], (await Store.ReadAsync("room", 1, 9, default)).Select(one => one.Body));
        Assert.Equal([Event(2, "somebody"), Event(3, "Ben")], await Store.ReadAsync("room", 1, 2, default));
        Assert.Equal("Ann", (await Store.LogAsync("other"))[1].Body);
    }

    [StoreFact]
    public async Task Rewrites_nothing_where_rewriting_fails()
    {
        await Store.CreateAsync("room");
        await Store.AppendAsync("room", 1, Event(2, "Ann"), Event(3, "Ben"));

        await Assert.ThrowsAsync<DivideByZeroException>(() => Store.RewriteAsync(
            "room", one => one.Body == "Ben" ? throw new DivideByZeroException() : "somebody", default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.RewriteAsync("room", one => one.Body == "Ben" ? "\0" : "somebody", default));

        Assert.Equal(["Ann", "Ben"], (await Store.ReadAsync("room", 1, 9, default)).Select(one => one.Body));
    }

    [StoreFact]
    public async Task Forgets_a_room_and_nothing_else()
    {
        await Store.CreateAsync("room");
        await Store.CreateAsync("other", "BBBBBB");

        await Store.ForgetAsync("room", default);
        await Store.ForgetAsync("nowhere", default);

        Assert.Null(await Store.FindAsync("room", default));
        Assert.Empty(await Store.LogAsync("room"));
        Assert.Single(await Store.LogAsync("other"));
        Assert.Equal(["other"], (await Store.ListAsync(openOnly: false, default)).Select(row => row.Room));
    }

    [StoreFact]
    public async Task Does_not_let_a_node_go_on_with_a_forgotten_room()
    {
        IRoomStore other = await OpenAsync();
        await Store.CreateAsync("room");
        await other.ForgetAsync("room", default);

        RoomStoreFault fault = await FaultOfAsync(() => Store.AppendAsync("room", 1, Event(2)));

        Assert.Equal(RoomStoreFault.Conflict, fault);
        Assert.Empty(await Store.LogAsync("room"));
    }

    [StoreFact]
    public async Task Keeps_what_is_there_when_it_is_opened_again()
    {
        await Store.CreateAsync("room");
        await Store.DisposeAsync();

        IRoomStore again = await OpenAsync();

        Assert.Equal(Row("room"), await again.FindAsync("room", default));
        Assert.Single(await again.LogAsync("room"));
    }
}

using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Stores;

/// <summary>What every store keeps to when another program writes too, or is killed.</summary>
public abstract partial class RoomStoreContract
{
    /// <summary>Gets where the store of this test lies, as other programs are told.</summary>
    private protected abstract string Place { get; }

    [StoreFact]
    public async Task Has_every_event_that_a_killed_program_acknowledged()
    {
        await Store.CreateAsync("room");
        long last = 1;

        for (int i = 0; i < 3; i++)
        {
            using OtherProgram other = new(Place, "room", int.MaxValue);
            IReadOnlyList<long> first = await other.AcknowledgedAsync(50);
            IReadOnlyList<long> rest = await other.KillAsync();

            // Under the lock, so that what the killed program was at is over; one more may be durable that it had no time to say.
            long next = await Store.KeepUpAsync("room", last, Guid.NewGuid());
            IReadOnlyList<StoredEvent> log = await Store.LogAsync("room");
            Assert.Equal(Enumerable.Range((int)last + 1, first.Count + rest.Count).Select(seq => (long)seq), first.Concat(rest));
            Assert.InRange(next, last + first.Count + rest.Count + 1, last + first.Count + rest.Count + 2);
            Assert.Equal(Enumerable.Range(1, (int)next).Select(seq => (long)seq), log.Select(one => one.Seq));
            last = next;
        }
    }

    [StoreFact]
    public async Task Loses_nothing_where_another_program_writes_too()
    {
        const int Theirs = 100;
        await Store.CreateAsync("room");
        using OtherProgram other = new(Place, "room", Theirs);
        Task<IReadOnlyList<long>> theirs = other.AcknowledgedAsync(Theirs);

        List<long> ours = [];
        for (long last = 1; !theirs.IsCompleted || ours.Count < Theirs; ours.Add(last))
        {
            last = await Store.KeepUpAsync("room", last, Guid.NewGuid());
        }

        IReadOnlyList<StoredEvent> log = await Store.LogAsync("room");
        Assert.Equal(Theirs, (await theirs).Count);
        Assert.Equal(log.Skip(1).Select(one => one.Seq), (await theirs).Concat(ours).Order());
        Assert.Equal(Enumerable.Range(1, log.Count).Select(seq => (long)seq), log.Select(one => one.Seq));
    }
}

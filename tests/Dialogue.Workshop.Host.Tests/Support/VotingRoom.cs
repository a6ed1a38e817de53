using System.Text.Json;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Host.Keys;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Messages;

namespace Dialogue.Workshop.Host.Tests.Support;

/// <summary>A room in which people vote without end, whatever happens to its hosts.</summary>
internal sealed class VotingRoom : IAsyncDisposable
{
    private readonly CancellationTokenSource _enough = new();
    private readonly SteeringClient _desk;
    private readonly string _room;
    private Task _voting = Task.CompletedTask;

    private VotingRoom(SteeringClient desk, string room) => (_desk, _room) = (desk, room);

    public List<Voter> Voters { get; } = [];

    /// <summary>Gets how many votes were acknowledged to those whose first host is the given one; of all where none is given.</summary>
    public int Acknowledged(int? host = null) => Voters.Where((_, i) => host is null || i % 2 == host).Sum(voter => voter.Acknowledgements.Count);

    /// <summary>Gives the keys of the one room that a host made.</summary>
    public static async Task<RoomKeys> KeysIn(string home) =>
        JsonSerializer.Deserialize(await File.ReadAllBytesAsync(Directory.GetFiles(Path.Combine(home, "keys")).Single()), KeyJson.Default.RoomKeys)!;

    /// <summary>Lets people join, begins, and lets them vote. Every second one tries the hosts in the other order.</summary>
    public static async Task<VotingRoom> BeginAsync(RoomKeys keys, int people, params Uri[] hosts)
    {
        SteeringClient desk = new(new LinkOptions(hosts, "tests", "en"), new KeyRequest(keys.Room, keys.Key), RoomEar.None, TimeProvider.System, 1);
        await desk.TakenAsync();
        VotingRoom room = new(desk, keys.Room);
        for (int i = 0; i < people; i++)
        {
            LinkOptions link = new(i % 2 == 0 ? hosts : [.. hosts.Reverse()], "tests", "en");
            JoinRequest join = new(keys.Code, string.Empty, Guid.CreateVersion7(), true);
            ParticipantClient client = ParticipantClient.Join(link, new MemorySeats(), RoomEar.None, TimeProvider.System, i + 2, join);
            await client.SeatedAsync();
            room.Voters.Add(new Voter(client));
        }

        await desk.ControlAsync("start", CancellationToken.None);
        await Until.Holds(() => room.Voters.TrueForAll(v => v.Client.Now!.Room.Step is not null), "everybody is asked");
        room._voting = Task.WhenAll(room.Voters.Select(v => v.VoteAsync(room._enough.Token)));
        return room;
    }

    /// <summary>Waits until so many more votes were acknowledged.</summary>
    public Task MoreVotesAsync(int votes, int? host = null)
    {
        int before = Acknowledged(host);
        return Until.Holds(() => Acknowledged(host) >= before + votes, "votes are taken again");
    }

    /// <summary>Stops voting, closes the vote, and holds the log against what was acknowledged.</summary>
    public async Task BalanceAsync(string place)
    {
        await _enough.CancelAsync();
        await _voting;
        ControlAnswer closed = await _desk.ControlAsync("closeVoting", CancellationToken.None);
        Assert.Equal(Voters.Count, closed.Steering.Counts!.Voters);
        await using IRoomStore store = RoomStores.At(place);
        await store.MigrateAsync(CancellationToken.None);
        await Ledger.Balances(store, _room, Voters);
    }

    public async ValueTask DisposeAsync()
    {
        await _enough.CancelAsync();
        foreach (Voter voter in Voters)
        {
            await voter.Client.DisposeAsync();
        }

        await _desk.DisposeAsync();
        _enough.Dispose();
    }
}

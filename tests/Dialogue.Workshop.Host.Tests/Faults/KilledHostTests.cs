using System.Text.Json;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Host.Keys;
using Dialogue.Workshop.Host.Stores;
using Dialogue.Workshop.Messages;

namespace Dialogue.Workshop.Host.Tests.Faults;

public sealed class KilledHostTests
{
    private const int Kills = 20;
    private const int People = 8;
    private const int VotesBetween = 25;

    [Fact]
    public async Task A_host_that_is_killed_twenty_times_in_the_middle_of_a_vote_loses_nothing_and_doubles_nothing()
    {
        string home = Directory.CreateTempSubdirectory("dialogue-killed-").FullName;
        using HostProcess host = new(home);
        await host.StartAsync("phones-at-dinner", "--no-auto-close");
        RoomKeys keys = JsonSerializer.Deserialize(await File.ReadAllBytesAsync(Directory.GetFiles(Path.Combine(home, "keys")).Single()), KeyJson.Default.RoomKeys)!;
        LinkOptions link = new([host.Address], "tests", "en");
        await using SteeringClient desk = new(link, new KeyRequest(keys.Room, keys.Key), RoomEar.None, TimeProvider.System, 1);
        await desk.TakenAsync();
        List<Voter> voters = [];
        for (int i = 0; i < People; i++)
        {
            ParticipantClient client = ParticipantClient.Join(
                link, new MemorySeats(), RoomEar.None, TimeProvider.System, i + 2, new JoinRequest(keys.Code, string.Empty, Guid.CreateVersion7(), true));
            await client.SeatedAsync();
            voters.Add(new Voter(client));
        }

        await desk.ControlAsync("start", CancellationToken.None);
        await Until.Holds(() => voters.TrueForAll(v => v.Client.Now!.Room.Step is not null), "everybody is asked");
        using CancellationTokenSource enough = new();
        Task voting = Task.WhenAll(voters.Select(v => v.VoteAsync(enough.Token)));

        for (int kill = 0; kill < Kills; kill++)
        {
            int before = voters.Sum(v => v.Acknowledgements.Count);
            await Until.Holds(() => voters.Sum(v => v.Acknowledgements.Count) >= before + VotesBetween, "votes are taken again");
            await host.KillAsync();
            await host.StartAsync();
        }

        await enough.CancelAsync();
        await voting;
        ControlAnswer closed = await desk.ControlAsync("closeVoting", CancellationToken.None);

        Assert.Equal(People, closed.Steering.Counts!.Voters);
        foreach (Voter voter in voters)
        {
            await voter.Client.DisposeAsync();
        }

        await host.KillAsync();
        await using IRoomStore store = RoomStores.At(Path.Combine(home, "rooms.db"));
        await store.MigrateAsync(CancellationToken.None);
        await Ledger.Balances(store, keys.Room, voters);
        Directory.Delete(home, recursive: true);
    }
}

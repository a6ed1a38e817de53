using System.Diagnostics;
using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Faults;

[NeedsPostgres]
public sealed class TwoHostsTests : IClassFixture<PostgresDatabase>
{
    private readonly PostgresDatabase _database;

    public TwoHostsTests(PostgresDatabase database) => _database = database;

    [StoreFact]
    public async Task Of_two_hosts_one_may_be_killed_frozen_or_stopped_and_the_room_goes_on()
    {
        using Folder firstHome = new();
        using Folder secondHome = new();
        using HostProcess first = new(firstHome.Path, _database.Place);
        using HostProcess second = new(secondHome.Path, _database.Place);
        await first.StartAsync("phones-at-dinner", "--no-auto-close");
        await second.StartAsync();
        await using VotingRoom room = await VotingRoom.BeginAsync(await VotingRoom.KeysIn(firstHome.Path), 8, first.Address, second.Address);
        await room.MoreVotesAsync(40);

        await first.KillAsync();
        await room.MoreVotesAsync(10, host: 0);
        await first.StartAsync();

        second.Signal("STOP");
        Stopwatch frozen = Stopwatch.StartNew();
        await room.MoreVotesAsync(10, host: 0);
        await Until.Holds(() => frozen.Elapsed > TimeSpan.FromSeconds(12), "twelve seconds have passed");
        second.Signal("CONT");
        await room.MoreVotesAsync(10, host: 1);

        first.Signal("TERM");
        int code = await first.EndAsync();
        await room.MoreVotesAsync(10, host: 0);
        await first.StartAsync();
        await room.MoreVotesAsync(40);

        Assert.Equal(0, code);
        await room.BalanceAsync(_database.Place);
    }

    [StoreFact]
    public async Task Somebody_who_was_told_one_host_learns_the_other_and_goes_there()
    {
        using Folder firstHome = new();
        using Folder secondHome = new();
        using HostProcess first = new(firstHome.Path, _database.Place);
        using HostProcess second = new(secondHome.Path, _database.Place);
        first.Knows(first, second);
        await first.StartAsync("phones-at-dinner", "--no-auto-close");
        await second.StartAsync();
        await using VotingRoom room = await VotingRoom.BeginAsync(await VotingRoom.KeysIn(firstHome.Path), 2, first.Address);
        await room.MoreVotesAsync(10);

        Assert.All(room.Voters, voter => Assert.Equal([first.Address, second.Address], voter.Client.Hosts));
        await first.KillAsync();
        await room.MoreVotesAsync(10);

        await room.BalanceAsync(_database.Place);
    }
}

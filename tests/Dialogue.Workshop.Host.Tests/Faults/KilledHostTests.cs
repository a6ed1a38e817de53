using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Faults;

public sealed class KilledHostTests
{
    private const int Kills = 20;

    [Fact]
    public async Task A_host_that_is_killed_twenty_times_in_the_middle_of_a_vote_loses_nothing_and_doubles_nothing()
    {
        using Folder home = new();
        using HostProcess host = new(home.Path);
        await host.StartAsync("phones-at-dinner", "--no-auto-close");
        await using VotingRoom room = await VotingRoom.BeginAsync(await VotingRoom.KeysIn(home.Path), 8, host.Address);

        for (int kill = 0; kill < Kills; kill++)
        {
            await room.MoreVotesAsync(25);
            await host.KillAsync();
            await host.StartAsync();
        }

        await room.BalanceAsync(home.File);
    }

    [Fact]
    public async Task A_host_that_is_stopped_politely_says_so_and_goes_on_where_it_was()
    {
        using Folder home = new();
        using HostProcess host = new(home.Path);
        await host.StartAsync("phones-at-dinner", "--no-auto-close");
        await using VotingRoom room = await VotingRoom.BeginAsync(await VotingRoom.KeysIn(home.Path), 4, host.Address);
        await room.MoreVotesAsync(20);

        host.Signal("TERM");
        int code = await host.EndAsync();
        await host.StartAsync();
        await room.MoreVotesAsync(20);

        Assert.Equal(0, code);
        Assert.Contains("Everything is kept", host.Printed, StringComparison.Ordinal);
        Assert.Contains("is open again", host.Printed, StringComparison.Ordinal);
        await room.BalanceAsync(home.File);
    }
}

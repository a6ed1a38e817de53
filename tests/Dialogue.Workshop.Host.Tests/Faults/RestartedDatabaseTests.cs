using Dialogue.Workshop.Host.Tests.Stores.Support;

namespace Dialogue.Workshop.Host.Tests.Faults;

[NeedsPostgres]
public sealed class RestartedDatabaseTests
{
    [StoreFact]
    public async Task Two_hosts_go_on_after_their_database_was_restarted()
    {
        using PostgresServer server = PostgresServer.Start();
        using Folder firstHome = new();
        using Folder secondHome = new();
        using HostProcess first = new(firstHome.Path, server.Place);
        using HostProcess second = new(secondHome.Path, server.Place);
        await first.StartAsync("phones-at-dinner", "--no-auto-close");
        await second.StartAsync();
        await using VotingRoom room = await VotingRoom.BeginAsync(await VotingRoom.KeysIn(firstHome.Path), 6, first.Address, second.Address);
        await room.MoreVotesAsync(30);

        for (int restart = 0; restart < 3; restart++)
        {
            server.Restart();
            await room.MoreVotesAsync(10, host: 0);
            await room.MoreVotesAsync(10, host: 1);
        }

        await room.BalanceAsync(server.Place);
    }
}

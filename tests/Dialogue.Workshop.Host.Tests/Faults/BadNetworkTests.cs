using System.Diagnostics;
using Dialogue.Workshop.Client;
using Dialogue.Workshop.Host.Tests.Stores.Support;
using Dialogue.Workshop.Messages;

namespace Dialogue.Workshop.Host.Tests.Faults;

public sealed class BadNetworkTests
{
    [Fact]
    public async Task Every_tenth_message_may_be_lost_or_late()
    {
        using Folder home = new();
        using HostProcess host = new(home.Path);
        await host.StartAsync("phones-at-dinner", "--no-auto-close");
        await using FrameProxy proxy = new(host.Address, static frame => frame % 20 == 0 ? Fate.Drop : frame % 20 == 10 ? Fate.Delay : Fate.Pass);
        await using VotingRoom room = await VotingRoom.BeginAsync(await VotingRoom.KeysIn(home.Path), 8, proxy.Address);

        await Until.Holds(() => proxy.Dropped >= 10 && room.Acknowledged() >= 80, "ten messages were lost");

        await room.BalanceAsync(home.File);
    }

    [Fact]
    public async Task A_lid_that_is_closed_for_a_minute_holds_nobody_up_and_keeps_the_seat()
    {
        await using TestHost host = await TestHost.StartAsync(closesByItself: true);
        await using FrameProxy proxy = new(host.Address, static _ => Fate.Pass);
        SteeringClient desk = await host.SteerAsync();
        ParticipantClient other = await host.JoinAsync("Ana");
        ParticipantClient sleeper = await host.JoinAsync("Ben", through: proxy.Address);
        await desk.ControlAsync("start", CancellationToken.None);
        await Until.Holds(() => sleeper.Now!.Room.Step is not null && other.Now!.Room.Step is not null, "both are asked");
        int seat = sleeper.Now!.You!.Participant;

        proxy.CloseLid();
        Stopwatch closed = Stopwatch.StartNew();
        await other.ChooseAsync(new StepRequest(1, other.Now!.Room.Step!.Options[0].Id), CancellationToken.None);
        await Until.Holds(() => desk.Desk!.Steering.Room.Phase == Lifecycle.RoomPhase.Tallied, "the vote closes without the sleeper", longestSeconds: 60);
        PresenceNews presence = desk.Desk!.Presence;
        await desk.ControlAsync("reveal", CancellationToken.None);
        await desk.ControlAsync("next", CancellationToken.None);
        await Until.Holds(() => closed.Elapsed > TimeSpan.FromMinutes(1), "a minute has passed", longestSeconds: 90);
        proxy.OpenLid();
        await Until.Holds(() => sleeper.Now!.Room.Step?.Step == 2, "the sleeper is where the room is");

        Assert.Equal([seat], presence.AwayPeople);
        Assert.Equal(seat, sleeper.Now!.You!.Participant);
        Answer answer = await sleeper.ChooseAsync(new StepRequest(2, sleeper.Now.Room.Step!.Options[0].Id), CancellationToken.None);
        Assert.Equal(Commands.CommandStatus.Recorded, answer.Status);
    }
}
